"""What lies around an entity."""

from datetime import date

from api.answers.coverage import coverage
from api.answers.entity import present_id, refuse_gone
from api.models.graph import GraphAnswer, GraphEdge
from api.models.proof import Ref, kind_of
from graph.errors import NotFound
from graph.neighbourhood import Neighbourhood, neighbourhood
from graph.store.reader import Reads


def around_present(reads: Reads, id: str, depth: int, limit: int, on: date | None = None) -> Neighbourhood:
    """What lies around the entity with this id, or with the id it has today; NotFound or Gone when there is none."""
    day = on.isoformat() if on else None
    try:
        return neighbourhood(reads, id, depth=depth, limit=limit, on=day)
    except NotFound:
        present = present_id(reads, id)
        if present is None:
            refuse_gone(reads, id)
            raise
        return neighbourhood(reads, present, depth=depth, limit=limit, on=day)


def around(reads: Reads, id: str, depth: int, limit: int, on: date | None) -> GraphAnswer:
    """At most `limit` entities up to `depth` steps from the one with this id, or with the id it has today."""
    found = around_present(reads, id, depth, limit, on)
    return GraphAnswer(
        around=found.around,
        nodes=[Ref(id=node.id, name=node.name, kind=kind_of([node.label])) for node in found.nodes],
        edges=[
            GraphEdge(
                id=edge.id,
                type=edge.type,
                source=edge.source,
                target=edge.target,
                documents=edge.documents,
                properties=dict(edge.properties),
            )
            for edge in found.edges
        ],
        more=found.more,
        coverage=coverage(reads),
    )
