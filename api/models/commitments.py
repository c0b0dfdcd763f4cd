"""Lists of commitments."""

from api.models.coverage import Covered
from api.models.responsible import Answer


class CommitmentList(Covered):
    """Commitments with their doers, status and proof; the cursor leads to the next ones."""

    on: str
    known_on: str | None = None
    commitments: list[Answer]
    cursor: str | None
