"""Lists of tasks: the line that introduces them, numbered items, items under items."""

import re
from dataclasses import dataclass, replace

from graph.model.facts import Actor
from loaders.grammar.clauses import Clause
from loaders.grammar.doers import Doers, doers_named, roles
from loaders.grammar.masked import Masked
from loaders.grammar.meeting_guests import opens_list
from loaders.grammar.order_words import CONNECTIVES, DOERS, HONORIFIC, REPORT, SUPERIOR
from loaders.grammar.orders import superior_before
from loaders.grammar.task import Context, Task

_LABEL = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})*[./)](?!\d)|[a-zđ]\)|[-+*•●–](?=\s))\s*")
_ONLY_LABEL = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})*[./)]|[a-zđ]\)|[IVX]+\.)\s*")
_SUB_LABEL = re.compile(r"\s*(?:[a-zđ]\)|[-+*•●–])")
_INTRODUCES = re.compile(
    r"(?:yêu cầu|giao|chỉ đạo|phân công|phân định|đề nghị|kết luận|nhiệm vụ|ý kiến|kế hoạch|ban hành)[^.;]{0,160}:\s*$",
    re.IGNORECASE,
)
_ADDRESSEES = re.compile(rf"(?:yêu cầu|giao|đề nghị|chỉ đạo) (?P<lead>{DOERS})[^;.]{{0,60}}:\s*$")
_AGENT = re.compile(rf"được {HONORIFIC}(?P<by>{SUPERIOR}) (?:giao|phân|yêu cầu|chỉ đạo)")
_HEADER = re.compile(
    rf"\s*(?P<lead>{DOERS})(?: (?:chỉ đạo|chủ trì|tập trung|thực hiện|có trách nhiệm)[^.;:]{{0,80}})?:\s*$"
)
# Sections that hold no tasks: `I. MỤC ĐÍCH, YÊU CẦU`.
_BACKGROUND = re.compile(
    r"\s*(?:[IVX]+\.\s*)?(?:mục đích|quan điểm|căn cứ|thực trạng|kết quả|tình hình|đánh giá|yêu cầu chung)"
    r"(?:,? \w+){0,6}:?\s*$",
    re.IGNORECASE,
)
_HEADING_WORDS = 16
_GOALS = re.compile(r"\s*(?:[IVX]+\.\s*)?(?:mục tiêu|chỉ tiêu)(?: \w+){0,4}:?\s*$", re.IGNORECASE)
_NAMED = re.compile(rf"{CONNECTIVES}(?P<lead>{DOERS})(?! {REPORT})")


@dataclass(frozen=True, slots=True)
class Item:
    """How a sentence stands in a list: where its words begin, under whose order, and whether it only heads others."""

    start: int
    under: Context | None
    is_header: bool = False
    only_label: bool = False


class TaskLists:
    """The list that is being read, if any."""

    def __init__(self) -> None:
        self._line = -1
        self._label = ""
        self._intro: Context | None = None
        self._header: Context | None = None  # the item that sub-items belong to
        self._goals = False  # under a heading `Mục tiêu`
        self._background = False  # under a heading that holds no tasks

    def item(self, sentence: Masked) -> Item:
        """The place of the next sentence; a line without a label ends the list."""
        opens_line = sentence.line != self._line
        self._line = sentence.line
        if _ONLY_LABEL.fullmatch(sentence.text):
            self._label = sentence.text
            return Item(0, None, only_label=True)
        match = _LABEL.match(sentence.text) if opens_line else None
        label, start = (match[0], match.end()) if match else (self._label, 0)
        self._label = ""
        if _is_heading(sentence.text[start:]):
            self._goals = bool(_GOALS.match(sentence.text, start))
            self._background = bool(_BACKGROUND.match(sentence.text, start))
            return Item(start, self._intro, is_header=True)
        if opens_line and not label:
            self._intro = self._header = None
        if not label or not self._intro:
            return Item(start, None)
        return self._labelled(sentence, start, bool(_SUB_LABEL.match(label)), self._intro)

    def note(self, sentence: Masked, context: Context) -> Context:
        """A line that gives orders and ends with a colon introduces a list; its superior speaks from there on."""
        if self._header or ":" not in sentence.text or not _INTRODUCES.search(sentence.text) or opens_list(sentence):
            return context
        whole = Clause(sentence, 0, len(sentence.text))
        agent = whole.actor(whole.search(_AGENT), "by")
        by = (agent,) if agent else superior_before(whole, whole.end) or context.by or context.speaker
        verb = "yêu cầu" if "yêu cầu" in sentence.text else "giao"
        self._intro = Context(by, by, verb, whole.actors(whole.search(_ADDRESSEES), "lead"), open=True)
        return replace(context, speaker=by, by=by)

    def bare_item(self, clause: Clause, under: Context) -> Task:
        """An item that names no doer of its own is a task of those whom the list is for."""
        if self._goals:
            return Task(clause, "target", "mục tiêu", under.by, Doers(), "target/list-item")
        named = None if under.lead else clause.match(_NAMED)
        doers = doers_named(clause, named) if named else roles(clause, under.lead, clause.start)
        return Task(clause, "assignment", under.verb, under.by, doers, "order/list-item")

    def _labelled(self, sentence: Masked, start: int, is_sub: bool, intro: Context) -> Item:
        header = _HEADER.match(sentence.text, start)
        if header:
            lead: tuple[Actor, ...] = sentence.actors(*header.span("lead"))
            self._header = replace(intro, lead=lead)
            return Item(start, self._header, is_header=True)
        if not is_sub:
            self._header = None
        return Item(start, self._header or intro, is_header=self._background)


def _is_heading(text: str) -> bool:
    """`NHIỆM VỤ VÀ GIẢI PHÁP`, `Mục tiêu cụ thể:`: a title of a section and no task."""
    return bool(_GOALS.match(text) or _BACKGROUND.match(text)) or (
        text.isupper() and len(text.split()) < _HEADING_WORDS
    )
