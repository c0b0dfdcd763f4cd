"""What was assigned or pledged?"""

from fastapi import APIRouter

from api.answers.commitments import commitments
from api.dependencies import Cursor, FiltersDep, KnownDep, On
from api.models.commitments import CommitmentList
from api.reading import Reading

router = APIRouter(route_class=Reading, tags=["trách nhiệm / responsibility"])


@router.get("/commitments", summary="Nhiệm vụ, cam kết nào? / Which tasks and pledges?")
def list_commitments(
    reads: KnownDep,
    filters: FiltersDep,
    on: On = None,
    cursor: Cursor = None,
) -> CommitmentList:
    """Commitments of a body, about a programme, in a place (ids or names): at least one of the three is needed."""
    return commitments(reads, filters, on, cursor)
