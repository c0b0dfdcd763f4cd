"""Commitments of a body, about a programme or in a place."""

from dataclasses import dataclass
from datetime import date

from api.answers.coverage import coverage
from api.answers.cursor import following, read
from api.answers.details import PAGE, details
from api.answers.understand import found_by_name
from api.models.commitments import CommitmentList
from graph.clock import today
from graph.errors import NotFound, QueryError
from graph.known import known_day
from graph.paging import all_rows
from graph.store.reader import Reads, Row

TIED = ("Person", "Body", "Program", "Place")
FIND = "read/find_commitments"
MANY = 5000  # commitments read at once where nothing is told of each


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What narrows a list of commitments; about (a person, body, programme or place), body, … are ids or names."""

    about: str | None = None
    body: str | None = None
    program: str | None = None
    place: str | None = None
    role: str | None = None
    computed: str | None = None
    reported: str | None = None
    due_before: date | None = None


def commitments(reads: Reads, filters: Filters, on: date | None = None, cursor: str | None = None) -> CommitmentList:
    """The commitments that pass `filters`; QueryError without any of the names, NotFound for an unknown one."""
    day = (on or today()).isoformat()
    rows = reads.run(FIND, **_asked(reads, filters, day), after=read(cursor, 3), limit=PAGE + 1)
    return _list(reads, day, rows[:PAGE], following(FIND, rows, PAGE))


def all_commitments(reads: Reads, filters: Filters) -> list[str]:
    """The ids of all commitments that pass `filters` today; errors as for `commitments`."""
    asked = _asked(reads, filters, today().isoformat())
    return [row["id"] for row in all_rows(reads, FIND, **asked, limit=MANY)]


def _asked(reads: Reads, filters: Filters, day: str) -> Row:
    """The parameters of FIND; QueryError and NotFound as for `commitments`."""
    if not (filters.about or filters.body or filters.program or filters.place):
        raise QueryError("ask for `body`, `program` or `place`")
    places = found_by_name(reads, filters.place, ("Place",))
    tied = [*found_by_name(reads, filters.about, TIED), *found_by_name(reads, filters.body, ("Body",))]
    return {
        "about": [thing.id for thing in tied],
        "concerning": [thing.id for thing in found_by_name(reads, filters.program, ("Program",))],
        "places": [place.id for place in places],
        "place_names": sorted({place.name for place in places}),
        "role": filters.role,
        "computed": filters.computed,
        "reported": filters.reported,
        "due_before": filters.due_before and filters.due_before.isoformat(),
        "on": day,
    }


def commitment(reads: Reads, id: str, on: date | None = None) -> CommitmentList:
    """The commitment with this id, once for each of its doers; NotFound without it."""
    day = (on or today()).isoformat()
    rows = reads.run(FIND, ids=[id], on=day)
    if not rows:
        raise NotFound(f"no commitment {id!r}")
    return _list(reads, day, rows, None)


def _list(reads: Reads, day: str, rows: list[Row], cursor: str | None) -> CommitmentList:
    return CommitmentList(
        on=day,
        known_on=known_day(reads),
        coverage=coverage(reads),
        commitments=details(reads, rows, day),
        cursor=cursor,
    )
