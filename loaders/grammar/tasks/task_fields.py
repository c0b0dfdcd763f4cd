"""Labelled words under or behind a task that say who and when: `Cơ quan chủ trì: Sở Y tế`, `(hạn: 30/6/2025)`."""

import re
from collections.abc import Sequence
from dataclasses import replace

from graph.model.facts import Actor
from loaders.grammar.masked import Masked, unique
from loaders.grammar.order_words import DOERS
from loaders.grammar.tasks.cells import named_in
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.doers import Doers
from loaders.grammar.tasks.item_labels import label_in
from loaders.grammar.tasks.task import Task
from loaders.grammar.tasks.task_columns import FIELD
from loaders.language.cues import Cue

_FIELD = re.compile(rf"(?<!\w)(?:{FIELD})(?: ?:| là(?= ))\s*", re.IGNORECASE)
_IN_BRACKETS = re.compile(
    rf"\((?:do )?(?P<lead>{DOERS}),? (?:là )?(?:cơ quan |đơn vị )?chủ trì"
    rf"(?:[,;]? (?:và )?(?P<coordinating>{DOERS}) (?:cùng )?phối hợp)?"
)
_FIELD_WORDS = Cue(
    "chủ trì",
    "phối hợp",
    "thời",
    "hạn",
    "tiến độ",
    "thực hiện",
    "phụ trách",
    "đầu mối",
    "trách nhiệm",
    "hoàn thành",
    "nội dung",
    "nhiệm vụ",
    "công việc",
)
_COLUMNS = ("lead", "coordinating", "due", "task")

Field = tuple[str, Clause]


def fields_of(sentence: Masked) -> Sequence[Field]:
    """The fields that a whole sentence consists of, the label of an item aside; none when it says something else."""
    if not sentence.says(_FIELD_WORDS):
        return ()
    label = label_in(sentence)
    whole = Clause(sentence, label.end if label else 0, len(sentence.text))
    return fields_within(whole) if whole.match(_FIELD) else ()


def fields_within(clause: Clause) -> Sequence[Field]:
    """The fields that stand behind a task in the same sentence."""
    if not clause.says(_FIELD_WORDS):
        return ()
    names = [name for name in clause.finditer(_FIELD) if _opens(clause, name.start())]
    if not names:
        return _in_brackets(clause)
    ends = [*(name.start() for name in names[1:]), clause.end]
    return [
        (column, Clause(clause.sentence, name.end(), max(name.end(), _without_marks(clause.text, end))))
        for name, end in zip(names, ends, strict=True)
        for column in _COLUMNS
        if name[column]
    ]


def with_fields(task: Task, fields: Sequence[Field]) -> Task:
    """A task with what its fields say; they prevail over its own words."""
    lead, joining = _named(fields, "lead"), _named(fields, "coordinating")
    doers = Doers(lead or task.doers.lead, joining or task.doers.coordinating, task.doers.others)
    return replace(task, doers=doers, term=next((value for column, value in fields if column == "due"), task.term))


def _in_brackets(clause: Clause) -> Sequence[Field]:
    """`(Sở A chủ trì, Sở B phối hợp)`."""
    told = clause.search(_IN_BRACKETS) if " chủ trì" in clause.text else None
    columns = [column for column in ("lead", "coordinating") if told and told[column]]
    return [(column, Clause(clause.sentence, *told.span(column))) for column in columns if told]


def _without_marks(text: str, end: int) -> int:
    return len(text[:end].rstrip(" ).;,-|"))


def _opens(clause: Clause, at: int) -> bool:
    return at == clause.start or clause.text[:at].rstrip()[-1:] in tuple(".;,(-|")


def _named(fields: Sequence[Field], wanted: str) -> tuple[Actor, ...]:
    return unique([actor for column, value in fields if column == wanted for actor, _ in named_in(value)])
