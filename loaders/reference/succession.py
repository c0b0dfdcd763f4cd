"""What follows a body of a province, worked out from the national table of departments and the mergers of provinces.

No source is known for most of these bodies one by one, so every step is an inference: it names its rule and the
reviewed changes that it rests on.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.reference.bodies import DEPARTMENTS, Department
from loaders.reference.days import next_day
from loaders.reference.places import PROVINCES
from loaders.reference.provincial import ProvincialBody
from loaders.reference.tables import Row, in_force, table, verified

BY_DEPARTMENT = "inferred/department-successor"
BY_PROVINCE = "inferred/province-merger"
BY_FIELD = "inferred/ministry-field"
BY_DISTRICT = "reference/district"
BY_LAND = "inferred/district-land"

_DEPARTMENT = {known.id: known for known in DEPARTMENTS}
_PROVINCE = {known.id: known for known in PROVINCES}
_MINISTRIES = {row["id"]: row["ministry"] for row in table("departments") if row["ministry"]}


@dataclass(frozen=True, slots=True)
class Change:
    """A reviewed change: the ids before and after, its day, and the function if only that went over."""

    before: str
    after: str
    on: str
    function: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The next body, from which day, by which rule, and the reviewed change that lets infer it."""

    after: ProvincialBody
    on: str
    how: str
    rule: str
    rests_on: Change
    function: str | None = None
    apart_from: tuple[str, ...] = ()


def following(body: ProvincialBody) -> Iterator[Step]:
    """The bodies that took over from `body`, or one of its functions: by its kind first, else by its province."""
    known, own = body.department, body.province
    if known:
        yield from _by_field(body, known)
    closed = next_day(known.valid_to) if known and known.valid_to else None
    merged = next_day(own.valid_to) if own.valid_to else None
    if known and closed and (merged is None or closed <= merged):
        yield from _by_department(body, known, closed)
    elif merged and own.successor and (known is None or known.outlasts):
        change = Change(own.id, own.successor, merged)
        after = ProvincialBody(body.what, _PROVINCE[own.successor], known)
        yield Step(after, merged, "merge", BY_PROVINCE, change)


def _by_department(body: ProvincialBody, known: Department, closed: str) -> Iterator[Step]:
    moved = list(_transfers(known))
    if known.successor:
        yield Step(
            _of(known.successor, body), closed, known.how, BY_DEPARTMENT,
            Change(known.id, known.successor, closed), apart_from=elsewhere(known.id, known.successor),
        )  # fmt: skip
    for row in moved:
        change = Change(known.id, row["to_body"], row["on"], row["function"])
        yield Step(_of(row["to_body"], body), row["on"], "transfer", BY_DEPARTMENT, change, row["function"])


def _by_field(body: ProvincialBody, known: Department) -> Iterator[Step]:
    """What left the field of the ministry above a department that goes on went to the one below its new ministry.

    A department that is told of itself (`_transfers`) is not worked out.
    """
    of_itself = {row["function"] for row in _transfers(known)}
    for row in verified("transfers"):
        left = row["from_body"] == _MINISTRIES.get(known.id) and row["function"] not in of_itself
        if known.valid_to or not left or not in_force(row["on"], body.province.valid_from, body.province.valid_to):
            continue
        below = [id for id, ministry in _MINISTRIES.items() if ministry == row["to_body"]]
        if len(below) == 1:
            change = Change(row["from_body"], row["to_body"], row["on"], row["function"])
            yield Step(_of(below[0], body), row["on"], "transfer", BY_FIELD, change, row["function"])


def _of(department: str, body: ProvincialBody) -> ProvincialBody:
    known = _DEPARTMENT[department]
    return ProvincialBody(known.without_place, body.province, known)


def _transfers(known: Department) -> Iterator[Row]:
    return (row for row in verified("transfers") if row["from_body"] == known.id)


def elsewhere(before: str, after: str) -> tuple[str, ...]:
    """The functions of a body that went to others than its successor, as far as known, whether verified or not.

    What left the field of a ministry left that of its departments too, where nothing is known of these themselves.
    """
    own = {
        row["function"]: row["to_body"] in after.split("|") for row in table("transfers") if row["from_body"] == before
    }
    return tuple(sorted(function for function, stayed in (_of_ministry(before, after) | own).items() if not stayed))


def _of_ministry(before: str, after: str) -> dict[str, bool]:
    """The functions of the ministry above a department, and whether they stayed above the one that followed it."""
    above = _MINISTRIES.get(before)
    moved = (row for row in table("transfers") if row["from_body"] == above)
    return {row["function"]: row["to_body"] == _MINISTRIES.get(after) for row in moved}
