"""What sources say differently, each in its own words."""

from typing import Literal

from pydantic import BaseModel

from api.models.coverage import Covered
from api.models.proof import Evidence, Ref

DisagreementKind = Literal["date", "deadline", "value", "venue", "chairs", "sum"]


class Version(BaseModel):
    """What one or more sources say, and their words."""

    says: str
    evidence: list[Evidence]


class Disagreement(BaseModel):
    """Versions that differ, or a sum whose parts add up to something else (`kind` "sum", one version)."""

    kind: DisagreementKind
    about: Ref
    sentence: str
    versions: list[Version]


class DisagreementList(Covered):
    """Disagreements with every source's quote; the cursor leads to the next ones."""

    known_on: str | None
    disagreements: list[Disagreement]
    cursor: str | None
