"""Lines that open lists of tasks: who orders (`X yêu cầu:`), and headings of those who must act (`1. Sở Y tế:`)."""

import re

from graph.model.facts import Actor
from loaders.grammar.masked import GROUP, PERSON, Masked
from loaders.grammar.meetings.guests import opens_list
from loaders.grammar.order_words import DOERS, HONORIFIC, SUPERIOR
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.item_doers import worded_heading
from loaders.grammar.tasks.listed import as_worded
from loaders.grammar.tasks.subjects import superior_before
from loaders.grammar.tasks.task import Context

_INTRODUCES = re.compile(
    r"(?:yêu cầu|giao|chỉ đạo|phân công|phân định|đề nghị|kết luận|nhiệm vụ|ý kiến|kế hoạch|ban hành|chỉ thị|điện|"
    r"hướng dẫn|thống nhất|nhấn mạnh|lưu ý|quyết nghị|giải pháp|cụ thể)[^.;]{0,160}:\s*$",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"(?:yêu cầu|giao|chỉ đạo|phân công|phân định|đề nghị|kết luận|nhiệm vụ|kế hoạch|ban hành|chỉ thị|điện|"
    r"hướng dẫn|giải pháp)[^.;]{0,160}:\s*$",
    re.IGNORECASE,
)
_MEMBERS = re.compile(r"(?:gồm|thành viên|thành phần|có tên|danh sách)[^.;:]{0,80}:\s*$", re.IGNORECASE)
_ORDERS_CLEARLY = re.compile(
    r"(?:kết luận|yêu cầu|giao|đề nghị|phân công|chỉ thị|nhấn mạnh|ý kiến|như sau)[^.;:]{0,80}:\s*$", re.IGNORECASE
)
_ADDRESSEES = re.compile(rf"(?:yêu cầu|giao|đề nghị|chỉ đạo) (?P<lead>{DOERS})[^;.]{{0,120}}:\s*$", re.IGNORECASE)
_AGENT = re.compile(rf"được {HONORIFIC}(?P<by>{SUPERIOR}) (?:giao|phân|yêu cầu|chỉ đạo)")
_OF = re.compile(
    rf"(?:kết luận|chỉ đạo|yêu cầu|ý kiến|phân công)[^.;:]{{0,40}}? của {HONORIFIC}(?P<by>{SUPERIOR})\)?\s*:\s*$", re.I
)
_TO = (
    r"(?:(?:giao|đề nghị|yêu cầu|phân công|đối với|về phía|riêng(?: đối với| với)?|trách nhiệm|nhiệm vụ|chỉ đạo)"
    r"(?: nhiệm vụ| trách nhiệm)?(?: cho| của)? )?"
)
_SAYS = (
    r"(?:đã|đang|yêu cầu|giao|đề nghị|kết luận|nhấn mạnh|phát biểu|nêu|cho biết|kiến nghị|báo cáo|"
    r"chỉ thị|điện|thông báo)"
)
_NARROWS = "(?:tỉnh|cấp|huyện|thành phố|thuộc|trực thuộc|trên địa bàn)"
_HEADER = re.compile(rf"(?i:{_TO})(?P<lead>{DOERS})(?: (?!{_SAYS}(?!\w)|{_NARROWS}(?!\w))[^.;:]{{0,100}})?\s*:\s*$")
_BARE_HEADER = re.compile(rf"(?i:{_TO})(?P<lead>{DOERS})[\s;,]*$")
_GROUP_HEADER = re.compile(
    rf"(?i:{_TO})(?P<lead>(?:{GROUP}|[Cc]ác|[Tt]hủ trưởng|[Nn]gười đứng đầu|[Ll]ãnh đạo|[Cc]hủ đầu tư|[Đđ]ơn vị|"
    rf"[Cc]ơ quan|"
    rf"[Pp]hòng|[Bb]an|[Tt]ổ|[Tt]rung tâm|[Tt]rạm|[Cc]hi cục|[Hh]ội|[Đđ]oàn|[Tt]rường|[Vv]ăn phòng)"
    rf"[\s,](?!nhiệm vụ|giải pháp|nội dung|chỉ tiêu|mục tiêu|công việc|ý kiến)[^.;:{PERSON}]{{2,90}}):\s*$"
)


def introduced(sentence: Masked, context: Context, leaders: tuple[Actor, ...]) -> Context | None:
    """The orders that a line with a colon at its end introduces; `leaders` give them when it names nobody."""
    if not sentence.text.rstrip().endswith(":") or not _INTRODUCES.search(sentence.text):
        return None
    lists_people = opens_list(sentence) or _MEMBERS.search(sentence.text)
    if lists_people and not _ORDERS_CLEARLY.search(sentence.text):
        return None
    whole = Clause(sentence, 0, len(sentence.text))
    agent = whole.actor(whole.search(_AGENT) or whole.search(_OF), "by")
    by = (agent,) if agent else superior_before(whole, whole.end) or context.by or context.speaker or leaders
    verb = "yêu cầu" if "yêu cầu" in sentence.text else "giao"
    return Context(by, by, verb, whole.actors(whole.search(_ADDRESSEES), "lead"), open=True)


def only_says(sentence: Masked) -> bool:
    """Whether what a line introduces may be statements as well (`X nhấn mạnh:`): only a doer makes an item a task."""
    return _ORDERS.search(sentence.text) is None


def heads_items_of(sentence: Masked, start: int, may_be_bare: bool) -> tuple[Actor, ...]:
    """Those for whom the items under a line are (`2. Sở Y tế:`, or bare `2. Sở Y tế`); nobody for another line."""
    line = Clause(sentence, start, len(sentence.text))
    named = line.match(_HEADER) or (line.match(_BARE_HEADER) if may_be_bare else None)
    if named:
        return line.actors(named, "lead")
    group = line.match(_GROUP_HEADER)
    if group:
        return (as_worded(sentence, *group.span("lead")),)
    return worded_heading(line) if may_be_bare else ()
