"""Districts, abolished on 1 July 2025, and the communes and wards that took in their land."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from loaders.language.letters import name_key
from loaders.reference.places import DISTRICT_LEVELS, PROVINCES, Province, province
from loaders.reference.tables import many, table

ABOLISHED = "2025-07-01"
_CITY = "thành phố "
_T = TypeVar("_T")
_PROVINCE = {known.id: known for known in PROVINCES}


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """In which province a document says that a unit lies: the ones written `beside` its name, and its own (`here`).

    `reviewed` is the id of the unit that a document of ours means.
    """

    beside: frozenset[str] = frozenset()
    here: str | None = None
    reviewed: str | None = None


NOT_TOLD = Whereabouts()


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune, ward or special zone since 1 July 2025; `province` is the id of the one it is in."""

    id: str
    name: str
    province: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class District:
    """A district by its code, with the communes that took in a part of it."""

    id: str
    name: str
    province: str
    successors: tuple[Commune, ...]
    aliases: tuple[str, ...] = ()

    @property
    def how(self) -> str:
        """What became of it: one commune has all of it, or several share it."""
        return "merge" if len(self.successors) == 1 else "split"


@cache
def districts() -> tuple[District, ...]:
    """Every district that there was on the last day of districts."""
    return tuple(_district(row) for row in table("districts"))


def _district(row: dict[str, str]) -> District:
    parts = (part.split(" ", 1) for part in many(row["successors"]))
    around = _PROVINCE[row["province"]].successor or row["province"]
    after = tuple(Commune(f"comm-{code}", name, around) for code, name in parts)
    return District(f"dist-{row['code']}", row["name"], row["province"], after)


def _grouped(named: Iterable[tuple[str, _T]]) -> dict[str, frozenset[_T]]:
    """What bears each name, by the key of the name."""
    found: dict[str, set[_T]] = defaultdict(set)
    for name, bearer in named:
        found[name_key(name)].add(bearer)
    return {key: frozenset(bearers) for key, bearers in found.items()}


@cache
def _by_key() -> dict[str, frozenset[District]]:
    return _grouped((known.name, known) for known in districts())


@cache
def _communes() -> dict[str, frozenset[Commune]]:
    return _grouped((commune.name, commune) for known in districts() for commune in known.successors)


@cache
def _around_districts() -> dict[str, frozenset[str]]:
    """Ids of the provinces by what their districts are called without their level, which changed for many."""
    return _grouped((_without_level(known.name), known.province) for known in districts())


def _without_level(name: str) -> str:
    level = next(level for level in DISTRICT_LEVELS if name.lower().startswith(level))
    return name[len(level) :]


def district(name: str, on: str | None = None, at: Whereabouts = NOT_TOLD) -> District | None:
    """The district of that name in the province that is said, else the only one; None where a province is that city.

    Many became towns in their last years under one name, so a name without its level has to be of one province too.
    """
    bearers = _by_key().get(name_key(name), frozenset())
    city = province(name[len(_CITY) :], on) if name.lower().startswith(_CITY) else None
    if not bearers or (city and city.kind_on(on) == _CITY.strip()):
        return None
    return _meant(bearers, at, len(_around_districts()[name_key(_without_level(name))]) == 1)


def commune(name: str, on: str | None, at: Whereabouts = NOT_TOLD) -> Commune | None:
    """The commune of today of that name in the province that is said, else the only one; None before there were any."""
    bearers = _communes().get(name_key(name), frozenset())
    return _meant(bearers, at, alone=True) if on and on[:7] >= ABOLISHED[:7] else None


_Unit = TypeVar("_Unit", District, Commune)


def _meant(bearers: Collection[_Unit], at: Whereabouts, alone: bool) -> _Unit | None:
    """The one in the province that is said; where none stands beside the name, the only one if that stands `alone`."""
    provinces = at.beside or ({at.here} if at.here else set())
    there = [one for one in bearers if provinces & {one.province, _PROVINCE[one.province].successor}]
    if len(provinces) == len(there) == 1:
        return there[0]
    return next(iter(bearers)) if alone and len(bearers) == 1 and not at.beside else None


@cache
def _by_id() -> dict[str, District]:
    return {known.id: known for known in districts()}


def district_of(id: str | None) -> District | None:
    """The district with this id."""
    return _by_id().get(id or "")


def province_around(level: str, name: str, on: str | None) -> Province | None:
    """The only province that has a district of that name, or since the end of districts a commune; None for several."""
    ended = on is not None and on >= ABOLISHED[: len(on)]
    if level in DISTRICT_LEVELS:
        found = _around_districts().get(name_key(name), frozenset())
    else:
        communes = _communes().get(name_key(f"{level} {name}"), ()) if ended else ()
        found = frozenset(one.province for one in communes)
    if len(found) != 1:
        return None
    (there,) = (_PROVINCE[id] for id in found)
    return _PROVINCE[there.successor] if ended and there.successor else there
