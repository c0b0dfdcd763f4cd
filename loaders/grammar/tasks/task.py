"""A task as it is being read: where it stands, who gives it and who must do it."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from graph.model.facts import Actor
from loaders.grammar.masked import Masked
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.doers import Doers
from loaders.grammar.tasks.subjects import without_speaker
from loaders.language.cues import Cue

TaskKind = Literal["assignment", "pledge", "target"]
_I = Cue("tôi ")
_ANNOUNCES = re.compile(
    r"(?:nhiệm vụ|nội dung|công việc|giải pháp|biện pháp|công tác)(?!\w)[^.;:]{0,160}: ?\S", re.IGNORECASE
)
_SOON = 600  # characters after which a quotation is no longer ascribed to who spoke last


@dataclass(frozen=True, slots=True)
class Task:
    """The words of a clause as a commitment; `by` may be empty when the text names nobody."""

    clause: Clause
    kind: TaskKind
    verb: str
    by: tuple[Actor, ...]
    doers: Doers
    rule: str
    term: Clause | None = None  # words of their own that give the deadline: a sentence, a cell, what follows a label
    line: int = -1  # of the last words that say something of the task, when those are no longer its own

    def until(self, end: int) -> "Task":
        """The same task, with words up to `end`."""
        return replace(self, clause=self.clause._replace(end=end))

    @property
    def last_line(self) -> int:
        """The line of the text up to which it is known what belongs to the task."""
        return max(self.line, self.clause.sentence.line)

    @property
    def words(self) -> str:
        """The words of the document that state the task."""
        return self.clause.sentence.words(self.clause.start, self.clause.end)


def assignment(clause: Clause, start: int, verb: str, by: tuple[Actor, ...], doers: Doers, rule: str) -> Task:
    """The assignment whose words begin at `start` in a clause, without who is said to speak at its end."""
    return Task(without_speaker(clause, start), "assignment", verb, by, doers, rule)


@dataclass(frozen=True, slots=True)
class Context:
    """What the clauses before have said: who spoke last, whose orders are being told, by which verb and to whom
    (`lead`, and `beside` it those who take part).

    `open` while further tasks may follow without a verb of assignment of their own. `heard` is where (an offset of the
    kept text) the speaker was named; `voice` is the line (paragraph) that is all in the speaker's words; `told` is
    where the last task of running text ended; -1 for none. `lists`: an order announced several tasks, and the
    sentences that follow are these (`yêu cầu các sở thực hiện các nhiệm vụ sau: …. Rà soát ….`).
    """

    speaker: tuple[Actor, ...] = ()
    by: tuple[Actor, ...] = ()
    verb: str = "giao"
    lead: tuple[Actor, ...] = ()
    beside: tuple[Actor, ...] = ()
    open: bool = False
    heard: int = -1
    voice: int = -1
    told: int = -1
    lists: bool = False

    def speaking_in(self, sentence: Masked) -> tuple[Actor, ...]:
        """The speaker, when `sentence` is in their words: their line, or a quotation soon after they were named."""
        in_line = self.voice == sentence.line
        quoted = any(mark in sentence.text for mark in '“”"') or sentence.says(_I)
        return self.speaker if in_line else self.heard_before(sentence) if quoted else ()

    def heard_before(self, sentence: Masked) -> tuple[Actor, ...]:
        """The speaker, when they were named shortly before `sentence`."""
        soon = self.heard >= 0 and sentence.starts[0] - self.heard <= _SOON
        return self.speaker if soon else ()

    def after(self, task: Task) -> "Context":
        """What holds for the clauses that follow a task."""
        by = task.by or self.by
        lead = task.doers.lead or self.lead
        told = task.clause.sentence.starts[task.clause.end]
        beside = task.doers.coordinating
        is_open = task.kind == "assignment"
        speaker = self.speaker if self.voice == task.clause.sentence.line else by or self.speaker
        lists = self.lists if task.rule == "order/same-doers" else task.clause.search(_ANNOUNCES) is not None
        return replace(
            self, speaker=speaker, by=by, verb=task.verb, lead=lead, beside=beside, open=is_open, told=told, lists=lists
        )
