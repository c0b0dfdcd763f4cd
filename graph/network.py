"""Parts of the graph as networkx graphs, for centrality, communities and paths."""

from collections.abc import Iterable, Sequence

import networkx as nx

from graph.errors import QueryError
from graph.neighbourhood import Edge, Neighbourhood, Node, edge, edges, nodes
from graph.store.reader import Reads

COLUMNS = {"id", "type", "source", "target", "properties"}


def network(reads: Reads, query: str, /, **parameters: object) -> "nx.MultiDiGraph[str]":
    """The relationships that a named query returns, with the entities they join.

    The query must return the columns id, type, source, target and properties, as `read/relationships` and
    `read/relationships_among` do; QueryError otherwise.
    """
    rows = reads.run(query, **parameters)
    if rows and not set(rows[0]) >= COLUMNS:
        raise QueryError(f"{query} does not return relationships: it lacks {', '.join(sorted(COLUMNS - set(rows[0])))}")
    return _joining(reads, [edge(row) for row in rows])


def whole(reads: Reads, types: Sequence[str]) -> "nx.MultiDiGraph[str]":
    """All relationships of these types that the graph holds, with the entities they join, read page by page."""
    return _joining(reads, list(edges(reads, types)))


def network_of(neighbourhood: Neighbourhood) -> "nx.MultiDiGraph[str]":
    """The entities and relationships of a neighbourhood."""
    return _assemble(neighbourhood.nodes, neighbourhood.edges)


def _joining(reads: Reads, joined: Sequence[Edge]) -> "nx.MultiDiGraph[str]":
    ends = dict.fromkeys(end for e in joined for end in (e.source, e.target))
    return _assemble(nodes(reads, ends), joined)


def _assemble(entities: Iterable[Node], joined: Iterable[Edge]) -> "nx.MultiDiGraph[str]":
    """Nodes carry id, name, label, kind and their other properties; edges id, type, documents and theirs."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in entities:
        graph.add_node(node.id, **{"kind": None, **node.properties, "name": node.name, "label": node.label})
    for e in joined:
        graph.add_edge(e.source, e.target, key=e.id, **{**e.properties, "id": e.id, "type": e.type})
    return graph
