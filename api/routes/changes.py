"""What changed in the graph?"""

from typing import Annotated

from fastapi import APIRouter, Query

from api.answers.changes import MOST
from api.answers.changes import changes as changes_after
from api.dependencies import ReadsDep
from api.models.changes import ChangeList
from api.reading import Reading

router = APIRouter(route_class=Reading, tags=["xuất / exports"])


@router.get("/changes", summary="Đồ thị đổi những gì? / What changed in the graph?")
def changes(
    reads: ReadsDep,
    after: Annotated[
        str | None, Query(max_length=200, description="cursor trước / the cursor of the answer before")
    ] = None,
    limit: Annotated[int, Query(ge=1, le=MOST)] = 200,
) -> ChangeList:
    """Of every entity, relationship and document the latest change, in order, for those who keep a copy."""
    return changes_after(reads, after, limit)
