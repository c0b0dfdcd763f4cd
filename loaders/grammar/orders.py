"""Rules for assignments: one clause at a time, with what the clauses before it have said."""

import re
from itertools import islice

from graph.model.facts import Actor
from loaders.grammar.clauses import Clause
from loaders.grammar.deadlines import has_deadline
from loaders.grammar.doers import Doers, as_worded, doers_after, doers_named, opens_task, roles
from loaders.grammar.masked import ACTOR
from loaders.grammar.order_words import (
    ACTORS_OUT,
    CONNECTIVES,
    DOERS,
    HONORIFIC,
    MODAL,
    NOT_A_VERB,
    ORDER,
    ORDER_VERBS,
    SUPERIOR,
    TASK_START,
)
from loaders.grammar.task import Context, Task

_ORDER = re.compile(rf"(?P<verb>{ORDER})(?P<colon>[^.;:{ACTORS_OUT}]{{0,30}}:)?", re.IGNORECASE)
_NOUN_BEFORE = re.compile(rf"(?<!\w){NOT_A_VERB},? $", re.IGNORECASE)
_SUPERIOR = re.compile(SUPERIOR)
_PREPOSITION = re.compile(
    r"(?<!\w)(?:của|với|cho|tại|về|từ|do|theo|trong|là|bởi|tới|đến|và các|gửi|giữa|thuộc|nghe|thay mặt|được|khi|"
    r"lúc nào|nếu) (?:các )?$",
    re.IGNORECASE,
)
_OPENING = re.compile(rf"{CONNECTIVES}[\s\W]*$")
_PASSIVE = re.compile(
    rf"(?P<lead>{DOERS}|[A-ZĐ](?:(?! được | đã | đang )(?:[^.;:“”{ACTORS_OUT}]|(?<=của |uộc ){ACTOR})){{2,160}}?)"
    rf"(?: cũng| còn| tiếp tục| đã| sẽ)* được {HONORIFIC}(?P<by>{SUPERIOR} )?"
    r"(?P<verb>giao|yêu cầu|phân công|chỉ đạo|đề nghị)(?: nhiệm vụ| trách nhiệm)?(?!\w)(?! thêm)"
)
_NO_DOER = re.compile(
    r"(?:[Cc]ác |[Nn]hững |[Mm]ột số )?(?:nhiệm vụ|việc|công việc|phần việc|mục tiêu|chỉ tiêu|nội dung)(?!\w)"
)
_TAKING = ("nhận nhiệm vụ", "có trách nhiệm", "có nhiệm vụ")
_TAKES_ON = re.compile(rf"(?P<lead>{DOERS}) (?P<verb>{'|'.join(_TAKING)})(?!\w)")
_AT_REQUEST = re.compile(
    rf"(?<!\w)[Tt]heo (?P<verb>yêu cầu|chỉ đạo|đề nghị|phân công) của (?P<by>{SUPERIOR}),? (?:là )?(?P<lead>{DOERS})"
)
_DONE_BY = re.compile(rf",? do (?P<lead>{DOERS}) (?:đảm nhiệm|đảm nhận|phụ trách|thực hiện|chủ trì)(?!\w)")
_CONTINUES = re.compile(rf"{CONNECTIVES}(?P<lead>{DOERS})(?: chưa [^.;:]{{1,60}}?,)?")
_GIVES = re.compile(r"[\s,]*(?:\w+ ){0,2}?(?:giao|phân công|cam kết|khẳng định|hứa)(?!\w)")
_MUST = re.compile(rf"(?!phải|cần){CONNECTIVES}(?P<modal>phải|cần phải)(?!\w)")
_PORTFOLIO = re.compile(r"phụ trách (?:các |một số |những )?(?:lĩnh vực|địa bàn|khối)|quản lý toàn diện")
_WORK_MUST = re.compile(rf" (?:việc|công tác|quá trình) [^.;:]{{3,140}}? {MODAL}")
_TASK_SENTENCE = re.compile(rf"\s*(?=[A-ZĐ])(?!(?i:{ORDER}|phát biểu))(?i:{TASK_START})")
_WITHOUT_DOER = frozenset({"yêu cầu", "lưu ý", "đề nghị"})
_DIRECTING = frozenset({"chỉ đạo", "đôn đốc", "chỉ thị"})
_NEAR = 60
_FAR = 600  # characters before a verb in which its subject is looked for
_MOST_VERBS = 12  # of assignment that a clause is tried for
_SHORTEST = 8  # characters of a task


def order_in(clause: Clause, context: Context) -> Task | None:
    """The assignment that a clause makes by a verb of its own: active, passive, or at somebody's request."""
    return _at_request(clause) or _passive(clause, context) or _active(clause, context) or _takes_on(clause)


def continued(clause: Clause, context: Context) -> Task | None:
    """The assignment of a clause that only names the doer and the task, while somebody's orders are being told."""
    match = clause.match(_CONTINUES)
    if match and opens_task(clause, match.end()) and not clause.match(_GIVES, match.end()):
        return _told(clause, match.start("lead"), doers_named(clause, match), context, "order/continued")
    must = clause.match(_MUST)
    if must:
        doers = doers_after(clause, must.end()).with_lead(context.lead)
        return _told(clause, must.start("modal"), doers, context, "order/must")
    if clause.match(_TASK_SENTENCE) and has_deadline(clause):
        return _told(clause, clause.start, roles(clause, context.lead, clause.start), context, "order/same-doers")
    done = clause.search(_DONE_BY) if clause.says((" do ",)) else None
    return _told(clause, clause.start, doers_named(clause, done), context, "order/done-by") if done else None


def superior_before(clause: Clause, at: int) -> tuple[Actor, ...]:
    """The subject of a verb at `at`: the nearest person, office or body that no preposition governs."""
    nearest: tuple[Actor, ...] = ()
    for match in _SUPERIOR.finditer(clause.text, max(clause.start, at - _FAR), at):
        if _PREPOSITION.search(clause.text[max(0, match.start() - 20) : match.start()]):
            continue
        actor = clause.sentence.actor(match.start())
        if actor and (not nearest or at - match.end() <= _NEAR or actor.kind != "body"):
            nearest = (actor,)
    return nearest


def _active(clause: Clause, context: Context) -> Task | None:
    for match in islice(clause.finditer(_ORDER), _MOST_VERBS) if clause.says(ORDER_VERBS) else ():
        if _NOUN_BEFORE.search(clause.text[max(clause.start, match.start() - 20) : match.start()]):
            continue
        by = superior_before(clause, match.start())
        if not by and clause.start == 0 and not _opens(clause, match.start()):
            continue
        verb = match["verb"].lower()
        after = match.end("colon") if match["colon"] else match.end("verb")
        doers = doers_after(clause, after)
        if _is_order(clause, verb, bool(by), doers, after):
            return _task(clause, match.start(), verb, by or context.by, doers, "order/active")
    return None


def _opens(clause: Clause, at: int) -> bool:
    """Whether only connectives stand before `at`."""
    return at - clause.start < _FAR and bool(_OPENING.match(clause.text[clause.start : at]))


def _is_order(clause: Clause, verb: str, has_subject: bool, doers: Doers, after: int) -> bool:
    if len(clause.text[after : clause.end].strip(' ,.:“”"')) < _SHORTEST:
        return False
    if verb in _DIRECTING:
        return has_subject and bool(doers.lead) and clause.text[after] == " "
    if doers.lead:
        return True
    introduces = verb == "lưu ý" or ":" in clause.text[after - 1 : after + 2] or clause.match(_WORK_MUST, after)
    return verb in _WITHOUT_DOER and bool(introduces or opens_task(clause, after))


def _passive(clause: Clause, context: Context) -> Task | None:
    match = clause.search(_PASSIVE) if clause.says((" được ",)) else None
    if not match or not opens_task(clause, match.end()) or _NO_DOER.match(match["lead"]):
        return None
    agent = clause.actor(match, "by")
    lead = clause.actors(match, "lead") or (as_worded(clause.sentence, *match.span("lead")),)
    by = (agent,) if agent else context.by if context.open else ()
    return _task(clause, match.start("lead"), match["verb"], by, roles(clause, lead, match.end()), "order/passive")


def _takes_on(clause: Clause) -> Task | None:
    match = clause.search(_TAKES_ON) if clause.says(_TAKING) else None
    if not match or not opens_task(clause, match.end()):
        return None
    return _task(clause, match.start("lead"), match["verb"], (), doers_named(clause, match), "order/takes-on")


def _at_request(clause: Clause) -> Task | None:
    match = clause.search(_AT_REQUEST) if clause.says(("theo ",)) else None
    agent = clause.actor(match, "by")
    if not match or not agent:
        return None
    return _task(clause, match.start(), match["verb"], (agent,), doers_named(clause, match), "order/at-request")


def is_portfolio(task: Task) -> bool:
    """A field of work is given for good (`phụ trách các lĩnh vực …`), it is no task."""
    return bool(_PORTFOLIO.search(task.words))


def _told(clause: Clause, start: int, doers: Doers, context: Context, rule: str) -> Task:
    return _task(clause, start, context.verb, context.by, doers, rule)


def _task(clause: Clause, start: int, verb: str, by: tuple[Actor, ...], doers: Doers, rule: str) -> Task:
    return Task(clause._replace(start=start), "assignment", verb, by, doers, rule)
