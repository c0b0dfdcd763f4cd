"""What lies around an entity?"""

from typing import Annotated

from fastapi import APIRouter, Query

from api.answers.around import around as look_around
from api.dependencies import KnownDep, On
from api.models.graph import GraphAnswer
from api.reading import Reading
from graph.neighbourhood import DEEPEST, MOST

router = APIRouter(route_class=Reading, tags=["đồ thị / graph"])


@router.get("/graph", summary="Quanh một thực thể / Around an entity")
def graph(
    reads: KnownDep,
    around: Annotated[str, Query(max_length=1000)],
    depth: Annotated[int, Query(ge=1, le=DEEPEST)] = 1,
    limit: Annotated[int, Query(ge=1, le=MOST)] = 200,
    on: On = None,
) -> GraphAnswer:
    """The nearest and best supported entities around one, and the relationships among them."""
    return look_around(reads, around, depth, limit, on)
