"""Commitments of a body, about a programme or in a place."""

from dataclasses import dataclass
from datetime import date

from api.answers.details import PAGE, details, page_start
from api.answers.understand import found_by_name
from api.models.commitments import CommitmentList
from graph.clock import today
from graph.errors import NotFound, QueryError
from graph.known import known_day
from graph.store.reader import Reads


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What narrows a list of commitments; body, program and place are ids or names."""

    body: str | None = None
    program: str | None = None
    place: str | None = None
    role: str | None = None
    computed: str | None = None
    reported: str | None = None
    due_before: date | None = None


def commitments(reads: Reads, filters: Filters, on: date | None = None, cursor: str | None = None) -> CommitmentList:
    """The commitments that pass `filters`; QueryError without body, program and place, NotFound for an unknown one."""
    if not (filters.body or filters.program or filters.place):
        raise QueryError("ask for `body`, `program` or `place`")
    day, skip = (on or today()).isoformat(), page_start(cursor)
    places = found_by_name(reads, filters.place, ("Place",))
    rows = reads.run(
        "read/find_commitments",
        about=[thing.id for thing in found_by_name(reads, filters.body, ("Body",))],
        concerning=[thing.id for thing in found_by_name(reads, filters.program, ("Program",))],
        places=[place.id for place in places],
        place_names=sorted({place.name for place in places}),
        role=filters.role,
        computed=filters.computed,
        reported=filters.reported,
        due_before=filters.due_before and filters.due_before.isoformat(),
        on=day,
        skip=skip,
        limit=PAGE + 1,
    )
    following = str(skip + PAGE) if len(rows) > PAGE else None
    return CommitmentList(
        on=day, known_on=known_day(reads), commitments=details(reads, rows[:PAGE], day), cursor=following
    )


def commitment(reads: Reads, id: str, on: date | None = None) -> CommitmentList:
    """The commitment with this id, once for each of its doers; NotFound without it."""
    day = (on or today()).isoformat()
    rows = reads.run("read/find_commitments", ids=[id], on=day)
    if not rows:
        raise NotFound(f"no commitment {id!r}")
    return CommitmentList(on=day, known_on=known_day(reads), commitments=details(reads, rows, day), cursor=None)
