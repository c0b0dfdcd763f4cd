"""What changed since a cursor, for those who keep a copy of the graph."""

import re

from api.answers.coverage import coverage
from api.models.changes import Change, ChangeList
from graph.errors import CursorExpired, QueryError
from graph.store.reader import Reads, Row

MOST = 1000  # changes in one answer
_CURSOR = re.compile(r"(?P<graph>[0-9a-f-]{36})\.(?P<sequence>(?P<turn>\d{12})\.[0-9a-f]{1,64})")


def changes(reads: Reads, after: str | None, limit: int) -> ChangeList:
    """The changes after the cursor of an earlier answer, from the first one without it.

    QueryError for what is no cursor, CursorExpired for one of another graph.
    """
    found = reads.run("read/change_log")
    if not found:
        return ChangeList(changes=[], cursor=None, more=False, coverage=coverage(reads))
    log = found[0]
    last = _sequence(after, log) if after else ""
    rows = reads.run("read/changes", after=last, limit=limit)
    last = rows[-1]["sequence"] if rows else last
    return ChangeList(
        changes=[_change(row) for row in rows],
        cursor=f"{log['graph']}.{last}" if last else None,
        more=len(rows) == limit,
        coverage=coverage(reads),
    )


def _sequence(cursor: str, log: Row) -> str:
    """The sequence that a cursor tells; a graph that was put back has not seen the writes that the cursor has."""
    given = _CURSOR.fullmatch(cursor)
    if given is None:
        raise QueryError(f"after: not a cursor that an answer gave: {cursor!r}")
    if given["graph"] != log["graph"] or int(given["turn"]) > log["turn"]:
        raise CursorExpired(
            "đồ thị đã được dựng lại: bỏ bản sao và bắt đầu lại, không có after / "
            "the graph was made anew: drop the copy and start again without `after`"
        )
    return given["sequence"]


def _change(row: Row) -> Change:
    """A thing that went between noting and reading is gone; its own change follows."""
    told = {kind: row[kind] for kind in ("entity", "relationship", "document")}
    gone = not any(told.values())
    return Change.model_validate({**row, **told, "gone": gone, "id": None if gone else row["id"]})
