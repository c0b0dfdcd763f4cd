"""Lists of commitments."""

from pydantic import BaseModel

from api.models.responsible import Answer


class CommitmentList(BaseModel):
    """Commitments with their doers, status and proof; the cursor leads to the next ones."""

    on: str
    known_on: str | None = None
    commitments: list[Answer]
    cursor: str | None
