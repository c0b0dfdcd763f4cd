"""Rules for tasks without a verb of assignment of their own, while somebody's orders are being told."""

import re

from loaders.grammar.masked import BODY, GROUP, INSTRUMENT, OFFICE, PERSON, PLACE, PROGRAM
from loaders.grammar.meetings.nouns import NOUN
from loaders.grammar.order_words import CONNECTIVES, DOERS, MODAL, NO_NOUN, ORDER, TASK_START, TOPIC
from loaders.grammar.tasks.by_a_day import by_a_day
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.deadlines import has_deadline, states_time
from loaders.grammar.tasks.doers import (
    Doers,
    doers_addressed,
    doers_after,
    doers_named,
    doers_who_must,
    end_of_doers,
    roles,
)
from loaders.grammar.tasks.meant import meant
from loaders.grammar.tasks.predicates import opens_task, says_what_to_do
from loaders.grammar.tasks.ranks import are_peers
from loaders.grammar.tasks.task import Context, Task, assignment
from loaders.grammar.tasks.told import order_told_after
from loaders.language.cues import Cue

_DOER = re.compile(
    rf"{TOPIC}{CONNECTIVES}(?P<lead>{DOERS})(?:, [^,.;:]{{3,90}},| chưa [^.;:]{{1,60}}?,|:(?= {TASK_START}))?"
)
_GIVES = re.compile(
    r"[\s,]*(?:(?:đồng ý|nhất trí|thống nhất) chủ trương )?"
    rf"(?:\w+ ){{0,2}}?(?:(?<!bàn )(?<!chuyển ){NO_NOUN}(?:giao|phân công|cam kết|khẳng định|hứa)|"
    r"đặt (?:ra )?(?:mục tiêu|chỉ tiêu)|"
    r"phấn đấu)(?!\w)"
)
# `ký công văn ngày 5/7`, `phối hợp với B đã cứu 5 người`: what was done.
_DID = re.compile(
    rf"[\s,]*(?i:ký (?:ban hành|văn bản|công văn|công điện|quyết định|{INSTRUMENT}|{PROGRAM})|"
    rf"phối hợp[^.;,]{{0,120}}? đã |(?:đề xuất|kiến nghị)(?: với)? [{PERSON}{OFFICE}{BODY}]|"
    r"chưa (?![^.;:]{1,80} (?:phải|cần|khẩn trương|tập trung|có trách nhiệm)(?!\w))|"
    r"(?:đồng )?chủ trì(?= (?:cuộc|kỳ|phiên|buổi|hội nghị|lễ|họp(?! báo)|hội thảo)|[\s.]*$))"
)
_DIRECTS = re.compile(rf"[\s,]*(?:\w+ ){{0,3}}?{ORDER}(?: cho)? {DOERS}")
_DIRECTS_OTHERS = re.compile(rf"[\s,]*(?:\w+ ){{0,3}}?{ORDER}")
_BOUND = re.compile(
    rf"(?<!\w)(?:{MODAL}|chủ trì(?! (?:cuộc|kỳ|phiên|buổi|hội nghị|lễ|họp))|phối hợp|trực tiếp|"
    r"phụ trách|đầu mối|theo dõi)"
)
_HAS_TO_GIVE = re.compile(
    r" có (?:hướng dẫn|ý kiến|văn bản|báo cáo|phương án|kế hoạch|giải pháp|kết quả)(?!\w)"
)  # by a day
# What persons are told to do or say rather than ordered.
_OF_A_SPEAKER = re.compile(
    r"[\s,]*(?:xin|nhận|báo cáo|trình bày|thông tin|trả lời|tiếp thu|giải trình|tiếp|làm rõ|"
    r"(?:nhắc nhở|nhắc|lưu ý|căn dặn|dặn)[^.;,]{0,20}?[:“\"]|"
    r"thông báo|chia sẻ|trao đổi|cảnh báo|nhận định|không (?:đồng ý|nhất trí|nêu|nói|biết|tin|ngại|giấu))(?!\w)"
)
_IN_CASE = r"[\s“\"-]*(?:[Vv]ới|[Đđ]ối với|[Tt]rường hợp|[Nn]ếu|[Kk]hi) [^.;:]{3,120}? thì "
_MUST = re.compile(
    rf"(?!phải|cần)(?:{_IN_CASE}|{CONNECTIVES})"
    rf"(?P<modal>phải|cần phải|cần(?= {TASK_START})|không được(?! (?:chủ quan|lơ là)))(?!\w)"
)


def _sentence(deed: str, told: str) -> re.Pattern[str]:
    """A sentence that opens with a deed, and not with words by which somebody is `told` to have ordered or spoken."""
    return re.compile(rf"\s*(?=[A-ZĐ])(?!{told})(?i:{deed})(?![^.;]{{0,90}}{PERSON})")


_ORDERS = rf"(?i:{ORDER}|phát biểu)"
_TASK_SENTENCE = _sentence(TASK_START, _ORDERS)
_LISTED = _sentence(f"{TASK_START}|tuyệt đối|nghiêm cấm", rf"{_ORDERS}(?! các)")  # `Chỉ đạo các trạm …` is one there
# `Đồng thời, tăng cường tuyên truyền …` goes on with the doers of the task before.
_ALSO = re.compile(
    r"\s*(?:Đồng thời|Bên cạnh đó|Ngoài ra|Cùng với đó|Mặt khác|Song song với đó|Đặc biệt),? "
    rf"(?!{ORDER}|(?i:lãnh đạo|báo cáo có|báo cáo của|phát biểu))(?:{MODAL} )?(?:{TASK_START})(?![^.;]{{0,60}}{PERSON})"
)
_DONE_BY = re.compile(rf",? do (?P<lead>{DOERS}) (?:đảm nhiệm|đảm nhận|phụ trách|thực hiện|chủ trì)(?!\w)")
_OF_A_MEETING = re.compile(rf"(?<!\w){NOUN}", re.IGNORECASE)  # `hội nghị do ông A chủ trì`
_ONLY_PERSONS = re.compile(rf"[^{GROUP}{BODY}]*[{PERSON}{PLACE}][^{GROUP}{BODY}]*")
_OPINION = re.compile(r"(?<!\w)(?:cho rằng|chúng ta|kiến nghị|đề xuất)(?!\w)", re.IGNORECASE)
_QUESTION = re.compile(r"\?[”\"\s]*$")
_DID_SO = re.compile(r"[^.;,]{0,60}?(?<!\w)(?:đã|vừa) ")  # `các lực lượng nghiệp vụ của tỉnh đã vào cuộc`
_HAS_DONE = re.compile(rf"[{PERSON}{OFFICE}{BODY}{GROUP}][^.;,]{{0,40}} (?:đã|vừa)(?!\w)")
_WAS_DONE = re.compile(r"(?<!\w)(?:đã|vừa|từng)(?!\w)")
_STRIVES_TOO = re.compile(rf"{CONNECTIVES}(?P<lead>{DOERS}) (?:tập trung |tiếp tục )?phấn đấu(?!\w)")
# What has been reached by now: `Tính đến 31/8, các bộ mới giải ngân được 31%`.
_STATE = re.compile(
    r"\W*(?:[Tt]ính đến|(?:[Cc]ho )?[Đđ]ến nay|[Tt]ới nay|[Tt]ừ đầu (?:năm|nhiệm kỳ))(?!\w)(?![^.;]* phải )|"
    r"\W*(?:[Đđ]ến (?:hết )?|[Hh]ết )[^,.;]{1,20}, [^.;]{0,60}? (?:thu|đạt|có|giải ngân|tiếp nhận|còn)(?: \w+){0,3}? \d"
)
_STRIVES = re.compile(r"(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu)(?!\w)")  # a goal that somebody sets
_BY = Cue(" do ")
_SOON = 600  # characters after a task in which the orders go on
_AT_ONCE = 120  # the same when only a modal says so


def continued(clause: Clause, context: Context) -> Task | None:
    """The assignment of a clause that only names the doer and the task, or only the task."""
    said = order_told_after(clause)
    if said:
        return said
    since = clause.sentence.starts[0] - context.told if context.told >= 0 else 0
    if (
        since > _SOON
        or clause.match(_STATE)
        or _QUESTION.search(clause.text, max(clause.start, clause.end - 4), clause.end)
    ):
        return None
    addressed = doers_addressed(clause)
    if addressed:
        return _told(clause, clause.start, meant(addressed[0], clause, context), context, "order/continued")
    match = clause.match(_DOER)
    if match and _is_task(clause, match, context) and not _orders_itself(clause, match, context):
        doers = meant(doers_named(clause, match), clause, context)
        return _told(clause, clause.start_with_time(match.start("lead")), doers, context, "order/continued")
    named = doers_who_must(clause)
    if named:
        return _told(clause, named[1], meant(named[0], clause, context), context, "order/continued")
    must = clause.match(_MUST)
    if must and since <= _AT_ONCE and not _OPINION.search(clause.text, clause.start, must.start("modal")):
        doers = doers_after(clause, must.end()).with_lead(context.lead)
        return _told(clause, must.start("modal"), doers, context, "order/must")
    goes_on = since <= _AT_ONCE and context.lead and clause.match(_ALSO)
    is_listed = context.lists and since <= _AT_ONCE and clause.match(_LISTED)
    tells = clause.search(_STRIVES) or clause.search(_HAS_DONE)
    stands_alone = clause.match(_TASK_SENTENCE) and has_deadline(clause) and not tells
    if goes_on or is_listed or stands_alone:
        return _told(clause, clause.start, roles(clause, context.lead, clause.start), context, "order/same-doers")
    done = clause.search(_DONE_BY) if clause.says(_BY) and not clause.search(_WAS_DONE) else None
    if not done or _OF_A_MEETING.search(clause.text, clause.start, done.start()):
        return by_a_day(clause, context) if since <= _AT_ONCE and context.by else None
    return _told(clause, clause.start, doers_named(clause, done), context, "order/done-by")


def strives_too(clause: Clause, context: Context) -> Task | None:
    """The assignment of a body that is told to strive, among orders: `giao Sở A …; Sở B phấn đấu giải ngân hết vốn`."""
    match = clause.match(_STRIVES_TOO)
    if not match:
        return None
    doers = meant(doers_named(clause, match), clause, context)
    if not any(one.kind in ("body", "group") for one in doers.lead):
        return None
    return _told(clause, match.start("lead"), doers, context, "order/strives")


def _is_task(clause: Clause, match: re.Match[str], context: Context) -> bool:
    """Whether a predicate after the doers is a task: by its first word, or by a time or a clause that goes before."""
    is_given = clause.text.startswith(" được ", match.end("lead"))  # `Các cơ quan được giao hướng dẫn …`
    at = match.end() if is_given else max(match.end(), end_of_doers(clause, match))
    if clause.match(_GIVES, at) or clause.match(_DID, at):
        return False
    if _ONLY_PERSONS.fullmatch(match["lead"]) and clause.match(_DIRECTS, at):
        return False  # `Chủ tịch UBND tỉnh chỉ đạo Sở A …` gives an order
    if _ONLY_PERSONS.fullmatch(match["lead"]):
        bound = context.verb == "phân công" or clause.search(_BOUND, at) or states_time(clause)
        return bool(bound) and opens_task(clause, at) and not clause.match(_OF_A_SPEAKER, at)
    if clause.match(_HAS_TO_GIVE, at) and states_time(clause):
        return True
    if opens_task(clause, at):
        return True
    return says_what_to_do(clause, at) and not clause.match(_DID_SO, at) and (states_time(clause) or clause.start > 0)


def _orders_itself(clause: Clause, match: re.Match[str], context: Context) -> bool:
    """`Sở chỉ đạo các trường …` after an order of the Sở itself: it goes on ordering."""
    ordering = {actor.name for actor in context.by}
    lead = clause.actors(match, "lead")
    return bool(lead and clause.match(_DIRECTS_OTHERS, match.end())) and all(actor.name in ordering for actor in lead)


def _told(clause: Clause, start: int, doers: Doers, context: Context, rule: str) -> Task:
    by = () if are_peers(context.by, doers.lead) else context.by
    return assignment(clause, start, context.verb, by, doers, rule)
