"""Feeds to subscribe to: calendars, and what is new or changed."""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from api.answers.atom import changed_commitments, changed_entities
from api.answers.calendar import deadlines, meetings
from api.answers.commitments import Filters
from api.answers.narrowing import tasks_of, tied_to
from api.dependencies import FiltersDep, KnownDep, ReadsDep
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


def get_asked(filters: FiltersDep, about: About = None) -> Filters:
    """The question that a feed of tasks answers; none for all of them."""
    return replace(filters, about=about)


Asked = Annotated[Filters, Depends(get_asked)]


@router.get("/commitments.ics", summary="Lịch thời hạn / Deadlines as a calendar", response_class=Response)
def deadline_calendar(request: Request, reads: KnownDep, asked: Asked) -> Response:
    """An event for each deadline whose last day is known and each task that recurs; `Trước` where a source says so."""
    return _ics(deadlines(reads, tasks_of(reads, asked), _base(request)))


@router.get("/meetings.ics", summary="Lịch họp / Meetings as a calendar", response_class=Response)
def meeting_calendar(request: Request, reads: KnownDep, about: About = None) -> Response:
    """An event for each meeting whose day is known, with who chaired it, if a source says so."""
    return _ics(meetings(reads, tied_to(reads, about), _base(request)))


@router.get("/commitments.atom", summary="Nhiệm vụ mới, thay đổi / New and changed tasks", response_class=Response)
def changed_task_feed(request: Request, reads: ReadsDep, asked: Asked) -> Response:
    """The tasks and pledges that came or changed last, or of which a source reported something."""
    return _atom(changed_commitments(reads, tasks_of(reads, asked), _base(request), str(request.url)))


@router.get("/changes.atom", summary="Mới và thay đổi / What is new or changed", response_class=Response)
def changed_feed(request: Request, reads: ReadsDep, about: About = None) -> Response:
    """Whatever came or changed last: people, meetings, papers, tasks …; of one, what is tied to it."""
    return _atom(changed_entities(reads, tied_to(reads, about), _base(request), str(request.url)))


def _atom(content: bytes) -> Response:
    return Response(content, media_type="application/atom+xml; charset=utf-8")


def _ics(content: bytes) -> Response:
    return Response(content, media_type="text/calendar; charset=utf-8")


def _base(request: Request) -> str:
    return str(request.base_url).rstrip("/")
