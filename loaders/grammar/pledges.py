"""Rules for pledges: what somebody says they, or those they speak for, will do."""

import re

from graph.model.facts import Actor
from loaders.grammar.clauses import Clause
from loaders.grammar.doers import Doers, as_worded
from loaders.grammar.masked import ACTOR, BODY, DATE, PLACE
from loaders.grammar.order_words import ACTORS_OUT, CONNECTIVES, TASK_START
from loaders.grammar.orders import superior_before
from loaders.grammar.task import Context, Task

_SAYS = re.compile(r"(?<!\w)(?P<verb>cam kết|khẳng định|hứa)(?!\w)(?: rằng)?[,:]?")
_NOT_A_PLEDGE = re.compile(
    r"(?<!\w)(?:bản|các|những|lời|ký|thực hiện|theo|đúng|ký kết|giấy|việc|mọi|nhiều|một|tiếp tục|thư|về) $",
    re.IGNORECASE,
)
_WHEN = rf"(?:ngay )?(?:trong|từ|đến|tuần|tháng|năm|quý|thời gian)(?: (?:tới|này|sau|nay|\w+ {DATE}|{DATE}))+,? ?"
_WILL = re.compile(rf"[ “\"]*(?:{_WHEN})?(?P<who>[^.;:“”,]{{0,60}}?) ?(?<!\w)sẽ(?!\w)(?! (?:được|bị))")
_SUBJECT = re.compile(rf"(?P<who>{ACTOR}(?:(?: và |, ){ACTOR}){{0,9}}) (?:cũng )?$")
_TOGETHER = re.compile(rf" (?:cùng với|cùng|với)(?: tập thể)? (?P<who>{ACTOR})")
_PLAIN_WILL = re.compile(
    rf"{CONNECTIVES}(?:[^.;:{ACTORS_OUT}]{{0,160}}, )?(?P<lead>[{BODY}{PLACE}])(?: cũng| tiếp tục)? sẽ (?={TASK_START})"
)
_NEAR = 60


def pledge_in(clause: Clause, context: Context) -> Task | None:
    """The pledge of a clause: cam kết, khẳng định … sẽ, hứa … sẽ; or the plain `sẽ` of a named body or place."""
    for match in clause.finditer(_SAYS) if clause.says(("cam kết", "khẳng định", "hứa")) else ():
        will = clause.match(_WILL, match.end())
        is_noun = _NOT_A_PLEDGE.search(clause.text[max(0, match.start() - 12) : match.start()])
        if not is_noun and (will or match["verb"] == "cam kết"):
            return _said(clause, match, will, context)
    plain = clause.match(_PLAIN_WILL) if clause.says((" sẽ ",)) else None
    actor = clause.actor(plain, "lead")
    if not plain or not actor:
        return None
    return _pledge(clause, plain.start("lead"), "sẽ", context.speaker or (actor,), (actor,), "pledge/will")


def _said(clause: Clause, match: re.Match[str], will: re.Match[str] | None, context: Context) -> Task:
    """Who pledges is the speaker; who will do it is the subject of `sẽ` or of `cam kết`, else the speaker."""
    by = superior_before(clause, match.start())
    before = _SUBJECT.search(clause.text[: match.start()], max(clause.start, match.start() - _NEAR))
    subject = clause.actors(before, "who")
    speaker = tuple(a for a in by if a.kind in ("person", "office")) or subject or by or context.speaker
    companion = clause.actor(clause.match(_TOGETHER, match.end()), "who")
    lead = (*speaker, companion) if companion else _who_will(clause, will) or subject or speaker
    speaks_for_others = before and subject and subject[0].kind != "person"
    start = before.start() if before and speaks_for_others else match.start()
    return _pledge(clause, start, match["verb"], speaker, lead, "pledge/said")


def _who_will(clause: Clause, will: re.Match[str] | None) -> tuple[Actor, ...]:
    if not will or not will["who"].strip():
        return ()
    return clause.actors(will, "who") or (as_worded(clause.sentence, *will.span("who")),)


def _pledge(clause: Clause, start: int, verb: str, by: tuple[Actor, ...], lead: tuple[Actor, ...], rule: str) -> Task:
    return Task(clause._replace(start=start), "pledge", verb, by, Doers(lead), rule)
