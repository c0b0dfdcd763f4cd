"""Rules for targets: goals with a number or a day."""

import re
from dataclasses import replace

from graph.model.facts import Actor
from loaders.grammar.clauses import Clause
from loaders.grammar.doers import Doers
from loaders.grammar.masked import DATE
from loaders.grammar.order_words import HONORIFIC, SUPERIOR
from loaders.grammar.subjects import superior_before
from loaders.grammar.task import Context, Task

_GOALS = ("mục tiêu", "chỉ tiêu", "phấn đấu", "trọng tâm")
_GOAL = re.compile(r"(?<!\w)(?P<word>(?:đặt )?mục tiêu|chỉ tiêu|phấn đấu|trọng tâm)(?!\w)", re.IGNORECASE)
_MEASURE = re.compile(rf"\d+(?:[.,]\d+)? ?%|{DATE}|(?<!\w)(?:top|nhóm) |\d{{2,}}")
_ITEM = re.compile(
    rf"(?<!\w)(?:(?:đến(?: hết| cuối)?|tới|trong)\s)?(?:{DATE}|bảo đảm|đạt|có|đưa|ít nhất|tối thiểu|\d)",
    re.IGNORECASE,
)
_AGENT = re.compile(rf"được {HONORIFIC}(?P<by>{SUPERIOR})(?:[^.;:]{{0,30}}?) (?:đặt ra|đề ra|xác định|thông qua|giao)")
_TERM = re.compile(rf"[Hh]ạn (?:hoàn thành|cuối|nộp|gửi|trình|báo cáo)[^.;:]{{0,60}} là (?:trước |chậm nhất )?{DATE}")


def target_in(clause: Clause, context: Context, follows: bool) -> Task | None:
    """The goal of a clause, when it has a number or a day; `follows` when the clause before it stated a goal."""
    term = clause.search(_TERM) if clause.says(("hạn ",)) else None
    if term:
        return _target(clause, term.start(), "hạn hoàn thành", (), "target/term")
    goal = clause.search(_GOAL) if clause.says(_GOALS) else None
    if not goal:
        return _stated(clause, clause.start, "mục tiêu", context) if follows else None
    word = goal["word"].lower()
    if word == "trọng tâm" and "%" not in clause.text[goal.end() : clause.end]:
        return None
    return _stated(clause, goal.end(), word, context, goal)


def _stated(clause: Clause, at: int, word: str, context: Context, goal: re.Match[str] | None = None) -> Task | None:
    item = clause.search(_ITEM, at)
    if not item or not clause.search(_MEASURE, item.start()):
        return None
    agent = clause.actor(clause.search(_AGENT), "by")
    by = (agent,) if agent else superior_before(clause, item.start()) or (() if goal else context.by)
    if goal and word == "phấn đấu":  # who strives is who must do it
        return replace(_target(clause, goal.start(), word, by, "target/strives"), doers=Doers(by))
    return _target(clause, item.start(), word, by, "target/goal")


def _target(clause: Clause, start: int, word: str, by: tuple[Actor, ...], rule: str) -> Task:
    return Task(clause._replace(start=start), "target", word, by, Doers(), rule)
