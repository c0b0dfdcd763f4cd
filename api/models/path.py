"""How two entities are connected, hop by hop."""

from pydantic import BaseModel, Field

from api.models.coverage import Covered
from api.models.proof import Evidence, Ref


class Hop(BaseModel):
    """One relationship on the way, read from its first end to its second; `forward` when the way leads so too.

    `since` and `until` are the days between which sources let it hold, null where they leave that open.
    """

    id: str
    type: str
    source: Ref
    target: Ref
    forward: bool
    since: str | None
    until: str | None
    sentence: str
    evidence: list[Evidence]


class Path(BaseModel):
    """A way from one entity to the other."""

    hops: list[Hop]


class PathAnswer(Covered):
    """The shortest ways between two entities; `not_said` says so where there is none within `within` steps."""

    from_: Ref = Field(alias="from")
    to: Ref
    alternatives: list[Ref]
    on: str | None
    known_on: str | None
    within: int
    overlap: bool
    paths: list[Path]
    not_said: list[str]
