"""Deadlines in places of their own: a cell of a table, a heading, a further clause, behind `Thời gian hoàn thành:`."""

import re
from dataclasses import replace

from graph.model.facts import SourceDocument
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.deadlines import Deadline, deadline_in, has_deadline, states_time
from loaders.grammar.tasks.predicates import opens_task
from loaders.grammar.tasks.task import Task
from loaders.language.years import complete

_WILL_BE_DONE = re.compile(r"(?<!\w)(?:sẽ|phải) được(?!\w)")
# `…; định kỳ hằng quý thông báo giá`
_COMES_BACK = re.compile(r"[\s;]*(?:định kỳ,? )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)(?=[ ,])")


def term_in(term: Clause, document: SourceDocument) -> Deadline | None:
    """The deadline of words that state nothing else: a date needs no preposition there (`Quý II/2025`)."""
    stated = deadline_in(term, document)
    if stated and (stated.op != "from" or stated.due):
        return stated
    dates = [date for at in range(term.start, term.end) if (date := term.sentence.date(at))]
    last = dates[-1] if dates else None
    if last is None or (stated and "/" not in last.edtf):
        return stated  # a day from which on; but `Từ 10/9 đến 10/10` has an end
    due, basis = complete(last.end, document.published, document.published_basis)
    return Deadline(due, "by", None, None, last.span.of(term.sentence.kept), basis, last.span)


def by_the_term(task: Task, term: Clause | None) -> Task:
    """`task`, which has the term of the heading above it when it is a goal without a time of its own."""
    return replace(task, term=term) if term and task.kind == "target" and not states_time(task.clause) else task


def with_clause(task: Task, clause: Clause) -> list[Task]:
    """A further clause belongs to the task before, unless it comes back or has a time of its own beside a deadline."""
    if (again := clause.match(_COMES_BACK)) and opens_task(clause, again.end()):
        return [task, replace(task, clause=clause)]
    is_task = opens_task(clause, clause.start) or clause.search(_WILL_BE_DONE)
    each = is_task and states_time(task.clause) and states_time(clause)
    if each and (has_deadline(task.clause) or has_deadline(clause)):
        return [task, replace(task, clause=clause)]
    return [task.until(clause.end)]
