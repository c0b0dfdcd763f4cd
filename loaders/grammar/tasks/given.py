"""Rules for orders that name the work first and the doer later: `Việc này do Sở A lo`, `… là việc của Sở B`."""

import re

from graph.model.facts import Actor
from loaders.grammar.order_words import ACTORS_OUT, CONNECTIVES, DOERS, HONORIFIC, SUPERIOR, TASK_START, TOPIC
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.deadlines import has_deadline, states_time
from loaders.grammar.tasks.doers import NOUNS, roles
from loaders.grammar.tasks.listed import as_worded
from loaders.grammar.tasks.predicates import opens_task
from loaders.grammar.tasks.task import Context, Task
from loaders.language.cues import Cue

_TAKES_CARE = (
    "chủ trì|đảm nhiệm|đảm nhận|đảm đương|phụ trách|thực hiện|chịu trách nhiệm|lo|lo liệu|gánh|cáng đáng|thụ lý|"
    "xử lý|giải quyết|đứng ra|thu xếp|lập|cân đối|bố trí|chi trả|bảo đảm|đảm bảo|tháo gỡ|khắc phục|tham mưu|thẩm định|"
    "theo dõi|hướng dẫn|tổng hợp|làm đầu mối|làm(?! chủ)"
)
_BESIDE = rf"(?:,? (?:chủ trì,? )?(?:phối hợp|cùng)(?: cùng| với)* {DOERS},?)?"
_WORK = rf"{TOPIC}{CONNECTIVES}(?P<work>(?=[^\s“\"-])[^.;:]{{3,160}}?)"
_NAMES_WORK = re.compile(
    r"(?:^|, )(?:toàn bộ |các |mọi |riêng )?"
    r"(?:việc|nhiệm vụ|phần|công việc|khâu|chuyện|nội dung|vướng mắc|trách nhiệm|kinh phí|nguồn vốn|nguồn chi|"
    r"phương án)(?!\w)",
    re.IGNORECASE,
)
_IS_DOING = re.compile(rf"(?i:{TASK_START})")
_GIVEN = re.compile(
    rf"{_WORK} (?:cũng |sẽ |tiếp tục )*được (?:{HONORIFIC}(?P<by>{SUPERIOR}) |ông |bà )?"
    rf"(?P<verb>giao|phân công|chuyển|ủy quyền)"
    rf"(?: nhiệm vụ| lại| hẳn)?(?: cho)? (?P<lead>{DOERS})"
)
_WORDED = rf"(?:{NOUNS}|công an)(?!\w)[^,.;:{ACTORS_OUT}]{{2,50}}?"
_DONE_BY = re.compile(rf"{_WORK},? (?P<verb>do) (?P<lead>{DOERS}|{_WORDED}){_BESIDE} (?:{_TAKES_CARE})(?!\w)")
_IS_THEIRS = re.compile(
    rf"{_WORK} (?:là|thuộc) (?:phần )?(?P<verb>việc|trách nhiệm|nhiệm vụ)(?: riêng| chính)? của (?P<lead>{DOERS})"
)
_FALLS_TO = re.compile(
    rf"{TOPIC}{CONNECTIVES}(?P<work>(?P<verb>[Tt]rách nhiệm|[Nn]hiệm vụ|[Vv]iệc) (?={TASK_START})[^.;:]{{3,160}}?) "
    rf"thuộc về (?P<lead>{DOERS})"
)
_TAKEN_AFTER = re.compile(
    rf"{CONNECTIVES}(?P<work>[^.;:{ACTORS_OUT}]{{8,160}}?): (?P<lead>{DOERS}){_BESIDE} "
    rf"(?P<verb>{_TAKES_CARE})(?!\w)"
)
# `Kinh phí phải được Sở A chi trả trước 30/6`.
_MUST_BE = re.compile(
    rf"{_WORK} (?P<verb>phải|cần) (?:tiếp tục )?được (?:{HONORIFIC})?(?P<lead>{DOERS}) (?={TASK_START})"
)
_RULES = (
    (_MUST_BE, Cue("phải được", "cần được", "tiếp tục được")),
    (_GIVEN, Cue("giao", "phân công", "chuyển", "ủy quyền")),
    (_DONE_BY, Cue(" do ")),
    (_IS_THEIRS, Cue("việc của", "nhiệm của", "vụ của", "riêng của", "chính của")),
    (_FALLS_TO, Cue("thuộc về")),
    (_TAKEN_AFTER, Cue(": ")),
)
_OF_A_MEETING = re.compile(
    r"(?<!\w)(?:cuộc|buổi|phiên|kỳ|hội nghị|hội thảo|tọa đàm|lễ|đại hội)(?!\w)[^,.;:]{0,80}$", re.IGNORECASE
)
_REPORTED = re.compile(r"(?<!\w)(?:đã|đang|từng|vừa|vốn (?:là|được|thuộc))(?!\w)")  # how it was, no order
_WAS_IN_TIME = re.compile(r", (?:trước hạn|sớm|chậm|trễ|muộn)(?!\w)[^.;:,]{0,30}\W*$")  # so it was done


def order_given_to(clause: Clause, context: Context) -> Task | None:
    """The work first, the doer later; certain by a deadline, a noun such as `việc`, or while orders are being told."""
    for rule, cue in _RULES:
        match = clause.match(rule) if clause.says(cue) else None
        reported = match and rule is not _MUST_BE and (_REPORTED.search(match[0]) or clause.search(_WAS_IN_TIME))
        if match and not reported and not _leads_a_meeting(match) and _binds(clause, match, context):
            agent = clause.actor(match, "by") if rule is _GIVEN else None
            by = (agent,) if agent else context.by if context.open else ()
            doers = roles(clause, _lead(clause, match), match.end("lead"))
            words = clause._replace(start=match.start("work"))
            return Task(words, "assignment", match["verb"], by, doers, "order/given-to")
    return None


def _lead(clause: Clause, match: re.Match[str]) -> tuple[Actor, ...]:
    return clause.actors(match, "lead") or (as_worded(clause.sentence, *match.span("lead")),)


def _leads_a_meeting(match: re.Match[str]) -> bool:
    """`tại cuộc họp do ông A chủ trì` gives no work."""
    return match.re is _DONE_BY and match[0].endswith("chủ trì") and _OF_A_MEETING.search(match["work"]) is not None


def _binds(clause: Clause, match: re.Match[str], context: Context) -> bool:
    if match.re is _GIVEN:
        return bool(
            _NAMES_WORK.search(match["work"]) or opens_task(clause, match.end()) or states_time(clause) or context.open
        )
    if has_deadline(clause) or (match.re is _MUST_BE and context.open):
        return True
    return context.open and bool(_NAMES_WORK.search(match["work"]) or _IS_DOING.match(match["work"]))
