"""A task as it is being read: where it stands, who gives it and who must do it."""

from dataclasses import dataclass, replace
from typing import Literal

from graph.model.facts import Actor
from loaders.grammar.clauses import Clause
from loaders.grammar.doers import Doers

TaskKind = Literal["assignment", "pledge", "target"]


@dataclass(frozen=True, slots=True)
class Task:
    """The words of a clause as a commitment; `by` may be empty when the text names nobody."""

    clause: Clause
    kind: TaskKind
    verb: str
    by: tuple[Actor, ...]
    doers: Doers
    rule: str
    term: Clause | None = None  # a sentence of its own that gives the deadline

    def until(self, end: int) -> "Task":
        """The same task, with words up to `end`."""
        return replace(self, clause=self.clause._replace(end=end))

    @property
    def words(self) -> str:
        """The words of the document that state the task."""
        return self.clause.sentence.words(self.clause.start, self.clause.end)


@dataclass(frozen=True, slots=True)
class Context:
    """What the clauses before have said: who spoke last, whose orders are being told, by which verb and to whom.

    `open` while further tasks may follow without a verb of assignment of their own.
    """

    speaker: tuple[Actor, ...] = ()
    by: tuple[Actor, ...] = ()
    verb: str = "giao"
    lead: tuple[Actor, ...] = ()
    open: bool = False

    def after(self, task: Task) -> "Context":
        """What holds for the clauses that follow a task."""
        by = task.by or self.by
        return Context(by or self.speaker, by, task.verb, task.doers.lead or self.lead, task.kind == "assignment")
