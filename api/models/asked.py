"""What a question in Vietnamese was understood to ask, and what was found."""

from datetime import date
from typing import Literal

from pydantic import BaseModel

from api.models.coverage import Covered
from api.models.proof import Evidence, Ref
from api.models.responsible import Computed, ResponsibleAnswer
from graph.model.facts import ProgressState

Kind = Literal[
    "responsible", "deadline", "assigner", "extended", "progress", "tasks", "given", "chaired", "concluded", "attended",
    "held", "pledged", "platforms", "figures", "counted", "offices", "tenure", "holders", "heads", "called",
    "standing_agency", "members", "successors", "merged", "predecessors", "operators", "paper", "portfolios", "fields",
    "reported", "agenda", "due", "connected", "declined", "outside", "not_understood",
]  # fmt: skip


Part = Literal[
    "lead", "coordinating", "monitoring", "advising", "appraising", "approving", "focal_point", "directing"
]  # fmt: skip


class Question(BaseModel):
    """A question taken apart: what it asks, the words that fill it, the status, part, deadline and days asked about."""

    kind: Kind
    what: str | None = None
    where: str | None = None
    who: str | None = None
    to: str | None = None
    function: str | None = None
    role: Literal["chaired", "concluded", "attended"] | None = None
    part: Part | None = None
    computed: Computed | None = None
    reported: list[ProgressState] | None = None
    due_before: date | None = None
    open: bool | None = None
    ever: bool | None = None
    on: date | None = None
    until: date | None = None


class Finding(BaseModel):
    """One thing found, in a sentence, with the entities it speaks of and the words that prove it."""

    sentence: str
    about: list[Ref]
    evidence: list[Evidence]


class Outcome(BaseModel):
    """What a question led to; `reason` says why it was declined or not understood."""

    reason: str | None = None
    responsible: ResponsibleAnswer | None = None
    findings: list[Finding] = []
    not_said: list[str] = []
    alternatives: list[Ref] = []


class AskAnswer(Outcome, Covered):
    """A question, how it was understood, what it led to, and on how many documents that rests."""

    question: str
    understood: Question
    read_as: str | None
