"""Lists of tasks: the line that introduces them, sections, items, and items under items."""

import re
from dataclasses import dataclass, replace

from graph.model.facts import Actor
from loaders.grammar.masked import DATE, Masked
from loaders.grammar.order_words import TASK_START
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.item_labels import label_in
from loaders.grammar.tasks.list_intros import heads_items_of, introduced, only_says
from loaders.grammar.tasks.sections import Section, is_heading, section_of
from loaders.grammar.tasks.task import Context
from loaders.grammar.tasks.task_fields import fields_of

_ANNOUNCES = re.compile(
    r"(?:nhiệm vụ|nội dung|công việc|việc|giải pháp|công tác|biện pháp|vấn đề)[^.;:]{0,40}:\s*$|như sau:\s*$",
    re.IGNORECASE,
)
_MEMBERS = re.compile(r"(?:các )?(?:thành viên|ủy viên|phó trưởng ban|tổ viên)(?: gồm)?\s*:\s*", re.IGNORECASE)
_OWN_PAPER = re.compile(r"\s*(?:BÁO CÁO|KẾ HOẠCH)\s*")  # of its issuer, and nobody's conclusion
_DEED = re.compile(rf"\s*(?=[A-ZĐ])(?i:{TASK_START})")
_TERM_LINE = re.compile(rf"(?:phấn đấu )?(?:đến|trong|hết) [^.;:,]{{0,20}}?{DATE}[^.;:]{{0,30}}:\s*$", re.IGNORECASE)
_OF_THE_LEADERS = re.compile(r"kết luận|chủ trì|chủ tọa", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Item:
    """How a sentence stands in a list: where its words begin, under whose order, and whether it only heads others.

    `firm` when it must name a doer to be a task; `goals` when the list is one of goals;
    `introduces` when it only says that tasks follow; `term` are the words above that give goals their deadline.
    """

    start: int
    under: Context | None
    is_header: bool = False
    firm: bool = False
    goals: bool = False
    introduces: bool = False
    term: Clause | None = None


@dataclass(slots=True)
class _Level:
    """Items with labels of one style, and what holds for whatever stands under the last of them."""

    style: str
    under: Context | None
    section: Section | None
    heads_doers: bool = False  # a heading like `2. Sở Y tế:`, as long as no labelled item stands under it
    term: Clause | None = None  # a heading like `Đến hết năm 2022:`


def _of_a_term(sentence: Masked, start: int, parent: _Level) -> _Level | None:
    """What `Đến hết năm 2022:` opens above goals: the deadline of those under it."""
    line = Clause(sentence, start, len(sentence.text))
    is_term = parent.section == "goals" and line.match(_TERM_LINE) is not None
    return _Level("", parent.under, "goals", term=line) if is_term else None


def _tells_a_deed(line: Masked | None) -> bool:
    """Whether a line without a label begins with what must be done: under `2/ Bộ Giáo dục và Đào tạo`."""
    return line is not None and label_in(line) is None and _DEED.match(line.text) is not None


class TaskLists:
    """The lists that are being read; `leaders` lead the meeting whose conclusions a paper gives, `issuer` issues it."""

    def __init__(self, leaders: tuple[Actor, ...], issuer: tuple[Actor, ...]) -> None:
        self._leaders = leaders
        self._issuer = issuer
        self.authority: tuple[Actor, ...] = ()  # at the head of the paper
        self.addressees: tuple[Actor, ...] = ()  # must do what a paper asks for without naming anybody
        self._line = -1
        self._style = ""  # of the label of the last line
        self._carried = ""  # a label that the sentence splitter parted from its item
        self._intro: Context | None = None
        self._base = _Level("", None, None)  # what holds under the last line without a label that heads others
        self._levels: list[_Level] = []
        self._only_says = False
        self.in_paper = False
        self._heads_doers = False  # whether the last line was a heading like `2. Sở Y tế:`

    def enter_paper(self) -> None:
        """From here on the text is an official paper: its sections say where tasks stand."""
        self.in_paper = True
        if self._base.section == "end":  # of the paper before
            self._intro, self._base = None, _Level("", None, None)
            self._levels.clear()

    def item(self, sentence: Masked, following: Masked | None, context: Context) -> Item:
        """The place of the next sentence; outside of official papers a line without a label ends the list."""
        opens_line = sentence.line != self._line
        self._line = sentence.line
        if _OWN_PAPER.fullmatch(sentence.text) and self._issuer:
            self._leaders = ()  # what a meeting is told of there does not matter
        self._heads_doers = False
        label = label_in(sentence) if opens_line else None
        if label and label.end == len(sentence.text):
            self._line, self._carried = -1, label.style
            return Item(0, None, is_header=True)
        style, start = (label.style, label.end) if label else (self._carried, 0)
        self._carried = ""
        if not style and not opens_line:
            return self._inside(0, firm=True)
        self._style = style
        parent = self._parent(style, sentence)
        has_items = self._has_items(following, style) or (bool(style) and _tells_a_deed(following))
        opened = self._header(sentence, start, parent, has_items, context) or _of_a_term(sentence, start, self._top)
        if opened:
            self._open(replace(opened, style=style))
            return Item(start, opened.under, is_header=True)
        if style:
            self._open(_Level(style, parent.under, parent.section, term=parent.term))
        needs_doer = style == "article" or not (style or self._top.heads_doers)
        item = self._inside(start, firm=(self._only_says and not parent.heads_doers) or needs_doer)
        return replace(item, introduces=self._announces(sentence, following))

    def giver(self, context: Context) -> tuple[Actor, ...]:
        """Who gives the tasks of a paper that no line introduces."""
        introduced_by = self._intro.by if self._intro else ()
        return introduced_by or self._leaders or self.authority or context.by or self._issuer

    def resumed(self, context: Context) -> Context:
        """The orders with which a new line of a paper goes on: of who gives the others, not of somebody quoted."""
        by = self._intro.by if self.in_paper and self._intro else ()
        return replace(context, by=by) if by else context

    def note(self, sentence: Masked, context: Context) -> Context:
        """A line that gives orders and ends with a colon introduces a list; its superior speaks from there on."""
        intro = None if self._heads_doers else introduced(sentence, context, self._leaders)
        if not intro:
            return context
        intro = replace(intro, lead=intro.lead or self.addressees)
        self._only_says = only_says(sentence)
        if not self._style:
            self._levels.clear()
            self._intro = intro
        level = self._top
        level.under, level.section = intro, "tasks"
        return replace(context, speaker=intro.by, by=intro.by)

    def _parent(self, style: str, sentence: Masked) -> _Level:
        """What a line with this label stands under, once the items deeper than it are closed."""
        styles = [level.style for level in self._levels]
        if style in styles:
            del self._levels[styles.index(style) :]
        elif not style:
            if not self.in_paper and not (self._top.heads_doers and _tells_a_deed(sentence)):
                self._intro, self._base = None, _Level("", None, None)
                self._levels.clear()
            return _Level("", self._intro, self._base.section)
        return self._top

    @property
    def _top(self) -> _Level:
        return self._levels[-1] if self._levels else self._base

    def _has_items(self, following: Masked | None, style: str) -> bool:
        """Whether the next line opens a list under this one."""
        if not following or following.line == self._line or fields_of(following):
            return False
        label = label_in(following)
        return label is not None and label.style not in (style, *(level.style for level in self._levels))

    def _announces(self, sentence: Masked, following: Masked | None) -> bool:
        """`Yêu cầu các đơn vị tập trung thực hiện các nhiệm vụ sau:` above a list is no task of its own."""
        above_list = following is not None and following.line != self._line and label_in(following) is not None
        return above_list and _ANNOUNCES.search(sentence.text) is not None

    def _header(self, sentence: Masked, start: int, parent: _Level, has_items: bool, context: Context) -> _Level | None:
        """What a heading opens: a section, a topic, or the tasks of somebody; None when the line is no heading."""
        if parent.section == "end":
            return None
        if _MEMBERS.fullmatch(sentence.text, start):
            return _Level("", parent.under, "background")
        lead = heads_items_of(sentence, start, has_items or self.in_paper) if parent.under else ()
        if lead and sentence.words().isupper() and all(one.kind in ("office", "person") for one in lead):
            return _Level("", parent.under, "end")  # the signature
        if lead and parent.under:
            self._heads_doers = True
            return _Level("", replace(parent.under, lead=lead), "tasks", heads_doers=True)
        words = sentence.text[start:]
        if not is_heading(words, has_items):
            return None
        section = section_of(words) or parent.section
        by = (self._leaders if _OF_THE_LEADERS.search(words) else ()) or self.giver(context)
        if section in ("tasks", "goals") and not parent.under and (self.in_paper or (has_items and self._leaders)):
            self._intro = Context(by, by, "giao", open=True)
            return _Level("", self._intro, section)
        return _Level("", parent.under, section)

    def _open(self, level: _Level) -> None:
        if level.style:
            self._levels.append(level)
        else:
            self._levels.clear()
            self._base = level

    def _inside(self, start: int, firm: bool) -> Item:
        level = self._top
        silent = level.section in ("background", "end")
        return Item(start, level.under, silent, firm, level.section == "goals", term=level.term)
