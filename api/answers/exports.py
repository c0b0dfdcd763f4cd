"""Which part of the graph is to be exported."""

from collections.abc import Mapping, Sequence

from api.answers.around import around_present
from api.answers.queries import ask_query
from graph.errors import QueryError
from graph.export.parts import Part, Whole, around, told_by
from graph.language import said
from graph.store.reader import Reads


def part_of(
    reads: Reads,
    centre: str | None,
    depth: int,
    limit: int,
    query: str | None,
    parameters: Mapping[str, Sequence[str]],
) -> Part:
    """What lies around `centre`, what a named query tells of, or everything; QueryError for what fits none of them."""
    if centre and query:
        raise QueryError("around and query are two exports: ask for one of them")
    if parameters and not query:
        names = ", ".join(sorted(parameters))
        raise QueryError(
            said(
                f"ở đây không có tham số {names}, trừ khi query= nêu một truy vấn có tham số ấy",
                f"no parameter {names} here, unless query= names a query that takes it",
            )
        )
    if query:
        return told_by(reads, ask_query(reads, query, parameters).rows)
    if not centre:
        return Whole(reads)
    return around(reads, around_present(reads, centre, depth, limit))
