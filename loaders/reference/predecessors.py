"""Whose functions a body has by a day, in whole or in part: reviewed and inferred steps looked at backwards."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from loaders.reference.bodies import BODIES, DEPARTMENTS
from loaders.reference.days import next_day
from loaders.reference.districts import ABOLISHED, districts
from loaders.reference.local_organs import LocalOrgan
from loaders.reference.places import PROVINCES
from loaders.reference.provincial import COMMITTEE, COUNCIL, ORGANS, ProvincialBody
from loaders.reference.succession import following
from loaders.reference.tables import many, verified


def predecessors(bodies: Iterable[str], on: str) -> frozenset[str]:
    """The ids of the bodies before those with these ids, through any number of steps made by the day `on`."""
    found: set[str] = set()
    open_ = list(bodies)
    while open_:
        before = {one for one, day in _before().get(open_.pop(), ()) if day <= on} - found
        found |= before
        open_ += before
    return frozenset(found)


def former_provinces(provinces: Iterable[str], on: str) -> frozenset[str]:
    """The ids of the provinces that went into those with these ids by the day `on`."""
    merged = set(provinces)
    return frozenset(old.id for old in PROVINCES if old.successor in merged and old.valid_to and old.valid_to < on)


@cache
def _before() -> dict[str, list[tuple[str, str]]]:
    """By the id of a body the ids of those just before it, each with the day of the step."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for before, after, on in (*_central(), *_provincial(), *_local()):
        found[after].append((before, on))
    return found


def _central() -> Iterator[tuple[str, str, str]]:
    for known in BODIES:
        for after in many(known.successor):
            yield known.id, after, next_day(known.valid_to) or ""
    for row in verified("transfers"):
        yield row["from_body"], row["to_body"], row["on"]


def _provincial() -> Iterator[tuple[str, str, str]]:
    for own in PROVINCES:
        organs = (ProvincialBody(what, own) for what in ORGANS)
        departments = (ProvincialBody(known.without_place, own, known) for known in DEPARTMENTS)
        for body in (*organs, *departments):
            for step in following(body):
                yield str(body.id), str(step.after.id), step.on


def _local() -> Iterator[tuple[str, str, str]]:
    for town in districts():
        for what in (COMMITTEE, COUNCIL):
            for commune in town.successors:
                yield LocalOrgan(what, town).id, LocalOrgan(what, commune).id, ABOLISHED
