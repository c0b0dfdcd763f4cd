"""FollowTheMoney (followthemoney.tech), one entity per line, for Aleph and whatever else reads it."""

from collections.abc import Iterable, Iterator

from graph.export.jsons import Object, day, line, other_names, standing
from graph.export.parts import Part, Quoted
from graph.neighbourhood import Node

COUNTRY = "vn"
INVOLVED = ("CHAIRED", "CONCLUDED", "ATTENDED")
DOING = {"RESPONSIBLE_FOR": None, "ASSIGNED": "giao / assigned", "PLEDGED": "cam kết / pledged"}


def follow_the_money(part: Part) -> Iterator[bytes]:
    """People, bodies, positions, meetings (Event) and tasks (Project), and what joins them.

    Groups, places, instruments and figures have no counterpart that says the same, nor have tasks of such doers.
    """
    actors: set[str] = set()
    for node in part.nodes("Person", "Body"):
        actors.add(node.id)
        schema = "Person" if node.label == "Person" else "PublicBody"
        yield line(_thing(node, schema, alias=[name for name, _, _ in other_names(node)]))
    yield from map(line, _positions(part, actors))
    yield from map(line, _meetings(part, actors))
    for node in part.nodes("Commitment"):
        given = node.properties
        text = given.get("text")
        yield line(
            _thing(node, "Project", goal=text, startDate=day(given.get("made_on")), endDate=day(given.get("due")))
        )
    yield from map(line, _ties(part, actors))


def _thing(node: Node, schema: str, **properties: object) -> Object:
    return _entity(node.id, schema, name=node.name, country=COUNTRY, **properties)


def _entity(id: str, schema: str, **properties: object) -> Object:
    """Values are lists of text there, and what has no value is left out."""
    many = {name: value if isinstance(value, list) else [value] for name, value in properties.items() if value}
    return {"id": id, "schema": schema, "properties": {name: values for name, values in many.items() if values}}


def _positions(part: Part, actors: set[str]) -> Iterator[Object]:
    bodies = {edge.source: edge.target for edge in part.edges("IN") if edge.target in actors}
    for node in part.nodes("Position"):
        yield _thing(node, "Position", organization=bodies.get(node.id))


def _meetings(part: Part, actors: set[str]) -> Iterator[Object]:
    involved: dict[str, list[str]] = {}
    for edge in part.edges(*INVOLVED):
        if edge.source in actors:
            involved.setdefault(edge.target, []).append(edge.source)
    for node in part.nodes("Meeting"):
        given = node.properties
        came = sorted(set(involved.get(node.id, [])))
        yield _thing(node, "Event", startDate=day(given.get("date")), endDate=day(given.get("date_end")), involved=came)


def _ties(part: Part, actors: set[str]) -> Iterator[Object]:
    for found in part.quoted("HOLDS"):
        edge = found[0]
        yield _tie(found, "Occupancy", holder=edge.source, post=edge.target, status=standing(edge))
    for found in _between(part.quoted("MEMBER_OF"), actors):
        yield _tie(found, "Membership", member=found[0].source, organization=found[0].target)
    for found in _between(part.quoted("SUCCEEDED_BY"), actors):
        edge = found[0]
        role = edge.properties.get("function")
        yield _tie(
            found,
            "Succession",
            predecessor=edge.source,
            successor=edge.target,
            date=day(edge.properties.get("on")),
            role=role,
        )
    for found in part.quoted(*DOING):
        edge = found[0]
        if edge.source in actors:
            role = edge.properties.get("role") or DOING[edge.type]
            yield _tie(found, "ProjectParticipant", participant=edge.source, project=edge.target, role=role)


def _between(found: Iterable[Quoted], actors: set[str]) -> Iterator[Quoted]:
    return (one for one in found if one[0].source in actors and one[0].target in actors)


def _tie(found: Quoted, schema: str, **properties: object) -> Object:
    edge, quotes = found
    return _entity(
        edge.id,
        schema,
        **properties,
        startDate=day(edge.properties.get("since")),
        endDate=day(edge.properties.get("until")),
        description=[quote.quote for quote in quotes],
        sourceUrl=sorted({quote.url for quote in quotes if quote.url}),
    )
