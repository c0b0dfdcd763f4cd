"""An entity as a page: what it was called, what followed it, its ties with their quotes; works without JavaScript."""

from typing import Annotated

from fastapi import APIRouter, Path
from fastapi.responses import HTMLResponse

from api.answers.entity import entity
from api.dependencies import KnownDep, On
from api.html import page
from api.reading import Reading
from api.redirect import following
from graph.clock import today
from graph.known import known_day
from graph.schema.labels import CAPTIONS
from viz.captions import RELATIONS

router = APIRouter(route_class=Reading, tags=["thực thể / entities"])


@router.get("/page/{id}", summary="Trang / Page", response_class=HTMLResponse)
def show(reads: KnownDep, id: Annotated[str, Path(max_length=1000)], on: On = None) -> HTMLResponse:
    """The entity with this id as of a day (default today)."""
    found = following(reads, "page", id, lambda id: entity(reads, id, None, on))
    day = on or today()
    return page("entity.html", entity=found, on=day, known_on=known_day(reads), captions=CAPTIONS, ties=RELATIONS)
