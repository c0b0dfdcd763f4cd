"""Pairs for people to judge, and judgements."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from api.models.corrections import CorrectionRecord
from api.models.coverage import Covered
from api.models.proof import Evidence, Ref


class Side(Ref):
    """One of two entities that may be one: its first mention, its offices, how much rests on it, its last quotes.

    A report of progress (kind "report"), beside a task that it may speak of, is no entity; `date` is when it was told.
    """

    mention: str
    date: str | None
    offices: list[str]
    documents: int
    edges: int
    evidence: list[Evidence]


class Point(BaseModel):
    """Something that speaks for or against, and what was seen."""

    feature: str
    why: str


class Pair(BaseModel):
    """Two entities that may be one; `documents` is how many would come together."""

    a: Side
    b: Side
    documents: int
    reasons: list[Point]
    against: list[Point]


class Withdrawal(BaseModel):
    """Who withdrew a judgement, when and why."""

    by: str
    at: str
    why: str


class JudgementRecord(BaseModel):
    """A judgement as it is kept; `names` of the mentions it is about, as far as they are there."""

    id: str
    verdict: str
    about: list[str]
    names: list[str] = []
    correction: dict[str, Any]
    by: str
    at: str
    why: str
    withdrawn: Withdrawal | None = None


class ReviewAnswer(Covered):
    """What is open, the most useful first, and what was judged, the newest first.

    `waiting` is how many corrections of readers wait; `corrections` are the oldest of them, for whoever may write, and
    null for everybody else: nobody has read yet what they say of whom.
    """

    pairs: list[Pair]
    judgements: list[JudgementRecord]
    waiting: int
    corrections: list[CorrectionRecord] | None


class JudgementRequest(BaseModel):
    """A judgement to be made: about two people or meetings, one statement, or one correction of a reader."""

    model_config = ConfigDict(extra="forbid")

    verdict: Literal["same", "different", "reject", "correct", "accept", "decline"]
    about: Annotated[list[Annotated[str, Field(max_length=1000)]], Field(min_length=1, max_length=2)]
    why: Annotated[str, Field(min_length=1, max_length=2000)]
    correction: dict[str, str | int | float | bool | list[str] | None] = {}


class JudgementAnswer(JudgementRecord):
    """A judgement that was made, and what should be looked at next."""

    warnings: list[str]
