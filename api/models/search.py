"""What a search finds."""

from api.models.coverage import Covered
from api.models.proof import Ref


class Hit(Ref):
    """An entity whose name, other name or text holds the words; `documents` is how many documents name it."""

    documents: int


class SearchAnswer(Covered):
    """Entities found, those with the same accents first, then the shorter names; the cursor leads to the next ones."""

    query: str
    hits: list[Hit]
    cursor: str | None
