"""The answer to "who is responsible for what?" (docs/api.md)."""

from typing import Literal

from pydantic import BaseModel, Field

from api.models.coverage import Covered
from api.models.disagreements import Disagreement
from api.models.history import Step
from api.models.proof import Actor, Evidence, Ref
from graph.model.facts import OtherRole

Match = Literal["id", "name", "alias", "text"]
Role = Literal["lead", "coordinating", OtherRole]
Computed = Literal["no_deadline", "not_yet_due", "passed", "recurring", "event_not_dated", "lapsed"]


class Understood(BaseModel):
    """An entity that the words asked for name; or the words themselves, kind "text" without an id.

    `followed_by` are the steps to what had followed it by the day asked; `note` says when it was not there on that day.
    """

    id: str | None
    kind: str
    name: str
    match: Match
    followed_by: list[Step] = []
    note: str | None = None


class Understanding(BaseModel):
    """What was understood of the question, and what else its words could mean."""

    what: list[Understood] = []
    where: list[Understood] = []
    alternatives: list[Ref] = []


class Report(BaseModel):
    """What a source reports of a task: the state, the day it speaks of, a new deadline, by whom, in which words.

    `inferred_by`: the rule by which it was found that the source speaks of this task; empty where it tells the task.
    """

    state: str
    as_of: str | None
    due: str | None = None
    by: list[str] | None
    inferred_by: list[str] = []
    evidence: list[Evidence]


class Status(BaseModel):
    """What sources report of a commitment, and where its deadline stands on a day; never a judgement."""

    reported: Report | None
    history: list[Report]
    computed: Computed
    basis: str | None = None
    computed_on: str


class Doer(Ref):
    """Who is to do something, and how the source words it."""

    worded_as: str | None


class Task(BaseModel):
    """A commitment in the words of its source: an assignment, a pledge or a target."""

    id: str
    text: str
    kind: str
    verb: str | None = None
    due: str | None = None
    due_op: str | None = None
    due_time: str | None = None
    due_text: str | None = None
    due_basis: str | None = None
    recurs: str | None = None
    made_on: str | None = None
    status: Status


class Occasion(Ref):
    """The meeting at which a commitment was made."""

    date: str | None = None


class Inferred(BaseModel):
    """Somebody whom no source names for this commitment: always with the basis of the inference."""

    id: str
    name: str
    as_: str | None = Field(default=None, alias="as")
    basis: str


class Successor(BaseModel):
    """A body that has the doer's function on the day asked, by which steps; one of several when not `decided`.

    `functions` are those by which it follows the doer, where the doer's functions were split.
    """

    id: str
    name: str
    functions: list[str] = []
    decided: bool = True
    steps: list[str]
    note: str
    evidence: list[Evidence] = []


class Answer(BaseModel):
    """One doer in one role of one commitment (`who` is null when the source names none), with the proof.

    `function_elsewhere`: functions the task speaks of that did not go to the doer's successor, to whom is not known.
    """

    who: Doer | None
    role: str | None
    since: str | None
    commitment: Task
    assigned_by: list[Actor]
    pledged_by: list[Actor]
    at: Occasion | None
    instruments: list[Ref]
    head_then: list[Inferred]
    accountable_stated: list[Ref]
    answers_for: list[Inferred]
    function_now_with: list[Successor]
    function_elsewhere: list[str] = []
    because: list[str]
    evidence: list[Evidence]


class ResponsibleAnswer(Covered):
    """All answers to a question, what it was understood to ask, and what the sources do not say."""

    understood: Understanding
    on: str
    known_on: str | None = None
    answers: list[Answer]
    conflicts: list[Disagreement] = Field(default_factory=list)
    not_said: list[str]
    cursor: str | None
