"""What the pages need beside themselves."""

from fastapi import APIRouter
from fastapi.responses import Response

from api.html import style_sheet

router = APIRouter(include_in_schema=False)

KEPT = {"Cache-Control": "public, max-age=3600"}


@router.get("/style.css")
def style() -> Response:
    """The style of the pages."""
    return Response(style_sheet(), media_type="text/css", headers=KEPT)


@router.get("/favicon.ico")
def icon() -> Response:
    """No icon."""
    return Response(status_code=204, headers=KEPT)
