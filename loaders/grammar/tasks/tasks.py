"""The tasks of a document in text order: clause by clause, with the orders that paragraphs and lists carry on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from graph.model.facts import Actor
from loaders.grammar.masked import SOMEBODY, Masked
from loaders.grammar.order_words import ACTORS_OUT, CONNECTIVES, DOERS, HONORIFIC, MODAL, REPORT, SUPERIOR, TASK_START
from loaders.grammar.tasks.addressees import Addressees
from loaders.grammar.tasks.clauses import ENUMERATOR, Clause, clauses
from loaders.grammar.tasks.continued import continued, strives_too
from loaders.grammar.tasks.deadlines import gives_term, states_time
from loaders.grammar.tasks.doers import Doers, roles
from loaders.grammar.tasks.hearing import hear, hear_voice
from loaders.grammar.tasks.interview import Interview
from loaders.grammar.tasks.item_labels import label_in
from loaders.grammar.tasks.list_items import after_topic, introduces_parts, item_task, opens_part
from loaders.grammar.tasks.orders import order_in
from loaders.grammar.tasks.pledges import pledge_in, pledge_of_another
from loaders.grammar.tasks.subjects import superior_before
from loaders.grammar.tasks.table_tasks import TableRow, row_task
from loaders.grammar.tasks.targets import target_in
from loaders.grammar.tasks.task import Context, Task
from loaders.grammar.tasks.task_fields import Field, fields_of, fields_within, with_fields
from loaders.grammar.tasks.task_lists import Item, TaskLists
from loaders.grammar.tasks.terms import by_the_term, with_clause
from loaders.language.cues import Cue

_FIRM = re.compile(rf"(?<!\w)(?:{MODAL}|chủ trì|phối hợp)")
_URGED = re.compile(
    rf"{CONNECTIVES}{DOERS} (?:khẩn trương|nghiêm túc|kịp thời|chủ động|sớm|tập trung|tăng cường|đẩy mạnh|"
    r"tiếp tục|rà soát)(?!\w)"
)
# What goes on tells the orders themselves: `Theo đó, …`, `Ba là, …`.
_HENCE = re.compile(
    r"\s*(?:Theo đó|Cụ thể|Cụ thể là|Trong đó|(?:Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám) là|Thứ (?:hai|ba|tư|năm|sáu|bảy))[,:]? "
)
_REPORTING = re.compile(rf"{CONNECTIVES}{DOERS} {REPORT}")
# `một số nhiệm vụ được ông A giao thêm`, `ông A giao nhiệm vụ cho các ngành`: the tasks follow.
_GIVES_MORE = re.compile(
    rf"(?:nhiệm vụ|phần việc|công việc)[^.;:]{{0,60}}? được {HONORIFIC}(?P<by>{SUPERIOR}) (?:giao|phân công)|"
    rf"(?P<giver>{SUPERIOR})[^.;:{ACTORS_OUT}]{{0,40}} giao nhiệm vụ(?: cụ thể)? cho (?:các|từng) "
    r"[^.;:]{2,60}[.:]?\s*$"
)
_HEAD_OF_PAPER = re.compile(rf"\s*(?P<by>{SUPERIOR})[\s,:]*")  # `CHỦ TỊCH UBND TỈNH` above a decision
_LEADS_OTHERS = re.compile(rf"{CONNECTIVES}{DOERS} chủ trì,? phối hợp")
_STRIVES = re.compile(rf"{CONNECTIVES}phấn đấu(?!\w)", re.IGNORECASE)
_GOAL_LINE = re.compile(r"\W*(?:mục tiêu|chỉ tiêu)[^:.;]{0,40}: ?\S", re.IGNORECASE)  # among reasons and aims
_ALSO = re.compile(rf"\W*(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó),? (?={TASK_START})", re.IGNORECASE)
_NUMBER = re.compile(rf"\s*{ENUMERATOR} ")
_MAX_GAP = 2  # paragraphs over which orders go on without their verb
_PAPER = re.compile(
    r"\s*(?:CỘNG H[ÒO][ÀA] XÃ HỘI CHỦ NGHĨA VIỆT NAM|Số ?:?.{0,20}[/-][A-ZĐ]|Kính gửi|"
    r"(?:THÔNG BÁO|CHỈ THỊ|CÔNG ĐIỆN|KẾ HOẠCH|QUYẾT ĐỊNH|PHỤ LỤC|KẾT LUẬN|BIÊN BẢN|CHƯƠNG TRÌNH|HƯỚNG DẪN|NGHỊ QUYẾT)"
    r"(?!\w)(?=[^a-zà-ỹ\n]{0,80}(?:\n|$)))"
)
_TAG = re.compile(r"\s*(?:\[[^\]]{1,40}\]|(?:[Nn]hiệm vụ|[Vv]iệc)(?: số)? \d{1,3}[.:])\s*")
_FEWEST_WORDS = 3  # of a task
_FIELDS_WITHIN = 2  # lines from one field of a task to the next
# `Kèm theo Kế hoạch số 5/KH-UBND của UBND tỉnh X`: an annex gives the orders of the paper that it belongs to.
_ATTACHED = re.compile(rf"[Kk]èm theo [^.;]{{3,160}}? của (?P<by>{SUPERIOR})")

_ENCLOSED, _STRIVING, _GIVING = Cue("kèm theo"), Cue("phấn đấu"), Cue("giao", "phân công")


def tasks(
    sentences: Sequence[Masked],
    rows: Sequence[TableRow] = (),
    leaders: tuple[Actor, ...] = (),
    issuer: tuple[Actor, ...] = (),
) -> Iterator[Task]:
    """Every task of the sentences and of the rows of tables.

    `leaders` lead the meeting that the text tells of; `issuer` is the body whose paper it is.
    """
    reader = _Reader(TaskLists(leaders, issuer))
    last: Task | None = None
    for row, sentence, following in _in_order(sentences, rows):
        more = _with_more(last, sentence) if last and not row and reader.attaches else None
        if more:
            last = more
            continue
        for task in reader.read_row(row) if row else reader.read(sentence, following):
            if last:
                yield last
            last = task
    if last:
        yield last


def _with_more(task: Task, sentence: Masked) -> Task | None:
    """The task before with its term or with the fields that the next sentence gives; None when that says more."""
    lines = sentence.line - task.last_line
    whole = Clause(sentence, 0, len(sentence.text))
    if lines == 0 and gives_term(whole):
        return replace(task, term=whole)
    fields = fields_of(sentence) if lines <= _FIELDS_WITHIN else ()
    if not fields or any(column == "task" for column, _ in fields):
        return None
    return replace(with_fields(task, fields), line=sentence.line)


def _in_order(
    sentences: Sequence[Masked], rows: Sequence[TableRow]
) -> Iterator[tuple[TableRow | None, Masked, Masked | None]]:
    """Rows and the sentences outside of them, each sentence with the one that follows it."""
    coming = list(reversed(rows))
    for sentence, following in zip_longest(sentences, sentences[1:]):
        while coming and coming[-1].span.end <= sentence.starts[0]:
            coming.pop()
        row = coming[-1] if coming and coming[-1].span.start < sentence.starts[-1] else None
        if row is None:
            yield None, sentence, following
        elif sentence.starts[0] <= row.span.start:
            yield row, row.masked, None


class _Reader:
    """What is known while the sentences are read in order."""

    def __init__(self, lists: TaskLists) -> None:
        self._context = Context()
        self._lists = lists
        self._addressees = Addressees()
        self._interview = Interview()
        self._line = -1
        self._gap = 0  # paragraphs since the last task
        self._listing = False  # whether the lines tell one task each, without labels
        self._above: Task | None = None  # of the row of a table before
        self.attaches = False  # whether fields and terms that follow belong to the last task
        self._fields: list[Field] = []  # of a task that is not named yet

    def read(self, sentence: Masked, following: Masked | None) -> list[Task]:
        """The tasks of the next sentence."""
        if sentence.line != self._line:
            self._line = sentence.line
            self._listing = self._listing and self._gap == 0
            if not self._listing:
                self._gap += 1
            self._context = self._lists.resumed(self._context)
        self._context = self._interview.hear(self._context, sentence)
        if _PAPER.match(sentence.text):
            self._lists.enter_paper()
        if self._addressees.takes(sentence):
            self._lists.addressees = self._addressees.named
            return []
        item = self._lists.item(sentence, following, self._context)
        silent = item.introduces or (item.is_header and not _GOAL_LINE.match(sentence.text))
        found = [] if silent else self._record(sentence, item) or self._above_fields(sentence, following, item)
        self.attaches = bool(found) or (self.attaches and not item.is_header)
        self._note(sentence, found)
        self._note_list(sentence, following)
        return found

    def read_row(self, row: TableRow) -> list[Task]:
        """The task of the next row of a table."""
        by = self._lists.giver(self._context)
        task = row_task(row, self._above, replace(self._context, by=by))
        self._above = task or self._above
        return [task] if task else []

    def _record(self, sentence: Masked, item: Item) -> list[Task]:
        """A task that is written as fields (`Cơ quan chủ trì: …`, `Nội dung: …`), else the tasks of the sentence."""
        fields = fields_of(sentence) if item.under else ()
        if not item.under or not fields:
            self._fields = []
            return self._tasks_of(sentence, item)
        self._fields += fields
        what = next((value for column, value in self._fields if column == "task"), None)
        if not what:
            return []
        task = Task(what, "assignment", item.under.verb, item.under.by, Doers(), "order/fields")
        return [with_fields(task, self._fields)]

    def _above_fields(self, sentence: Masked, following: Masked | None, item: Item) -> list[Task]:
        """A line of a paper without a verb of assignment is a task when the next one says who must do it."""
        fields = fields_of(following) if following and self._lists.in_paper else ()
        if not fields:
            return []
        tag = _TAG.match(sentence.text, item.start)
        what = Clause(sentence, tag.end() if tag else item.start, len(sentence.text))
        says_who = any(column == "lead" for column, _ in fields) and not fields_of(sentence)
        if not says_who or len(what.text[what.start :].split()) < _FEWEST_WORDS:
            return []
        by = item.under.by if item.under else self._lists.giver(self._context)
        return [Task(what, "assignment", "giao", by, Doers(), "order/fields")]

    def _tasks_of(self, sentence: Masked, item: Item) -> list[Task]:
        if item.under and not item.firm:
            self._context, self._gap = item.under, 0
        number = _NUMBER.match(sentence.text, item.start)
        first, *others = clauses(sentence, number.end() if number else item.start)
        listed = introduces_parts(first, others, item.under or self._context)
        if listed:
            self._context, self._gap = listed, 0
            found = self._read_clauses(others, replace(item, under=listed, firm=False))
        else:
            found = self._read_clauses([after_topic(first) if item.under else first, *others], item)
        return [by_the_term(with_fields(one, fields_within(one.clause)), item.term) for one in found]

    def _note(self, sentence: Masked, found: Sequence[Task]) -> None:
        """Remember who speaks, that more orders follow, and whether a list of tasks begins."""
        if found:
            voiced = hear_voice(self._context, sentence)
            self._context = voiced if voiced.speaker == found[0].by else self._context
            self._gap = 0
        else:
            heard = hear(self._context, sentence)
            if not self._gap or (heard.told != self._context.told and heard.verb == "giao việc"):
                self._gap = int(heard.open)
            self._context = heard
        head = _HEAD_OF_PAPER.fullmatch(sentence.text)
        if head and sentence.words().isupper():
            self._lists.authority = issuer = sentence.actors(*head.span("by"))
            self._context = replace(self._context, speaker=issuer, by=issuer)
        attached = _ATTACHED.search(sentence.text) if sentence.says(_ENCLOSED) else None
        if attached and not self._context.by:
            of = sentence.actors(*attached.span("by"))
            self._context = replace(self._context, speaker=of, by=of)
            self._lists.authority = self._lists.authority or of
        gives = _GIVES_MORE.search(sentence.text) if sentence.says(SOMEBODY) and sentence.says(_GIVING) else None
        giver = sentence.actor(gives.start("by" if gives["by"] else "giver")) if gives else None
        if giver:
            self._context = Context((giver,), (giver,), open=True)
            self._gap = 0

    def _note_list(self, sentence: Masked, following: Masked | None) -> None:
        """A line that introduces tasks; without labels every line that follows must be a task, or they end."""
        noted = self._lists.note(sentence, self._context)
        if noted is not self._context and following and following.line > sentence.line and not label_in(following):
            noted = replace(noted, verb="giao", lead=(), open=True, told=sentence.starts[-1])
            self._listing, self._gap = True, 0
        self._context = noted

    def _read_clauses(self, parts: Sequence[Clause], item: Item) -> list[Task]:
        """The tasks of a sentence; a clause without one of its own belongs to the task before it."""
        found: list[Task] = []
        for clause in parts:
            task = self._task_in(clause, found, item if opens_part(clause, parts) else None)
            if task and task.kind != "pledge" and item.under:
                task = replace(task, by=task.by or item.under.by)
            if task:
                found.append(task)
                self._context = self._context.after(task)
            elif found and not clause.match(_REPORTING):
                found[-1:] = with_clause(found[-1], clause)
            elif not found:
                self._hear(clause)
        return found

    def _hear(self, clause: Clause) -> None:
        """The subject of a clause gives the orders of the clauses after it: `ông A nêu …, giao …`."""
        if clause.end == len(clause.text):
            return
        subject = tuple(one for one in superior_before(clause, clause.end) if one.kind != "body")
        self._context = replace(self._context, by=subject) if subject else self._context

    def _task_in(self, clause: Clause, before: list[Task], item: Item | None) -> Task | None:
        context = self._context
        if clause.says(_STRIVING) and clause.match(_STRIVES):
            goal = target_in(clause, context, follows=False)
            return replace(goal, by=goal.by or context.by) if goal else None
        told = (continued(clause, context) if self._may_continue(clause, before) else None) or order_in(clause, context)
        if before and before[-1].kind == "assignment":
            told = told or strives_too(clause, context)
        if item and item.under and not told and clause.match(_ALSO):
            doers = roles(clause, context.lead, clause.start)
            return Task(clause, "assignment", item.under.verb, item.under.by, doers, "order/same-doers")
        told = told or (pledge_of_another(clause, context, item.under) if item and item.under else None)
        if item and item.under and (not told or _is_of_its_doer(told, clause, item.under)):
            told = item_task(clause, item.under, item.goals, item.firm) or told
        return (
            told
            or pledge_in(clause, context)
            or target_in(clause, context, follows=bool(before) and before[-1].kind == "target")
        )

    def _may_continue(self, clause: Clause, before: list[Task]) -> bool:
        """Orders go on in the same paragraph; in the next ones only with a modal, a role or a deadline."""
        if before:
            return any(one.kind == "assignment" for one in before)  # a goal among orders does not end them
        if not self._context.open:
            return False
        if clause.match(_HENCE) and all(one.kind in ("person", "office") for one in self._context.by):
            return True
        if self._gap > _MAX_GAP:
            return clause.match(_LEADS_OTHERS) is not None
        return self._gap == 0 or bool(clause.search(_FIRM) or clause.match(_URGED)) or states_time(clause)


def _is_of_its_doer(told: Task, clause: Clause, under: Context) -> bool:
    """`Công an tỉnh chỉ đạo các huyện …` in somebody's list: whom the doer directs is part of what it must do."""
    by_a_body = told.by != under.by and all(actor.kind in ("body", "group") for actor in told.by)
    return told.rule == "order/active" and by_a_body and told.clause.start > clause.start
