"""One write transaction: named queries of `cypher/`, in batches a server can hold."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeVar

import neo4j
from neo4j.exceptions import TransientError

from cypher import catalogue, for_relationship
from graph.store.failures import is_too_large, too_large
from graph.store.reader import Row, bind

T = TypeVar("T")
ROWS = 5_000  # rows of one UNWIND


class Transaction:
    """Runs named queries inside one transaction of the driver."""

    def __init__(self, tx: neo4j.ManagedTransaction) -> None:
        """Wrap `tx`; the driver commits or retries it."""
        self._tx = tx

    def run(self, name: str, /, relationship: str | None = None, **parameters: object) -> list[Row]:
        """The rows of a query, RELATIONSHIP in it being `relationship`; TooLarge when memory does not suffice."""
        query = catalogue()[name]
        text = for_relationship(query, relationship) if relationship else query.text
        try:
            return self._tx.run(text, bind(query, parameters)).data()
        except TransientError as exc:
            # The driver would repeat what can never fit; other transient errors it repeats rightly.
            if is_too_large(exc):
                raise too_large(name) from exc
            raise

    def each(self, name: str, parameter: str, rows: Iterable[object], relationship: str | None = None) -> list[Row]:
        """The rows of a query run over `rows`, some thousands at a time."""
        found: list[Row] = []
        for batch in batches(rows, ROWS):
            found += self.run(name, relationship, **{parameter: batch})
        return found

    def each_type(self, name: str, parameter: str, by_type: Mapping[str, Sequence[object]]) -> dict[str, list[Row]]:
        """The rows of a query run once per relationship type."""
        return {type_: self.each(name, parameter, by_type[type_], type_) for type_ in sorted(by_type)}


def batches(rows: Iterable[object], size: int) -> Iterator[list[object]]:
    """`rows` in lists of at most `size`."""
    rest = iter(rows)
    while batch := list(islice(rest, size)):
        yield batch


def grouped(pairs: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    """The second parts of `pairs` by their first."""
    found: dict[str, list[T]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)
