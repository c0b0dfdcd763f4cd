"""Rules for what somebody has to do without a verb of assignment: by duty, by a day, at somebody's request."""

import re

from loaders.grammar.masked import SOMEBODY
from loaders.grammar.order_words import (
    ACTORS_OUT,
    CONNECTIVES,
    DOERS,
    MODAL,
    SUPERIOR,
    TASK_START,
    TOPIC,
)
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.deadlines import has_deadline
from loaders.grammar.tasks.doers import doers_named, doers_who_must
from loaders.grammar.tasks.listed import as_worded
from loaders.grammar.tasks.predicates import opens_task
from loaders.grammar.tasks.ranks import outranks
from loaders.grammar.tasks.task import Context, Task, assignment
from loaders.language.cues import Cue

_TAKING = Cue("nhận nhiệm vụ", "nhận lệnh", "nhận phần việc", "có trách nhiệm", "có nhiệm vụ")
_TAKES_ON = re.compile(
    rf"(?P<lead>{DOERS}) (?P<verb>nhận (?:nhiệm vụ|lệnh|phần việc)|có trách nhiệm|có nhiệm vụ)(?!\w)"
)
_MUST = re.compile(rf"{TOPIC}{CONNECTIVES}(?P<lead>{DOERS}) (?=phải(?!\w))")
_MUST_DO = re.compile(
    rf"{TOPIC}{CONNECTIVES}(?P<lead>{DOERS}) (?:(?:cũng|đều|sẽ) )*(?=(?:phải|cần|có trách nhiệm)(?!\w))"
)
_BOUND = Cue(" phải ", " cần ", "có trách nhiệm")
_AT_REQUEST = re.compile(
    rf"(?<!\w)(?:[Tt]heo|(?P<obeying>[Tt]hực hiện|[Cc]hấp hành)) (?:sự )?(?P<verb>yêu cầu|chỉ đạo|đề nghị|phân công)"
    rf"(?: nhiệm vụ)? của (?P<by>{SUPERIOR}),? (?:là )?(?P<lead>{DOERS}|"
    rf"(?i:mỗi|các|từng) [^,.;:{ACTORS_OUT}]{{2,60}}?(?= (?:{TASK_START}|{MODAL})))"
)
_HAS_TO = re.compile(rf" (?:{MODAL})")  # `thực hiện chỉ đạo của A, B đã …` tells what was done
_HAVE_TO = Cue(" phải ")
_REQUESTED = Cue("yêu cầu của", "chỉ đạo của", "đề nghị của", "phân công")


def order_taken_on(clause: Clause, context: Context) -> Task | None:
    """What somebody has as a duty: `Sở A có trách nhiệm …`."""
    match = clause.search(_TAKES_ON) if clause.says(SOMEBODY) and clause.says(_TAKING) else None
    if not match or not opens_task(clause, match.end()):
        return None
    by = context.by if context.open and match["verb"].startswith("nhận") else ()
    return assignment(clause, match.start("lead"), match["verb"], by, doers_named(clause, match), "order/takes-on")


def order_by_a_day(clause: Clause, context: Context) -> Task | None:
    """Somebody named must do something by a day, whoever says so."""
    match = clause.match(_MUST) if clause.says(SOMEBODY) and clause.says(_HAVE_TO) else None
    if not match or not has_deadline(clause) or not opens_task(clause, match.end()):
        return None
    by = context.by if context.open else ()
    return assignment(
        clause,
        clause.start_with_time(match.start("lead")),
        "phải",
        by,
        doers_named(clause, match),
        "order/must-by-a-day",
    )


def order_as_said(clause: Clause, context: Context) -> Task | None:
    """What those below must do, told right after a superior was heard: `Ông A nhận định … Sở B cần …`."""
    speaker = context.heard_before(clause.sentence) if clause.says(_BOUND) else ()
    match = clause.match(_MUST_DO) if speaker and clause.says(SOMEBODY) else None
    if match and opens_task(clause, match.end()):
        doers, start = doers_named(clause, match), clause.start_with_time(match.start("lead"))
    elif speaker and (worded := doers_who_must(clause)):
        doers, start = worded
    else:
        return None
    if not outranks(speaker, doers.lead):
        return None
    return assignment(clause, start, "cần", speaker, doers, "order/must-as-said")


def order_at_request(clause: Clause) -> Task | None:
    """What somebody does by order of another: `theo yêu cầu của ông A, Sở B …`."""
    match = clause.search(_AT_REQUEST) if clause.says(_REQUESTED) else None
    agent = clause.actor(match, "by")
    if not match or not agent or (match["obeying"] and not clause.match(_HAS_TO, match.end())):
        return None
    lead = clause.actors(match, "lead") or (as_worded(clause.sentence, *match.span("lead")),)
    doers = doers_named(clause, match).with_lead(lead)
    return assignment(clause, match.start(), match["verb"], (agent,), doers, "order/at-request")
