"""Where do sources differ?"""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from api.answers.disagreements import disagreements
from api.dependencies import Cursor, KnownDep
from api.html import page, wants_page
from api.models.disagreements import DisagreementKind, DisagreementList
from api.reading import Reading
from graph.schema.labels import CAPTIONS

router = APIRouter(route_class=Reading, tags=["nguồn / sources"])


@router.get(
    "/disagreements",
    summary="Các nguồn nêu khác nhau ở đâu? / Where do sources differ?",
    response_model=DisagreementList,
)
def list_disagreements(
    request: Request,
    reads: KnownDep,
    about: Annotated[str | None, Query(max_length=1000, description="mã thực thể / id of an entity")] = None,
    kind: DisagreementKind | None = None,
    cursor: Cursor = None,
) -> DisagreementList | HTMLResponse:
    """Days, deadlines, values, sites, chairs that differ between sources, and sums that do not add up in one."""
    found = disagreements(reads, about, kind, cursor)
    if wants_page(request):
        return page("disagreements.html", found=found, captions=CAPTIONS, known_on=found.known_on)
    return found
