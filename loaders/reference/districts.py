"""Districts, abolished on 1 July 2025, and the communes and wards that took in their land."""

from collections import defaultdict
from collections.abc import Iterable
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


def district(name: str, on: str | None = None) -> District | None:
    """The only district that was ever called so; None where several were, or a province is a city of that name."""
    bearers = _by_key().get(name_key(name), frozenset())
    if len(bearers) != 1:
        return None
    (bearer,) = bearers
    city = province(name[len(_CITY) :], on) if name.lower().startswith(_CITY) else None
    return None if city and city.kind_on(on) == _CITY.strip() else bearer


def commune(name: str, on: str | None) -> Commune | None:
    """The only commune of today that is called so; None where several are, or on a day before there were these."""
    bearers = _communes().get(name_key(name), frozenset())
    return next(iter(bearers)) if len(bearers) == 1 and on and on[:7] >= ABOLISHED[:7] else None


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
