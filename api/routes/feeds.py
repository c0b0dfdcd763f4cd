"""Feeds that calendars subscribe to."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.answers.calendar import deadlines, meetings
from api.answers.understand import found_by_name
from api.dependencies import KnownDep
from api.reading import Reading

router = APIRouter(route_class=Reading, prefix="/feeds", tags=["lịch / calendars"])

About = Annotated[
    str | None,
    Query(
        max_length=500,
        description="người, cơ quan, chương trình, địa phương, theo tên hoặc mã; không có thì tất cả / "
        "person, body, programme or place, by name or id; without it everything",
    ),
]
TIED = ("Person", "Body", "Program", "Place")


@router.get("/commitments.ics", summary="Lịch thời hạn / Deadlines as a calendar", response_class=Response)
def deadline_calendar(request: Request, reads: KnownDep, about: About = None) -> Response:
    """An event for each deadline whose last day is known and each task that recurs; `Trước` where a source says so."""
    return _ics(deadlines(reads, found_by_name(reads, about, TIED), _base(request)))


@router.get("/meetings.ics", summary="Lịch họp / Meetings as a calendar", response_class=Response)
def meeting_calendar(request: Request, reads: KnownDep, about: About = None) -> Response:
    """An event for each meeting whose day is known, with who chaired it, if a source says so."""
    return _ics(meetings(reads, found_by_name(reads, about, TIED), _base(request)))


def _ics(content: bytes) -> Response:
    return Response(content, media_type="text/calendar; charset=utf-8")


def _base(request: Request) -> str:
    return str(request.base_url).rstrip("/")
