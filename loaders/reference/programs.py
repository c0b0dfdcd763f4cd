"""Named programmes, strategies, platforms, indexes: their official and usual names."""

from dataclasses import dataclass
from functools import cache

from loaders.language.letters import name_key
from loaders.reference.tables import many, table


@dataclass(frozen=True, slots=True)
class ReferenceProgram:
    """One programme; `short` is the name a text is likely to use, `aliases` all other spellings."""

    id: str
    name: str
    short: str
    kind: str
    aliases: tuple[str, ...]


def _program(row: dict[str, str]) -> ReferenceProgram:
    return ReferenceProgram(row["id"], row["name"], row["short"] or row["name"], row["kind"], many(row["aliases"]))


PROGRAMS = tuple(_program(row) for row in table("programs"))


@cache
def _by_key() -> dict[str, ReferenceProgram]:
    return {name_key(n): p for p in reversed(PROGRAMS) for n in (*p.aliases, p.short, p.name)}


def program(name: str) -> ReferenceProgram | None:
    """The programme of that name, if one was reviewed."""
    return _by_key().get(name_key(name))
