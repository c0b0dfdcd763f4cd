"""What a question in Vietnamese was understood to ask, and what was found."""

from typing import Literal

from pydantic import BaseModel

from api.models.proof import Evidence, Ref
from api.models.responsible import Coverage, ResponsibleAnswer

Kind = Literal[
    "responsible", "chaired", "concluded", "attended", "pledged", "platforms", "figures", "declined", "not_understood"
]


class Question(BaseModel):
    """A question taken apart: what it asks, and the words that fill it."""

    kind: Kind
    what: str | None = None
    where: str | None = None
    who: str | None = None


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


class AskAnswer(Outcome):
    """A question, how it was understood, what it led to, and on how many documents that rests."""

    question: str
    understood: Question
    coverage: Coverage
