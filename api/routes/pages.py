"""The first page: a question box, answers with their quotes, and where to go next; works without JavaScript."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from api.answers.ask import ask
from api.answers.coverage import coverage
from api.answers.samples import QUESTIONS
from api.answers.search import search
from api.answers.steps import COMPUTED, ROLES
from api.dependencies import KnownDep
from api.html import page
from api.reading import Reading
from graph.known import known_day
from graph.schema.labels import CAPTIONS

router = APIRouter(route_class=Reading, include_in_schema=False)


@router.get("/", response_class=HTMLResponse)
def home(request: Request, reads: KnownDep, q: Annotated[str, Query(max_length=500)] = "") -> HTMLResponse:
    """The page with the question box; with the answer when there is a question."""
    answer = ask(reads, q, hub=request.app.state.settings.path_hub) if q.strip() else None
    searched = answer is not None and answer.understood.kind == "not_understood"
    return page(
        "home.html",
        q=q,
        known_on=known_day(reads),
        answer=answer,
        hits=search(reads, q).hits if searched else [],
        coverage=answer.coverage if answer else coverage(reads),
        questions=QUESTIONS,
        roles=ROLES,
        computed=COMPUTED,
        captions=CAPTIONS,
    )
