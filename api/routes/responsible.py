"""Who is responsible for what?"""

from fastapi import APIRouter

from api.answers.responsible import responsible
from api.dependencies import Cursor, KnownDep, On, OptionalText
from api.models.responsible import ResponsibleAnswer
from api.reading import Reading

router = APIRouter(route_class=Reading, tags=["trách nhiệm / responsibility"])


@router.get("/responsible", summary="Ai chịu trách nhiệm? / Who is responsible?")
def who_is_responsible(
    reads: KnownDep, what: OptionalText = None, where: OptionalText = None, on: On = None, cursor: Cursor = None
) -> ResponsibleAnswer:
    """Every doer of every task about `what` in `where`, with deadline, assigner, status and the words that say so."""
    return responsible(reads, what, where, on, cursor)
