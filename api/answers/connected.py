"""How two entities are connected, as findings: each step of a shortest way in a sentence, with its words."""

import re
from collections.abc import Iterator
from datetime import date

from api.answers.paths import WITHIN, path
from api.models.asked import Finding, Outcome
from api.models.path import PathAnswer
from api.models.proof import Ref
from graph.language import said
from graph.store.reader import Reads

_BETWEEN = re.compile(r" (?:đến|tới|với|và|den|toi|voi|va|and) ")


def parted(text: str) -> Iterator[tuple[str, str]]:
    """Every way to part `A và B` in two, for a name may hold a `và` of its own."""
    return ((text[: between.start()], text[between.end() :]) for between in _BETWEEN.finditer(text))


def connected(reads: Reads, one: Ref, other: Ref, on: date | None, hub: int) -> Outcome:
    """The steps of the first of the shortest ways; no two names of the same entity."""
    if one.id == other.id:
        return Outcome(reason=said("Hai tên này chỉ cùng một bên", "Both names are of the same") + f": {one.name}")
    found = path(reads, one.id, other.id, on, WITHIN, hub, overlap=True)
    return Outcome(findings=_steps(found), not_said=[*_others(found), *found.not_said])


def _steps(found: PathAnswer) -> list[Finding]:
    return [
        Finding(sentence=hop.sentence, about=[hop.source, hop.target], evidence=hop.evidence)
        for way in found.paths[:1]
        for hop in way.hops
    ]


def _others(found: PathAnswer) -> list[str]:
    more = len(found.paths) - 1
    if more < 1:
        return []
    return [said(f"còn ít nhất {more} đường khác cùng số bước", f"at least {more} more with as many steps")]
