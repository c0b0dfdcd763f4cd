"""A picture of what lies around an entity, as a page of its own."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from fastapi.responses import HTMLResponse

from api.dependencies import KnownDep, On
from api.reading import Reading
from api.redirect import following
from graph.neighbourhood import DEEPEST, MOST
from viz.page import page_for

router = APIRouter(route_class=Reading, tags=["đồ thị / graph"])


@router.get("/view/{id}", summary="Hình vẽ / Picture", response_class=HTMLResponse)
def view(
    reads: KnownDep,
    id: Annotated[str, Path(max_length=1000)],
    depth: Annotated[int, Query(ge=1, le=DEEPEST)] = 1,
    limit: Annotated[int, Query(ge=1, le=MOST)] = 200,
    on: On = None,
) -> str:
    """One HTML page that needs no network: coloured by kind, with the words that prove each relationship."""
    day = on.isoformat() if on else None
    return following(
        reads, "view", id, lambda id: page_for(reads, id, depth=depth, limit=limit, on=day, others="/view/")
    )
