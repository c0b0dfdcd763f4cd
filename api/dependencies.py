"""What routes depend on: the graph to read, and the parameters that many of them take."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated

from fastapi import Depends, Query, Request
from pydantic import BeforeValidator

from api.answers.commitments import Filters
from api.guard import Author
from api.models.responsible import Computed, Role
from graph.kept.audit import Audit
from graph.known import as_known
from graph.model.facts import ProgressState
from graph.store.reader import Reads
from graph.store.writer import Writer
from loaders import pipeline

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def get_reads(request: Request) -> Reads:
    """The graph that the application was made with, in the state of this answer (api/reading)."""
    reads: Reads = getattr(request.state, "reads", request.app.state.reads)
    return reads


def get_writer(request: Request, by: Author) -> Iterator[Writer]:
    """The writer of the graph, opened for one request of somebody who may write."""
    with pipeline.writer(request.app.state.address, audit(request, by)) as writer:
        yield writer


def audit(request: Request, by: str) -> Audit:
    """The audit log, on behalf of `by` who makes this request."""
    return Audit(request.app.state.settings.home, by, "http", request.state.id)


WriterDep = Annotated[Writer, Depends(get_writer)]
ReadsDep = Annotated[Reads, Depends(get_reads)]
Text = Annotated[str, Query(max_length=500)]
OptionalText = Annotated[str | None, Query(max_length=500)]


def _written_out(value: object) -> object:
    """A day must come as `2024-07-19`; pydantic would take any number for one, counted from 1970."""
    if isinstance(value, str) and not _DAY.fullmatch(value):
        raise ValueError("a day such as 2024-07-19")
    return value


Day = Annotated[date, BeforeValidator(_written_out)]
On = Annotated[Day | None, Query(description="ngày hỏi, mặc định hôm nay / the day of the question, default today")]
KnownOn = Annotated[
    Day | None,
    Query(
        description="chỉ những gì văn bản đã nói đến hết ngày này, mặc định là mọi văn bản / "
        "only what documents had said by this day, default all documents"
    ),
]
Cursor = Annotated[str | None, Query(description="từ câu trả lời trước / from the answer before")]


def get_known(reads: ReadsDep, known_on: KnownOn = None) -> Reads:
    """The graph, as documents had told it by `known_on` when that day is given."""
    return as_known(reads, known_on)


KnownDep = Annotated[Reads, Depends(get_known)]


def get_filters(
    body: OptionalText = None,
    program: OptionalText = None,
    place: OptionalText = None,
    role: Role | None = None,
    computed: Computed | None = None,
    reported: ProgressState | None = None,
    due_before: Annotated[Day | None, Query(description="hạn trước ngày này / due before this day")] = None,
) -> Filters:
    """What narrows a list of commitments."""
    return Filters(
        body=body, program=program, place=place, role=role, computed=computed, reported=reported, due_before=due_before
    )


FiltersDep = Annotated[Filters, Depends(get_filters)]
