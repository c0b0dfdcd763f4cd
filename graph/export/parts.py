"""What can be exported: everything, what lies around an entity, or what a named query tells of."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Protocol

from graph.neighbourhood import PAGE, Edge, Neighbourhood, Node, edge, edges, node, nodes
from graph.quotes import Quote, quotes
from graph.schema.relations import RELATIONS
from graph.store.reader import Reads

MOST = 1_000_000  # relationships among what a query tells of
QUOTED = 500  # relationships whose quotes are read at once
TYPES = tuple(relation.name for relation in RELATIONS if relation.subjects != ("Document",))

Quoted = tuple[Edge, Sequence[Quote]]


class Part(Protocol):
    """A part of the graph, read piece by piece; what a load changes meanwhile may be missing at one end."""

    def nodes(self, *labels: str) -> Iterator[Node]:
        """Its entities with one of these labels (none: all), in order of id."""

    def edges(self, *types: str) -> Iterator[Edge]:
        """Its relationships of these types (none: all)."""

    def quoted(self, *types: str) -> Iterator[Quoted]:
        """The same, each with the words of documents that support it."""


class Whole:
    """Everything that the graph tells."""

    def __init__(self, reads: Reads) -> None:
        """Read from `reads`."""
        self._reads = reads

    def nodes(self, *labels: str) -> Iterator[Node]:
        """All entities with one of these labels."""
        after = ""
        while rows := self._reads.run("read/entities_after", labels=list(labels), after=after, limit=PAGE):
            yield from map(node, rows)
            after = rows[-1]["id"]

    def edges(self, *types: str) -> Iterator[Edge]:
        """All relationships of these types."""
        return edges(self._reads, types or TYPES)

    def quoted(self, *types: str) -> Iterator[Quoted]:
        """All relationships of these types with their quotes."""
        return _quoted(self._reads, self.edges(*types))


class Few:
    """Some entities and what joins them, held in memory."""

    def __init__(self, reads: Reads, nodes: Iterable[Node], joined: Iterable[Edge]) -> None:
        """These entities and relationships; their quotes come from `reads`."""
        self._reads, self._nodes, self._edges = reads, tuple(nodes), tuple(joined)

    def nodes(self, *labels: str) -> Iterator[Node]:
        """Those with one of these labels."""
        return (node for node in self._nodes if not labels or node.label in labels)

    def edges(self, *types: str) -> Iterator[Edge]:
        """Those of these types."""
        return (edge for edge in self._edges if not types or edge.type in types)

    def quoted(self, *types: str) -> Iterator[Quoted]:
        """The same with their quotes."""
        return _quoted(self._reads, self.edges(*types))


def around(reads: Reads, found: Neighbourhood) -> Few:
    """What lies around an entity."""
    return Few(reads, found.nodes, found.edges)


def told_by(reads: Reads, rows: Iterable[Mapping[str, object]]) -> Few:
    """The entities whose ids stand anywhere in the rows of a named query, and what joins them."""
    ids = sorted(set(_texts(list(rows))))
    found = nodes(reads, ids)
    there = [one.id for one in found]
    return Few(reads, found, map(edge, reads.run("read/relationships_among", ids=there, limit=MOST)))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _texts(list(value.values()))
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)


def _quoted(reads: Reads, joined: Iterator[Edge]) -> Iterator[Quoted]:
    while some := list(islice(joined, QUOTED)):
        found = quotes(reads, some)
        yield from ((one, found.get(one.id, ())) for one in some)
