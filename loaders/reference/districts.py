"""Districts, abolished on 1 July 2025, and the communes and wards that took in their land."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from loaders.language.letters import name_key
from loaders.reference.places import province
from loaders.reference.tables import many, table

ABOLISHED = "2025-07-01"
_CITY = "thành phố "


@dataclass(frozen=True, slots=True)
class District:
    """A district by its code, with the ids and names of the communes that took in a part of it."""

    id: str
    name: str
    province: str
    successors: tuple[tuple[str, str], ...]
    aliases: tuple[str, ...] = ()


@cache
def _by_key() -> dict[str, tuple[District, ...]]:
    found: dict[str, list[District]] = defaultdict(list)
    for row in table("districts"):
        parts = (part.split(" ", 1) for part in many(row["successors"]))
        after = tuple((f"comm-{code}", name) for code, name in parts)
        found[name_key(row["name"])].append(District(f"dist-{row['code']}", row["name"], row["province"], after))
    return {key: tuple(districts) for key, districts in found.items()}


def district(name: str, on: str | None = None) -> District | None:
    """The only district that was ever called so; None where several were, or a province is a city of that name."""
    bearers = _by_key().get(name_key(name), ())
    if len(bearers) != 1:
        return None
    city = province(name[len(_CITY) :], on) if name.lower().startswith(_CITY) else None
    return None if city and city.kind_on(on) == _CITY.strip() else bearers[0]
