"""Names of Vietnam's districts and communes, old and new: what tells a unit from a person's name written after it."""

from collections.abc import Sequence

from loaders.language.letters import name_key
from loaders.reference.places import COMMUNE_LEVELS, PROVINCE_NAMES
from loaders.reference.tables import table

_LONGEST = 5  # words


def _named(level: str) -> frozenset[str]:
    return frozenset(name_key(row["name"]) for row in table("unit_names") if row["level"] == level)


_DISTRICTS, _COMMUNES = _named("district"), _named("commune")
_ANY = _DISTRICTS | _COMMUNES | {name_key(name) for name in PROVINCE_NAMES}


def known_length(words: Sequence[str], level: str) -> int:
    """How many of the first words are the longest known unit of that level ("" for any); 0: none."""
    known = _COMMUNES if level in COMMUNE_LEVELS else _DISTRICTS if level else _ANY
    return next(
        (n for n in range(min(len(words), _LONGEST), 0, -1) if name_key(" ".join(words[:n])) in known),
        0,
    )
