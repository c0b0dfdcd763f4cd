"""Long lists in pages: the next begins after the key of the last row, so a change between two pages shifts nothing."""

from collections.abc import Iterator
from functools import reduce

from cypher import Query, catalogue
from graph.store.reader import Reads, Row, bind


def key_of(query: Query, row: Row) -> list[object]:
    """The values by which `row` stands in order among the rows of `query`."""
    return [reduce(lambda found, part: found[part], path.split("."), row) for path in query.key]


def all_rows(reads: Reads, name: str, /, **parameters: object) -> Iterator[Row]:
    """The rows of every page of the query `name`, which must have a key."""
    query = catalogue()[name]
    limit = bind(query, parameters)["limit"]
    while True:
        rows = reads.run(name, **parameters)
        yield from rows
        if len(rows) < limit:
            return
        parameters["after"] = key_of(query, rows[-1])
