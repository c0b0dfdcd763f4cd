"""Doers that point back to those of the task before: `hai đơn vị trên`, `các cơ quan này`, `hai Công ty`."""

import re

from graph.model.facts import Actor
from loaders.grammar.masked import unique
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.doers import Doers
from loaders.grammar.tasks.task import Context

_COUNT = {"hai": 2, "cả hai": 2, "ba": 3, "cả ba": 3, "bốn": 4}
_POINTS_BACK = re.compile(
    r"(?:(?P<count>\d{1,2}|cả hai|cả ba|hai|ba|bốn) |các |những )"
    r"(?P<unit>đơn vị|cơ quan|bộ|sở|viện|ban|công ty|doanh nghiệp|địa phương|ngành|tập đoàn)"
    r"(?P<mark> (?:này|trên|nói trên|nêu trên|kể trên))?",
    re.IGNORECASE,
)
# Alone these mean whom the task before named, when that is one of the kind: `Doanh nghiệp phải …` after EVN.
_ALONE = {
    "địa phương": re.compile("(?:Chủ tịch )?UBND|(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) ", re.IGNORECASE),
    "doanh nghiệp": re.compile("Tập đoàn|Tổng công ty|Công ty", re.IGNORECASE),
    "nhà trường": re.compile("(?:Hiệu trưởng )?Trường |Đại học|Học viện"),
    "bệnh viện": re.compile("(?:Giám đốc )?Bệnh viện"),
}
_MARK = re.compile(r" (?:này|trên|nói trên|nêu trên|kể trên)(?!\w)(?! địa bàn| cơ sở)")
_MARK_LENGTH = 10


def meant(doers: Doers, clause: Clause, context: Context) -> Doers:
    """`doers`, those that point back replaced by whom the task before named."""
    before = (*context.lead, *context.beside)
    if not before:
        return doers
    lead = _resolved(doers.lead, clause, context.lead, before)
    return Doers(lead, _resolved(doers.coordinating, clause, context.lead, before), doers.others)


def _resolved(
    actors: tuple[Actor, ...], clause: Clause, lead: tuple[Actor, ...], all_before: tuple[Actor, ...]
) -> tuple[Actor, ...]:
    found = [one for actor in actors for one in (_pointed_at(actor, clause, lead, all_before) or (actor,))]
    return unique(found)


def _pointed_at(
    actor: Actor, clause: Clause, lead: tuple[Actor, ...], all_before: tuple[Actor, ...]
) -> tuple[Actor, ...]:
    alone = _ALONE.get(actor.name.lower())
    if alone:
        return lead if len(lead) == 1 and alone.match(lead[0].name) else ()
    words = _POINTS_BACK.fullmatch(actor.name) if actor.kind == "group" else None
    if not words:
        return ()
    end = actor.evidence[0].end
    marked = words["mark"] or _MARK.match(clause.sentence.kept, end, end + _MARK_LENGTH)
    unit = words["unit"].lower()
    if not marked and not all(one.name.lower().startswith(unit) for one in lead):
        return ()
    if words["count"] is None:
        return all_before if marked and len(all_before) > 1 else ()
    count = _COUNT.get(words["count"].lower()) or int(words["count"])
    return next((those for those in (lead, all_before) if len(those) == count), ())
