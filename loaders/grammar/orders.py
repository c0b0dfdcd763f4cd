"""Rules for assignments: one clause at a time, with what the clauses before it have said."""

import re

from graph.model.facts import Actor
from loaders.grammar.doers import Doers, doers_after, doers_from, opens_task
from loaders.grammar.masked import ACTOR, Masked
from loaders.grammar.order_words import CONNECTIVE, DOERS, NOT_A_VERB, ORDER, SUPERIOR
from loaders.grammar.task import Context, Task

_ORDER = re.compile(rf"(?P<verb>{ORDER})(?P<colon>[^.;:{ACTOR[1:-1]}]{{0,30}}:)?", re.IGNORECASE)
_NOUN_BEFORE = re.compile(rf"(?<!\w){NOT_A_VERB},? $", re.IGNORECASE)
_PREPOSITION = re.compile(
    r"(?<!\w)(?:của|với|cho|tại|về|từ|do|theo|trong|là|bởi|tới|đến|và các|gửi|giữa|thuộc|nghe|thay mặt|được) (?:các )?$",
    re.IGNORECASE,
)
_OPENING = re.compile(rf"[\s“\"-]*{CONNECTIVE}{{0,2}}[\s\W]*$")
_PASSIVE = re.compile(
    rf"(?P<lead>{DOERS}|[A-ZĐ](?:(?! được | đã | đang )[^.;:“”{ACTOR[1:-1]}]){{2,120}}?)(?: cũng| còn| tiếp tục| đã| sẽ)*"
    rf" được (?:đồng chí )?(?P<by>{SUPERIOR} )?"
    r"(?P<verb>giao nhiệm vụ|giao trách nhiệm|giao|yêu cầu|phân công|chỉ đạo|đề nghị)(?!\w)(?! thêm)"
)
_NO_DOER = re.compile(
    r"(?:[Cc]ác |[Nn]hững |[Mm]ột số )?(?:nhiệm vụ|việc|công việc|phần việc|mục tiêu|chỉ tiêu|nội dung)(?!\w)"
)
_TAKES_ON = re.compile(rf"(?P<lead>{DOERS}) (?P<verb>nhận nhiệm vụ|có trách nhiệm|có nhiệm vụ)(?!\w)")
_AT_REQUEST = re.compile(
    rf"(?<!\w)[Tt]heo (?P<verb>yêu cầu|chỉ đạo|đề nghị|phân công) của (?P<by>{SUPERIOR}),? (?:là )?(?P<lead>{DOERS})"
)
_DONE_BY = re.compile(rf",? do (?P<lead>{DOERS}) (?P<verb>đảm nhiệm|đảm nhận|phụ trách|thực hiện|chủ trì)(?!\w)")
_CONTINUES = re.compile(rf"[\s“\"-]*{CONNECTIVE}{{0,2}}(?P<lead>{DOERS})(?P<gap>(?: chưa [^.;:]{{1,60}}?,)?)")
_GIVES = re.compile(r"[\s,]*(?:\w+ ){0,2}?(?:giao|phân công|cam kết|khẳng định|hứa)(?!\w)")
_MUST = re.compile(rf"[\s“\"-]*{CONNECTIVE}{{1,2}}(?P<modal>phải|cần phải)(?!\w)")
_WITHOUT_DOER = frozenset({"yêu cầu", "lưu ý", "đề nghị"})
_DIRECTING = frozenset({"chỉ đạo", "đôn đốc", "chỉ thị"})
_NEAR = 60


def order_in(sentence: Masked, start: int, end: int, context: Context) -> Task | None:
    """The assignment that a clause makes by a verb of its own: active, passive, or at somebody's request."""
    return (
        _at_request(sentence, start, end)
        or _passive(sentence, start, end, context)
        or _active(sentence, start, end, context)
        or _takes_on(sentence, start, end)
    )


def continued(sentence: Masked, start: int, end: int, context: Context) -> Task | None:
    """The assignment of a clause that only names the doer and the task, while somebody's orders are being told."""
    match = _CONTINUES.match(sentence.text, start, end)
    if match and opens_task(sentence.text, match.end(), end) and not _GIVES.match(sentence.text, match.end(), end):
        doers = doers_from(sentence, match.start("lead"), match.end("lead"), end)
        return _task(sentence, match.start("lead"), end, context.verb, context.by, doers, "order/continued")
    must = _MUST.match(sentence.text, start, end)
    if must:
        doers = doers_after(sentence, must.end(), end).with_lead(context.lead)
        return _task(sentence, must.start("modal"), end, context.verb, context.by, doers, "order/must")
    done = _DONE_BY.search(sentence.text, start, end)
    if done:
        doers = doers_from(sentence, done.start("lead"), done.end("lead"), end)
        return _task(sentence, start, end, context.verb, context.by, doers, "order/done-by")
    return None


def superior_before(sentence: Masked, start: int, at: int) -> tuple[Actor, ...]:
    """The subject of a verb at `at`: the nearest person, office or body that no preposition governs."""
    nearest: tuple[Actor, ...] = ()
    for match in re.finditer(SUPERIOR, sentence.text[:at]):
        if match.start() < start or _PREPOSITION.search(sentence.text[max(0, match.start() - 20) : match.start()]):
            continue
        actor = sentence.actor(match.start())
        if actor and (not nearest or at - match.end() <= _NEAR or actor.kind != "body"):
            nearest = (actor,)
    return nearest


def _active(sentence: Masked, start: int, end: int, context: Context) -> Task | None:
    text = sentence.text
    for match in _ORDER.finditer(text, start, end):
        before = text[start : match.start()]
        if _NOUN_BEFORE.search(before):
            continue
        by = superior_before(sentence, start, match.start())
        if not by and not _OPENING.match(before) and start == 0:
            continue
        verb = match["verb"].lower()
        after = match.end("colon") if match["colon"] else match.end("verb")
        doers = doers_after(sentence, after, end)
        if _is_order(sentence, verb, bool(by), doers, after, end):
            return _task(sentence, match.start(), end, verb, by or context.by, doers, "order/active")
    return None


def _is_order(sentence: Masked, verb: str, has_subject: bool, doers: Doers, after: int, end: int) -> bool:
    rest = sentence.text[after:end].strip(' ,.:“”"')
    if len(rest) < 8:
        return False
    if verb in _DIRECTING:
        return has_subject and bool(doers.lead)
    if doers.lead:
        return True
    return verb in _WITHOUT_DOER and (
        verb == "lưu ý" or opens_task(sentence.text, after, end) or ":" in sentence.text[after - 1 : after + 2]
    )


def _passive(sentence: Masked, start: int, end: int, context: Context) -> Task | None:
    match = _PASSIVE.search(sentence.text, start, end)
    if not match or not opens_task(sentence.text, match.end(), end) or _NO_DOER.match(match["lead"]):
        return None
    agent = sentence.actor(match.start("by")) if match["by"] else None
    lead = sentence.actors(match.start("lead"), match.end("lead")) or _as_worded(sentence, match)
    doers = doers_from(sentence, match.end("verb"), match.end("verb"), end).with_lead(lead)
    by = (agent,) if agent else context.by if context.open else ()
    return _task(sentence, match.start("lead"), end, _core(match["verb"]), by, doers, "order/passive")


def _as_worded(sentence: Masked, match: re.Match[str]) -> tuple[Actor, ...]:
    """Doers that are no known name stay as a group in the words of the text."""
    words = sentence.words(*match.span("lead"))
    name = words[:1].lower() + words[1:]
    return (Actor(name=name, kind="group", evidence=(sentence.span(*match.span("lead")),)),)


def _takes_on(sentence: Masked, start: int, end: int) -> Task | None:
    match = _TAKES_ON.search(sentence.text, start, end)
    if not match or not opens_task(sentence.text, match.end(), end):
        return None
    doers = doers_from(sentence, match.start("lead"), match.end("lead"), end)
    return _task(sentence, match.start("lead"), end, match["verb"], (), doers, "order/takes-on")


def _at_request(sentence: Masked, start: int, end: int) -> Task | None:
    match = _AT_REQUEST.search(sentence.text, start, end)
    agent = sentence.actor(match.start("by")) if match else None
    if not match or not agent:
        return None
    doers = doers_from(sentence, match.start("lead"), match.end("lead"), end)
    return _task(sentence, match.start(), end, match["verb"], (agent,), doers, "order/at-request")


def _core(verb: str) -> str:
    return verb.removesuffix(" nhiệm vụ").removesuffix(" trách nhiệm")


def _task(sentence: Masked, start: int, end: int, verb: str, by: tuple[Actor, ...], doers: Doers, rule: str) -> Task:
    return Task(sentence, start, end, "assignment", verb, by, doers, rule)
