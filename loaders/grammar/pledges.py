"""Rules for pledges and targets: what somebody says they will do, and goals with a number or a day."""

import re

from graph.model.facts import Actor
from loaders.grammar.doers import Doers
from loaders.grammar.masked import ACTOR, BODY, DATE, PLACE, Masked
from loaders.grammar.order_words import CONNECTIVE, TASK_START
from loaders.grammar.orders import superior_before
from loaders.grammar.task import Context, Task

_SAYS = re.compile(r"(?<!\w)(?P<verb>cam kết|khẳng định|hứa)(?!\w)(?: rằng)?[,:]?")
_NOT_A_PLEDGE = re.compile(
    r"(?<!\w)(?:bản|các|những|lời|ký|thực hiện|theo|đúng|ký kết|giấy|việc|mọi|nhiều|một|tiếp tục|thư|về) $",
    re.IGNORECASE,
)
_WHEN = rf"(?:ngay )?(?:trong|từ|đến|tuần|tháng|năm|quý|thời gian)(?: (?:tới|này|sau|nay|\w+ {DATE}|{DATE}))+,? ?"
_WILL = re.compile(rf"[ “\"]*(?:{_WHEN})?(?P<who>[^.;:“”,]{{0,60}}?) ?(?<!\w)sẽ(?!\w)(?! (?:được|bị))")
_TOGETHER = re.compile(rf" (?:cùng|cùng với|cùng tập thể|với) (?:tập thể )?(?P<who>{ACTOR})")
_PLAIN_WILL = re.compile(
    rf"[\s“\"-]*{CONNECTIVE}{{0,2}}(?:[^.;:{ACTOR[1:-1]}]{{0,160}}, )?(?P<lead>[{BODY}{PLACE}])(?: cũng| tiếp tục)?"
    rf" sẽ (?={TASK_START})"
)
_GOAL = re.compile(
    r"(?<!\w)(?P<verb>(?:đặt )?mục tiêu|chỉ tiêu|phấn đấu|hạn hoàn thành|trọng tâm)(?!\w)", re.IGNORECASE
)
_MEASURE = re.compile(rf"\d+(?:[.,]\d+)? ?%|{DATE}|(?<!\w)(?:top|nhóm) |\d{{2,}}")
_GOAL_ITEM = re.compile(
    rf"(?<!\w)(?:(?:đến(?: hết| cuối)?|tới|trong|là)\s)?(?:{DATE}|bảo đảm|đạt|có|đưa|ít nhất|tối thiểu|\d)",
    re.IGNORECASE,
)
_DEADLINE_OF = re.compile(rf"[Hh]ạn (?:hoàn thành|cuối)[^.;:]{{0,60}} là (?:trước |chậm nhất )?{DATE}")


def pledge_in(sentence: Masked, start: int, end: int, context: Context) -> Task | None:
    """The pledge of a clause: cam kết, khẳng định … sẽ, hứa; or the plain `sẽ` of a named body or place."""
    for match in _SAYS.finditer(sentence.text, start, end):
        if _NOT_A_PLEDGE.search(sentence.text[max(0, match.start() - 12) : match.start()]):
            continue
        will = _WILL.match(sentence.text, match.end(), end)
        if match["verb"] != "cam kết" and not will:
            continue
        return _pledge(sentence, match, will, start, end, context)
    plain = _PLAIN_WILL.match(sentence.text, start, end)
    actor = sentence.actor(plain.start("lead")) if plain else None
    if not plain or not actor:
        return None
    by = context.speaker or (actor,)
    return _task(sentence, plain.start("lead"), end, "pledge", "sẽ", by, (actor,), "pledge/will")


def target_in(sentence: Masked, start: int, end: int, context: Context, follows: bool) -> Task | None:
    """The goal of a clause, when it has a number or a day; `follows` when the clause before it stated a goal."""
    late = _DEADLINE_OF.search(sentence.text, start, end)
    if late:
        return _task(sentence, late.start(), end, "target", "hạn hoàn thành", context.speaker, (), "target/deadline")
    goal = _GOAL.search(sentence.text, start, end)
    if not goal and not follows:
        return None
    begin = goal.end() if goal else start
    if goal and goal["verb"].lower() == "trọng tâm" and "%" not in sentence.text[begin:end]:
        return None
    item = _GOAL_ITEM.search(sentence.text, begin, end)
    if not item or not _MEASURE.search(sentence.text, item.start(), end):
        return None
    by = superior_before(sentence, start, item.start()) or context.speaker
    first = goal.start() if goal and goal["verb"].lower() == "phấn đấu" else item.start()
    lead = by if goal and goal["verb"].lower() == "phấn đấu" else ()
    return _task(sentence, first, end, "target", goal["verb"].lower() if goal else "mục tiêu", by, lead, "target/goal")


def _pledge(
    sentence: Masked, match: re.Match[str], will: re.Match[str] | None, start: int, end: int, context: Context
) -> Task:
    """Who pledges is the speaker; who will do it is the subject of `sẽ` or of `cam kết`, else the speaker."""
    by = superior_before(sentence, start, match.start())
    said_by_place = re.compile(rf"(?P<who>{ACTOR}(?: và {ACTOR}|, {ACTOR})*) (?:cũng )?$").search(
        sentence.text[: match.start()]
    )
    subject = sentence.actors(said_by_place.start(), said_by_place.end()) if said_by_place else ()
    persons = tuple(actor for actor in by if actor.kind in ("person", "office"))
    speaker = persons or subject or by or context.speaker
    lead = _who_will(sentence, will) or subject or speaker
    together = _TOGETHER.match(sentence.text, match.end())
    companion = sentence.actor(together.start("who")) if together else None
    if companion:
        lead = (*speaker, companion)
    begin = said_by_place.start() if said_by_place and subject and subject[0].kind != "person" else match.start()
    return _task(sentence, begin, end, "pledge", match["verb"], speaker, lead, "pledge/said")


def _who_will(sentence: Masked, will: re.Match[str] | None) -> tuple[Actor, ...]:
    if not will or not will["who"].strip():
        return ()
    named = sentence.actors(will.start("who"), will.end("who"))
    if named:
        return named[:3]
    words = sentence.words(will.start("who"), will.end("who")).strip()
    return (Actor(name=words, kind="group", evidence=(sentence.span(will.start("who"), will.end("who")),)),)


def _task(
    sentence: Masked,
    start: int,
    end: int,
    kind: str,
    verb: str,
    by: tuple[Actor, ...],
    lead: tuple[Actor, ...],
    rule: str,
) -> Task:
    doers = Doers(lead, (), (), start)
    return Task(sentence, start, end, "pledge" if kind == "pledge" else "target", verb, by, doers, rule)
