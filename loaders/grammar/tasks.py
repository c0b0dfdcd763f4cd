"""The tasks of a document in text order: clause by clause, line by line, with the orders that lists continue."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.model.facts import Actor
from loaders.grammar.clauses import clauses
from loaders.grammar.deadlines import deadline_in
from loaders.grammar.doers import doers_from
from loaders.grammar.masked import Masked
from loaders.grammar.meeting_people import says_attendance, speakers
from loaders.grammar.order_words import CONNECTIVE, DOERS, MODAL, REPORT, SUPERIOR
from loaders.grammar.orders import continued, order_in, superior_before
from loaders.grammar.pledges import pledge_in, target_in
from loaders.grammar.task import Context, Task

_LABEL = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})*[./)](?!\d)|[a-zđ]\)|[-+*•●–](?=\s))\s*")
_ONLY_LABEL = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})*[./)]|[a-zđ]\)|[IVX]+\.)\s*")
_SUB_LABEL = re.compile(r"\s*(?:[a-zđ]\)|[-+*•●–])")
_INTRODUCES = re.compile(
    r"(?:yêu cầu|giao|chỉ đạo|phân công|phân định|đề nghị|kết luận|nhiệm vụ|ý kiến|như sau)[^.;]{0,160}:\s*$",
    re.IGNORECASE,
)
_HEADER = re.compile(
    rf"\s*(?P<lead>{DOERS})(?: (?:chỉ đạo|chủ trì|tập trung|thực hiện|có trách nhiệm)[^.;:]{{0,80}})?:?\s*$"
)
_FIRM = re.compile(rf"(?<!\w)(?:{MODAL}|chủ trì|phối hợp)")
_REPORTING = re.compile(rf"[\s“\"-]*{CONNECTIVE}{{0,2}}{DOERS} {REPORT}")
# `một số nhiệm vụ được ông A giao thêm`: the tasks follow.
_GIVES_MORE = re.compile(rf"(?:nhiệm vụ|phần việc|công việc)[^.;:]{{0,60}}? được (?P<by>{SUPERIOR}) (?:giao|phân công)")
_MAX_GAP = 2  # paragraphs over which orders go on without their verb


def tasks(sentences: Sequence[Masked]) -> Iterator[Task]:
    """Every task of the sentences."""
    reader = _Reader()
    for sentence in sentences:
        yield from reader.read(sentence)


class _Reader:
    """What is known while the sentences are read in order."""

    def __init__(self) -> None:
        self._context = Context()
        self._line = -1
        self._paragraphs_since_task = 0
        self._list: Context | None = None  # the order that introduces the list being read
        self._item: Context | None = None  # the item that sub-items belong to
        self._label = ""
        self._quoting = False  # inside a quotation that a task of an earlier sentence opened

    def read(self, sentence: Masked) -> list[Task]:
        """The tasks of the next sentence."""
        starts_line = sentence.line != self._line
        if _ONLY_LABEL.fullmatch(sentence.text):
            self._open_line(sentence)
            self._label = sentence.text
            return []
        label = self._label
        if starts_line:
            self._open_line(sentence)
            match = _LABEL.match(sentence.text)
            label = match[0] if match else ""
        self._label = ""
        start = len(label) if starts_line and label else 0
        if starts_line and not label:
            self._list = self._item = None
        if self._quoting:
            self._quoting = not _closes_quote(sentence)
            return []
        found = self._item_tasks(sentence, start, label) if label and self._list else self._plain_tasks(sentence, start)
        self._quoting = bool(found) and _leaves_quote_open(found[-1])
        self._note(sentence, found)
        return found

    def _open_line(self, sentence: Masked) -> None:
        if sentence.line != self._line:
            self._line = sentence.line
            self._paragraphs_since_task += 1

    def _note(self, sentence: Masked, found: list[Task]) -> None:
        """Remember who speaks, what was ordered, and whether a list of tasks begins."""
        if found:
            self._paragraphs_since_task = 0
        else:
            said = [actor for actor in speakers(sentence) if actor.kind == "person"]
            if said:
                self._context = replace(self._context, speaker=(said[-1],))
        gives = _GIVES_MORE.search(sentence.text)
        giver = sentence.actor(gives.start("by")) if gives else None
        if giver:
            self._context = Context((giver,), (giver,), "giao", (), True)
            self._paragraphs_since_task = 0
        if _INTRODUCES.search(sentence.text) and not self._item and not says_attendance(sentence):
            by = superior_before(sentence, 0, len(sentence.text)) or self._context.by or self._context.speaker
            self._list = Context(
                by, by, "yêu cầu" if "yêu cầu" in sentence.text else "giao", _addressees(sentence), True
            )

    def _plain_tasks(self, sentence: Masked, start: int) -> list[Task]:
        """The tasks of running text."""
        found: list[Task] = []
        for begin, end in clauses(sentence):
            task = self._task_in(sentence, max(begin, start), end, found)
            if task:
                found.append(task)
                self._context = self._context.after(task)
            elif found and not _REPORTING.match(sentence.text, begin, end):
                found[-1:] = _joined(found[-1], begin, end)
        return found

    def _task_in(self, sentence: Masked, start: int, end: int, before: list[Task]) -> Task | None:
        context = self._context
        goal_before = bool(before) and before[-1].kind == "target"
        goes_on = self._may_continue(sentence, start, end, before)
        return (
            (continued(sentence, start, end, context) if goes_on else None)
            or order_in(sentence, start, end, context)
            or pledge_in(sentence, start, end, context)
            or target_in(sentence, start, end, context, goal_before)
        )

    def _may_continue(self, sentence: Masked, start: int, end: int, before: list[Task]) -> bool:
        """Orders go on in the same paragraph; in the next ones only with a modal, a role or a deadline."""
        if before:
            return before[-1].kind == "assignment"
        if not self._context.open or self._paragraphs_since_task > _MAX_GAP:
            return False
        if self._paragraphs_since_task == 0:
            return True
        return bool(_FIRM.search(sentence.text, start, end) or deadline_in(sentence, start, end, None, None))

    def _item_tasks(self, sentence: Masked, start: int, label: str) -> list[Task]:
        """The tasks of one item of a list that an order introduces."""
        under = (self._item if _SUB_LABEL.match(label) else None) or self._list or self._context
        header = _HEADER.match(sentence.text, start)
        if header and sentence.text.rstrip().endswith(":"):
            lead = sentence.actors(header.start("lead"), header.end("lead"))
            self._item = replace(under, lead=lead)
            return []
        if not _SUB_LABEL.match(label):
            self._item = None
        self._context = under
        found = self._plain_tasks(sentence, start)
        if not found:
            found = [_bare_item(sentence, start, under)]
            found = _split_by_deadlines(found[0])
        self._context = under
        return found


def _addressees(sentence: Masked) -> tuple[Actor, ...]:
    """The doers that an introducing line names after its verb: `… yêu cầu các sở, ngành:`."""
    match = re.search(rf"(?:yêu cầu|giao|đề nghị|chỉ đạo) (?P<lead>{DOERS})[^;.]{{0,60}}:\s*$", sentence.text)
    return sentence.actors(match.start("lead"), match.end("lead")) if match else ()


def _bare_item(sentence: Masked, start: int, under: Context) -> Task:
    """An item that names no doer of its own is a task of those whom the list is for."""
    named = re.compile(rf"{CONNECTIVE}{{0,2}}(?P<lead>{DOERS})(?! {REPORT})").match(sentence.text, start)
    end = len(sentence.text)
    if named and not under.lead:
        doers = doers_from(sentence, named.start("lead"), named.end("lead"), end)
    else:
        doers = doers_from(sentence, start, start, end).with_lead(under.lead)
    return Task(sentence, start, end, "assignment", under.verb, under.by, doers, "order/list-item")


def _joined(task: Task, start: int, end: int) -> list[Task]:
    """A further clause belongs to the task before it, unless both have a deadline of their own."""
    if _has_deadline(task.sentence, task.start, task.end) and _has_deadline(task.sentence, start, end):
        return [task, replace(task, start=start, end=end, rule=f"{task.rule}+deadline")]
    return [task.until(end)]


def _split_by_deadlines(task: Task) -> list[Task]:
    first, *others = [(max(task.start, a), b) for a, b in clauses(task.sentence) if b > task.start]
    found = [replace(task, start=first[0], end=first[1])]
    for start, end in others:
        found[-1:] = _joined(found[-1], start, end)
    return found


def _leaves_quote_open(task: Task) -> bool:
    words = task.sentence.text[task.start :]
    return words.count("“") > words.count("”")


def _closes_quote(sentence: Masked) -> bool:
    return "”" in sentence.text or '"' in sentence.text


def _has_deadline(sentence: Masked, start: int, end: int) -> bool:
    found = deadline_in(sentence, start, end, "2000", None)
    return bool(found and found.due)
