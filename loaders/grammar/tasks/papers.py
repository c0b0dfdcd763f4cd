"""Papers that are the subject of an order: `Công điện yêu cầu …`, `Chỉ thị số 5 của UBND tỉnh nêu rõ: …`."""

import re
from typing import NamedTuple

from graph.model.facts import Actor
from loaders.grammar.masked import INSTRUMENT, PROGRAM
from loaders.grammar.order_words import ACTORS_OUT, DOERS, HONORIFIC, SUPERIOR
from loaders.grammar.tasks.clauses import Clause
from loaders.language.cues import Cue

_KIND = (
    "công điện|chỉ thị|công văn|văn bản|kế hoạch|thông báo|quyết định|nghị quyết|kết luận|thông tư|nghị định|"
    "chương trình hành động|hướng dẫn|phương án"
)
_SENDING = Cue("gửi ")
_SAYING = "cũng|còn|đã|nêu rõ|nêu|chỉ rõ|ghi rõ|nhấn mạnh|quy định|đồng thời|xác định|và"
_PAPER = re.compile(
    rf"(?:^|[.;“\"] ?|^[^,.;:{ACTORS_OUT}]{{2,60}}, |[Tt]heo đó,? |đồng thời,? |ngoài ra,? )"
    rf"(?i:(?:bản |nội dung )?(?:{_KIND})(?!\w)|[{INSTRUMENT}{PROGRAM}])"
    r"(?: truyền đạt| ý kiến| kết luận| chỉ đạo| hỏa tốc| khẩn| này| trên| nói trên| nêu trên"
    rf"| số \S+| {INSTRUMENT}| ngày \S+)*"
    rf"(?: (?:về|của|do|do chính) (?:(?!{SUPERIOR})[^.;:“”]){{0,100}}?{HONORIFIC}(?P<of>{SUPERIOR})?)?"
    rf"(?: (?:vừa |mới )?(?:được )?(?:thông qua|ký|ban hành|phát đi))*(?:,? (?:{_SAYING})(?:,| và)?)*(?:: ?[“\"]?)? $"
)
# `có văn bản gửi Sở A, Sở B yêu cầu …`, `gửi công văn tới Sở A đề nghị …`: to whom it goes.
_SENT = re.compile(
    rf"(?:(?i:{_KIND})(?!\w)|{INSTRUMENT})[^.;:{ACTORS_OUT}]{{0,60}}? gửi(?: tới| đến| cho)? (?P<to>{DOERS})|"
    rf"(?<!\w)gửi (?:(?i:{_KIND})(?!\w)|{INSTRUMENT})[^.;:{ACTORS_OUT}]{{0,60}}? (?:tới|đến|cho) (?P<whom>{DOERS})"
)
_FAR = 240  # characters before a verb that a paper and what it is about may fill


class Paper(NamedTuple):
    """A paper that gives an order; `by` is who issued it, when the words say so."""

    by: tuple[Actor, ...]


def paper_before(clause: Clause, at: int) -> Paper | None:
    """The paper that is the subject of the verb at `at`; None when it is not a paper that orders."""
    match = _PAPER.search(clause.text, max(clause.start, at - _FAR), at)
    if not match:
        return None
    issuer = clause.actor(match, "of")
    return Paper((issuer,) if issuer else ())


def sent_to(clause: Clause, at: int) -> tuple[int, int] | None:
    """Where the addressees stand of a paper that is told of before the verb at `at`."""
    found = list(_SENT.finditer(clause.text, max(clause.start, at - _FAR), at)) if clause.says(_SENDING) else []
    return found[-1].span("to" if found[-1]["to"] else "whom") if found else None
