"""The tasks of a document in text order: clause by clause, with the orders that paragraphs and lists carry on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from loaders.grammar.clauses import Clause, clauses
from loaders.grammar.deadlines import gives_term, has_deadline, states_time
from loaders.grammar.masked import Masked
from loaders.grammar.speakers import speakers
from loaders.grammar.order_words import CONNECTIVES, DOERS, HONORIFIC, MODAL, REPORT, SUPERIOR
from loaders.grammar.orders import continued, order_in, superior_before
from loaders.grammar.pledges import pledge_in
from loaders.grammar.targets import target_in
from loaders.grammar.task import Context, Task
from loaders.grammar.task_lists import TaskLists

_FIRM = re.compile(rf"(?<!\w)(?:{MODAL}|chủ trì|phối hợp)")
_REPORTING = re.compile(rf"{CONNECTIVES}{DOERS} {REPORT}")
# `một số nhiệm vụ được ông A giao thêm`: the tasks follow.
_GIVES_MORE = re.compile(
    rf"(?:nhiệm vụ|phần việc|công việc)[^.;:]{{0,60}}? được {HONORIFIC}(?P<by>{SUPERIOR}) (?:giao|phân công)"
)
_HEAD_OF_PAPER = re.compile(rf"\s*(?P<by>{SUPERIOR})[\s,:]*")  # `CHỦ TỊCH UBND TỈNH` above a decision
_LEADS_OTHERS = re.compile(rf"{CONNECTIVES}{DOERS} chủ trì,? phối hợp")
_MAX_GAP = 2  # paragraphs over which orders go on without their verb


def tasks(sentences: Sequence[Masked]) -> Iterator[Task]:
    """Every task of the sentences."""
    reader = _Reader()
    last: Task | None = None
    for sentence in sentences:
        whole = Clause(sentence, 0, len(sentence.text))
        if last and last.clause.sentence.line == sentence.line and gives_term(whole):
            last = replace(last, term=whole)
            continue
        for task in reader.read(sentence):
            if last:
                yield last
            last = task
    if last:
        yield last


class _Reader:
    """What is known while the sentences are read in order."""

    def __init__(self) -> None:
        self._context = Context()
        self._lists = TaskLists()
        self._line = -1
        self._gap = 0  # paragraphs since the last task
        self._quoting = False  # inside a quotation that a task of an earlier sentence opened

    def read(self, sentence: Masked) -> list[Task]:
        """The tasks of the next sentence."""
        if sentence.line != self._line:
            self._line = sentence.line
            self._gap += 1
        item = self._lists.item(sentence)
        if self._quoting:
            self._quoting = not _closes_quote(sentence)
            return []
        if item.only_label:
            return []
        if item.under:
            found = [] if item.is_header else self._item_tasks(sentence, item.start, item.under)
            self._context = item.under
        else:
            found = self._plain_tasks(sentence, item.start)
        self._quoting = bool(found) and _leaves_quote_open(found[-1])
        self._note(sentence, bool(found))
        return found

    def _note(self, sentence: Masked, found: bool) -> None:
        """Remember who speaks, that more orders follow, and whether a list of tasks begins."""
        if found:
            self._gap = 0
        else:
            said = [actor for actor in speakers(sentence) if actor.kind == "person"]
            self._context = replace(self._context, speaker=(said[-1],)) if said else self._context
        head = _HEAD_OF_PAPER.fullmatch(sentence.text)
        if head and sentence.words().isupper():
            issuer = sentence.actors(*head.span("by"))
            self._context = replace(self._context, speaker=issuer, by=issuer)
        gives = _GIVES_MORE.search(sentence.text)
        giver = sentence.actor(gives.start("by")) if gives else None
        if giver:
            self._context = Context((giver,), (giver,), open=True)
            self._gap = 0
        self._context = self._lists.note(sentence, self._context)

    def _plain_tasks(self, sentence: Masked, start: int) -> list[Task]:
        """The tasks of running text; a clause without one of its own belongs to the task before it."""
        found: list[Task] = []
        for clause in clauses(sentence, start):
            task = self._task_in(clause, found)
            if task:
                found.append(task)
                self._context = self._context.after(task)
            elif found and not clause.match(_REPORTING):
                found[-1:] = _joined(found[-1], clause)
            elif not found:
                self._hear(clause)
        return found

    def _hear(self, clause: Clause) -> None:
        """The subject of a clause gives the orders of the clauses after it: `ông A nêu …, giao …`."""
        subject = tuple(one for one in superior_before(clause, clause.end) if one.kind != "body")
        self._context = (
            replace(self._context, by=subject) if subject and clause.end < len(clause.text) else self._context
        )

    def _task_in(self, clause: Clause, before: list[Task]) -> Task | None:
        context = self._context
        return (
            (continued(clause, context) if self._may_continue(clause, before) else None)
            or order_in(clause, context)
            or pledge_in(clause, context)
            or target_in(clause, context, follows=bool(before) and before[-1].kind == "target")
        )

    def _may_continue(self, clause: Clause, before: list[Task]) -> bool:
        """Orders go on in the same paragraph; in the next ones only with a modal, a role or a deadline."""
        if before:
            return before[-1].kind == "assignment"
        if not self._context.open:
            return False
        if self._gap > _MAX_GAP:
            return clause.match(_LEADS_OTHERS) is not None
        return self._gap == 0 or bool(clause.search(_FIRM)) or states_time(clause)

    def _item_tasks(self, sentence: Masked, start: int, under: Context) -> list[Task]:
        """The tasks of one item of a list that an order introduces; without a doer, those of whom the list is for."""
        self._context = under
        found = self._plain_tasks(sentence, start)
        if found:
            return found
        first, *others = clauses(sentence, start)
        tasks_found = [self._lists.bare_item(first, under)]
        for clause in others:
            tasks_found[-1:] = _joined(tasks_found[-1], clause)
        return tasks_found


def _joined(task: Task, clause: Clause) -> list[Task]:
    """A further clause belongs to the task before it, unless both have a deadline of their own."""
    if has_deadline(task.clause) and has_deadline(clause):
        return [task, replace(task, clause=clause)]
    return [task.until(clause.end)]


def _leaves_quote_open(task: Task) -> bool:
    words = task.clause.text[task.clause.start :]
    return words.count("“") > words.count("”")


def _closes_quote(sentence: Masked) -> bool:
    return "”" in sentence.text or '"' in sentence.text
