"""An entity with what lies around it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph.errors import NotFound, QueryError
from graph.schema.labels import DERIVED
from graph.store.reader import Reads, Row

DEEPEST, MOST = 3, 2000
PAGE = 2000  # entities or relationships in one answer
LABELS = frozenset(label.name for label in DERIVED)


@dataclass(frozen=True, slots=True)
class Node:
    """An entity; `label` is its first label (Person, Body …), `properties` is all that the graph keeps of it."""

    id: str
    label: str
    properties: Mapping[str, Any]

    @property
    def name(self) -> str:
        """The name of the entity, its id when it has none."""
        return str(self.properties.get("name") or self.id)


@dataclass(frozen=True, slots=True)
class Edge:
    """A relationship from the entity with id `source` to the one with id `target`."""

    id: str
    type: str
    source: str
    target: str
    properties: Mapping[str, Any]

    @property
    def documents(self) -> int:
        """How many distinct texts support it."""
        return int(self.properties.get("documents") or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbourhood:
    """The entity with id `around`, its neighbours and what joins them; `more` says whether something was left out."""

    around: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    more: bool = False


def neighbourhood(
    reads: Reads, around: str, *, depth: int = 1, limit: int = 200, on: str | None = None
) -> Neighbourhood:
    """At most `limit` entities up to `depth` steps from `around`, the nearest and best supported ones.

    NotFound when there is no such entity; QueryError when depth or limit lie outside 1 to 3 and 1 to 2,000.
    """
    _check("depth", depth, DEEPEST)
    _check("limit", limit, MOST)
    found, step, more = [around], [around], False
    for _ in range(depth):
        room = limit - len(found)
        rows = reads.run("read/neighbours", ids=step, seen=found, limit=room + 1, on=on)
        more = len(rows) > room
        step = [row["id"] for row in rows[:room]]
        found += step
        if more or not step:
            break
    # A load may have changed the graph between these answers: what they do not agree on is left out.
    edges = [edge(row) for row in reads.run("read/relationships_among", ids=found, on=on)]
    there = {node.id: node for node in nodes(reads, found)}
    if around not in there:
        raise NotFound(f"nothing in the graph has the id {around!r}")
    joined = tuple(e for e in edges if e.source in there and e.target in there)
    return Neighbourhood(around=around, nodes=tuple(there.values()), edges=joined, more=more)


def nodes(reads: Reads, ids: Iterable[str]) -> tuple[Node, ...]:
    """The entities with these ids, in order of id; ids that nothing has are left out."""
    wanted = sorted(ids)
    return tuple(
        node(row)
        for start in range(0, len(wanted), PAGE)
        for row in reads.run("read/entities", ids=wanted[start : start + PAGE])
    )


def edges(reads: Reads, types: Sequence[str]) -> Iterator[Edge]:
    """All relationships of these types that the graph holds, read page by page."""
    last = {"source": "", "after": ""}
    while True:
        found = [edge(row) for row in reads.run("read/relationships", types=list(types), limit=PAGE, **last)]
        yield from found
        if len(found) < PAGE:
            return
        last = {"source": found[-1].source, "after": found[-1].id}


def node(row: Row) -> Node:
    """The entity in a row with the columns id, labels and properties."""
    return Node(row["id"], next((name for name in row["labels"] if name in LABELS), "Entity"), given(row["properties"]))


def edge(row: Row) -> Edge:
    """The relationship in a row with the columns id, type, source, target (ids or maps with an id) and properties."""
    return Edge(row["id"], row["type"], _id(row["source"]), _id(row["target"]), given(row["properties"]))


def given(properties: Row) -> Row:
    """`properties` without those that have no value: what was known by a day may lack some of them."""
    return {name: value for name, value in properties.items() if value is not None}


def _id(end: str | Row) -> str:
    return end if isinstance(end, str) else str(end["id"])


def _check(name: str, value: int, most: int) -> None:
    if not 1 <= value <= most:
        raise QueryError(f"{name} must lie between 1 and {most:,}, not {value}")
