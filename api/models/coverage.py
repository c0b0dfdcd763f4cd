"""What every answer says of the documents it rests on."""

from pydantic import BaseModel, Field


class Coverage(BaseModel):
    """On how many documents every answer rests, from which days, by how many publishers; `undated` have no day."""

    documents: int
    from_: str | None = Field(alias="from")
    to: str | None
    publishers: int
    undated: int


class Covered(BaseModel):
    """An answer that is read from the graph."""

    coverage: Coverage
