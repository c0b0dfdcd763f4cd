"""Districts, abolished on 1 July 2025, and the communes and wards that took in their land."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from loaders.language.letters import name_key
from loaders.reference.places import PROVINCES, Province, province
from loaders.reference.tables import many, table

ABOLISHED = "2025-07-01"
_CITY = "thành phố "
_DISTRICT_LEVELS = ("huyện", "quận", "thị xã", "thành phố")
_PROVINCE = {known.id: known for known in PROVINCES}


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune, ward or special zone since 1 July 2025."""

    id: str
    name: str
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
    after = tuple(Commune(f"comm-{code}", name) for code, name in parts)
    return District(f"dist-{row['code']}", row["name"], row["province"], after)


@cache
def _by_key() -> dict[str, tuple[District, ...]]:
    found: dict[str, list[District]] = defaultdict(list)
    for known in districts():
        found[name_key(known.name)].append(known)
    return {key: tuple(districts) for key, districts in found.items()}


@cache
def _communes() -> dict[str, frozenset[Commune]]:
    found: dict[str, set[Commune]] = defaultdict(set)
    for known in districts():
        for commune in known.successors:
            found[name_key(commune.name)].add(commune)
    return {key: frozenset(communes) for key, communes in found.items()}


def district(name: str, on: str | None = None) -> District | None:
    """The only district that was ever called so; None where several were, or a province is a city of that name."""
    bearers = _by_key().get(name_key(name), ())
    if len(bearers) != 1:
        return None
    city = province(name[len(_CITY) :], on) if name.lower().startswith(_CITY) else None
    return None if city and city.kind_on(on) == _CITY.strip() else bearers[0]


def commune(name: str, on: str | None) -> Commune | None:
    """The only commune of today that is called so; None where several are, or on a day before there were these."""
    bearers = _communes().get(name_key(name), frozenset())
    return next(iter(bearers)) if len(bearers) == 1 and on and on[:7] >= ABOLISHED[:7] else None


@cache
def _around_districts() -> dict[str, frozenset[str]]:
    """Ids of the provinces by what their districts are called without their level, which changed for many."""
    found: dict[str, set[str]] = defaultdict(set)
    for known in districts():
        level = next(level for level in _DISTRICT_LEVELS if known.name.lower().startswith(level))
        found[name_key(known.name[len(level) :])].add(known.province)
    return {key: frozenset(provinces) for key, provinces in found.items()}


@cache
def _around_communes() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for known in districts():
        for commune in known.successors:
            found[name_key(commune.name)].add(_PROVINCE[known.province].successor or known.province)
    return {key: frozenset(provinces) for key, provinces in found.items()}


def province_around(level: str, name: str, on: str | None) -> Province | None:
    """The only province that has a district of that name, or since the end of districts a commune; None for several."""
    ended = on is not None and on >= ABOLISHED[: len(on)]
    if level in _DISTRICT_LEVELS:
        found = _around_districts().get(name_key(name), frozenset())
    else:
        found = _around_communes().get(name_key(f"{level} {name}"), frozenset()) if ended else frozenset()
    if len(found) != 1:
        return None
    (there,) = (_PROVINCE[id] for id in found)
    return _PROVINCE[there.successor] if ended and there.successor else there
