"""Bodies of a province by kind and province: one body whatever its province is called, another after a merger.

`Sở Y tế tỉnh Quảng Ninh` and, from 1 September 2026, `Sở Y tế thành phố Quảng Ninh` are one body; those of Hưng Yên
before and after 1 July 2025 are two.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from loaders.language.letters import name_key
from loaders.reference.bodies import BODIES, DEPARTMENTS, Department
from loaders.reference.days import DatedName, next_day
from loaders.reference.places import OLD, Province, province

COMMITTEE, COUNCIL, PARTY = "UBND", "HĐND", "ủy"
ORGANS = {COMMITTEE: "people_committee", COUNCIL: "people_council", PARTY: "party"}
SLUGS = {COMMITTEE: "ubnd", COUNCIL: "hdnd", PARTY: "cap-uy"}
_PARTY_NAMES = {"tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy"}
_NAMED = re.compile(r"(?P<what>\S.*?) (?P<level>tỉnh|thành phố) (?P<place>\S.*)")
_PARTY_NAMED = re.compile(r"(?P<level>tỉnh|thành) [uủ][ỷy] (?P<place>\S.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ProvincialBody:
    """A body of one province: what it is called without the province, and the kind of department if it is one."""

    what: str
    province: Province
    department: Department | None = None

    @property
    def id(self) -> str | None:
        """Its reference id; None for a body whose kind was not reviewed."""
        if self.what in ORGANS:
            reviewed = _reviewed().get((ORGANS[self.what], self.province.id))
            return reviewed or f"{SLUGS[self.what]}-{self.province.id}"
        return f"{self.department.id}-{self.province.id}" if self.department else None

    @property
    def kind(self) -> str:
        """Its kind as the schema names it."""
        return ORGANS.get(self.what, "department")

    @property
    def key(self) -> tuple[str, str]:
        """What identifies it: what it is, and the province."""
        return name_key(self.what), self.province.id

    @property
    def names(self) -> tuple[DatedName, ...]:
        """Its full names in turn, as its province was called.

        Whether a department that not every province has ended with its province is not known.
        """
        own, known = self.province, self.department
        since = max(own.valid_from, known.valid_from if known else "")
        merged = own.valid_to if known is None or known.outlasts else ""
        ends = sorted(end for end in (merged, known.valid_to if known else "") if end)
        until = (next_day(ends[0]) or "") if ends else ""
        now = self._called(own.kind, own.name)
        if not own.kind_since or since >= own.kind_since:
            return (DatedName(now, since, until),)
        before = self._called(own.kind_before or own.kind, own.name_before or own.name)
        if until and until <= own.kind_since:
            return (DatedName(before, since, until),)
        return (DatedName(before, since, own.kind_since), DatedName(now, own.kind_since, until))

    @property
    def name(self) -> str:
        """Its last full name."""
        return self.names[-1].name

    def _called(self, level: str, place: str) -> str:
        return f"{_PARTY_NAMES[level]} {place}" if self.what == PARTY else f"{self.what} {level} {place}"


def provincial_body(name: str, on: str | None = None) -> ProvincialBody | None:
    """The body of a province that bears this name on a day (EDTF; None: today); None for any other body."""
    plain = " ".join(name.split())
    for what, level, place in _readings(plain):
        own = province(place, on)
        if own and _is_level(own, level, place, on):
            return ProvincialBody(what, own, _departments().get(name_key(what)))
    return None


def _readings(name: str) -> Iterator[tuple[str, str, str]]:
    if party := _PARTY_NAMED.fullmatch(name):
        yield PARTY, "tỉnh" if party["level"].lower() == "tỉnh" else "thành phố", party["place"]
    if other := _NAMED.fullmatch(name):
        yield other["what"], other["level"], other["place"]


def _is_level(own: Province, level: str, place: str, on: str | None) -> bool:
    """Whether the words name the province: before it became a city, a city of its name was a town in it."""
    if name_key(place.removesuffix(OLD)) not in {name_key(own.name), name_key(own.name_before)}:
        return False
    return level in (own.kind_on(on), own.kind_before)


@cache
def _departments() -> dict[str, Department]:
    return {name_key(known.without_place): known for known in DEPARTMENTS}


@cache
def _reviewed() -> dict[tuple[str, str], str]:
    return {(body.kind, body.place): body.id for body in BODIES if body.place}
