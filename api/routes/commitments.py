"""What was assigned or pledged?"""

from typing import Annotated

from fastapi import APIRouter, Query

from api.answers.commitments import Filters, commitments
from api.dependencies import Cursor, Day, KnownDep, On, OptionalText
from api.models.commitments import CommitmentList
from api.models.responsible import Computed, Role
from api.reading import Reading
from graph.model.facts import ProgressState

router = APIRouter(route_class=Reading, tags=["trách nhiệm / responsibility"])


@router.get("/commitments", summary="Nhiệm vụ, cam kết nào? / Which tasks and pledges?")
def list_commitments(
    reads: KnownDep,
    body: OptionalText = None,
    program: OptionalText = None,
    place: OptionalText = None,
    role: Role | None = None,
    computed: Computed | None = None,
    reported: ProgressState | None = None,
    due_before: Annotated[Day | None, Query(description="hạn trước ngày này / due before this day")] = None,
    on: On = None,
    cursor: Cursor = None,
) -> CommitmentList:
    """Commitments of a body, about a programme, in a place (ids or names): at least one of the three is needed."""
    filters = Filters(
        body=body, program=program, place=place, role=role, computed=computed, reported=reported, due_before=due_before
    )
    return commitments(reads, filters, on, cursor)
