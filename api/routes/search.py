"""Which entities hold these words?"""

from typing import Annotated

from fastapi import APIRouter, Query

from api.answers.search import search
from api.dependencies import Cursor, KnownDep, Text
from api.models.search import SearchAnswer
from api.reading import Reading

router = APIRouter(route_class=Reading, tags=["tìm kiếm / search"])


@router.get("/search", summary="Tìm theo tên và lời văn / Find by name and words")
def find(
    reads: KnownDep, q: Text, limit: Annotated[int, Query(ge=1, le=100)] = 20, cursor: Cursor = None
) -> SearchAnswer:
    """Entities whose names or texts hold all the words, accents optional, the same accents first, in pages."""
    return search(reads, q, limit, cursor)
