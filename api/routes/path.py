"""How are two entities connected?"""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from api.answers.paths import WITHIN, path
from api.dependencies import KnownDep, On
from api.html import page, wants_page
from api.models.path import PathAnswer
from api.reading import Reading
from graph.schema.labels import CAPTIONS

router = APIRouter(route_class=Reading, tags=["đồ thị / graph"])
End = Annotated[str, Query(min_length=1, max_length=500, description="mã hoặc tên / id or name")]


@router.get("/path", summary="Hai bên liên hệ thế nào? / How are these two connected?", response_model=PathAnswer)
def get_path(
    request: Request,
    reads: KnownDep,
    from_: Annotated[End, Query(alias="from")],
    to: End,
    on: On = None,
    within: Annotated[int, Query(ge=1, le=WITHIN, description="số bước / how many steps at most")] = WITHIN,
    overlap: Annotated[bool, Query(description="các bước phải cùng thời gian / steps must overlap in time")] = True,
) -> PathAnswer | HTMLResponse:
    """The fewest steps from one to the other, each with its days and quotes; hubs and documents are no shortcuts."""
    found = path(reads, from_, to, on, within, request.app.state.settings.path_hub, overlap)
    if wants_page(request):
        return page("path.html", found=found, captions=CAPTIONS, known_on=found.known_on)
    return found
