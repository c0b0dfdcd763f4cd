"""What an entity was called in turn, and the steps to what followed it."""

from pydantic import BaseModel, Field

from api.models.proof import Evidence, Ref


class NameThen(BaseModel):
    """A name with the days it was in force: `to` is the first day it no longer was; null where not known or open."""

    name: str
    from_: str | None = Field(alias="from")
    to: str | None


class Step(BaseModel):
    """One step from a body, place or programme to what followed it, on which day, by which instrument or inference."""

    before: Ref
    after: Ref
    on: str | None
    how: list[str]
    function: str | None
    apart_from: list[str]
    instrument: list[str]
    inferred_by: list[str]
    in_words: str
    evidence: list[Evidence]
