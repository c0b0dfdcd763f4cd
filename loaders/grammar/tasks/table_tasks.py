"""Rows of task tables as tasks: who leads, who joins and by when, each from its own cell."""

from dataclasses import dataclass

from graph.model.facts import Actor
from graph.model.span import Span
from loaders.grammar.masked import Masked, mask_all, unique
from loaders.grammar.reading import Reading
from loaders.grammar.tasks.cells import named_in, points_up
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.doers import Doers
from loaders.grammar.tasks.flat_rows import flat_cells
from loaders.grammar.tasks.task import Context, Task
from loaders.grammar.tasks.task_columns import Column
from loaders.grammar.tasks.task_tables import task_rows

_NEAR = 500  # characters between two rows of one table


@dataclass(frozen=True, slots=True, eq=False)
class TableRow:
    """A row, masked, and the range of each of its cells in the masked text."""

    span: Span
    masked: Masked
    cells: dict[Column, Span]

    def clause(self, column: Column) -> Clause | None:
        """The cell of a column."""
        cell = self.cells.get(column)
        return Clause(self.masked, cell.start, cell.end) if cell else None


def table_rows(reading: Reading) -> list[TableRow]:
    """The rows of every task table of the document; a cell that only points to the one above holds what that holds."""
    rows = task_rows(reading.text)
    if not rows:
        return []
    found: list[TableRow] = []
    for row, masked in zip(rows, mask_all(reading, [row.span for row in rows]), strict=True):
        places = {start: at for at, start in enumerate(masked.starts)}
        if row.columns:
            found.append(TableRow(row.span, masked, flat_cells(masked, row.columns)))
            continue
        whole = {column: cell for column, cell in row.cells.items() if {cell.start, cell.end} <= places.keys()}
        cells = {column: Span(places[cell.start], places[cell.end]) for column, cell in whole.items()}
        found.append(TableRow(row.span, masked, cells))
    return found


def row_task(row: TableRow, above: Task | None, context: Context) -> Task | None:
    """The task of a row; `above` is the task of the row before it."""
    task = row.clause("task")
    if not task:
        return None
    if above and row.span.start - above.clause.sentence.starts[-1] > _NEAR:
        above = None
    lead, joining = _roles(row)
    if above and (points_up(row.clause("lead")) or not (lead or row.clause("lead"))):
        lead = list(above.doers.lead)  # a cell that spans rows is filled in the first of them only
    if above and points_up(row.clause("coordinating")):
        joining = list(above.doers.coordinating)
    names = {actor.name for actor in lead}
    doers = Doers(tuple(lead), tuple(one for one in unique(joining) if one.name not in names))
    whole = Clause(row.masked, task.start, len(row.masked.text))
    due = above.term if above and points_up(row.clause("due")) else row.clause("due")
    return Task(whole, "assignment", "giao", context.by, doers, "order/table-row", term=due)


def _roles(row: TableRow) -> tuple[list[Actor], list[Actor]]:
    lead: list[Actor] = []
    joining: list[Actor] = []
    for column in ("lead", "lead-coordinating"):
        cell = row.clause(column)
        for actor, joins in named_in(cell) if cell else ():
            after_first = column == "lead-coordinating" and bool(lead)
            (joining if joins or after_first else lead).append(actor)
    cell = row.clause("coordinating")
    joining += [actor for actor, _ in named_in(cell)] if cell else []
    return lead, joining
