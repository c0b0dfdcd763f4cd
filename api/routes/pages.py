"""The first page: a question box, answers with their quotes, and where to go next; works without JavaScript."""

from functools import cache
from importlib.resources import files
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse, Response
from jinja2 import Environment, PackageLoader, StrictUndefined

from api.answers.ask import ask
from api.answers.responsible import coverage
from api.answers.search import search
from api.answers.steps import COMPUTED, ROLES
from api.dependencies import ReadsDep
from graph.schema.labels import DERIVED

router = APIRouter(include_in_schema=False)

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
QUESTIONS = (
    "Ai phụ trách Đề án 06 ở Hà Nội?",
    "Ai chủ trì phiên họp thứ 8 của Ủy ban Quốc gia về chuyển đổi số?",
    "Ai phụ trách khen thưởng?",
)


@router.get("/", response_class=HTMLResponse)
def home(reads: ReadsDep, q: Annotated[str, Query(max_length=500)] = "") -> HTMLResponse:
    """The page with the question box; with the answer when there is a question."""
    answer = ask(reads, q) if q.strip() else None
    asks = answer is not None and answer.understood.kind == "not_understood"
    page = (
        _environment()
        .get_template("home.html")
        .render(
            q=q,
            answer=answer,
            hits=search(reads, q).hits if asks else [],
            coverage=answer.coverage if answer else coverage(reads),
            questions=QUESTIONS,
            roles=ROLES,
            computed=COMPUTED,
            captions={label.name.lower(): (label.caption_vi, label.caption_en) for label in DERIVED},
        )
    )
    return HTMLResponse(page, headers={"Content-Security-Policy": POLICY})


@router.get("/style.css")
def style() -> Response:
    """The style of the page."""
    return Response(_file("style.css"), media_type="text/css")


@router.get("/favicon.ico")
def icon() -> Response:
    """No icon."""
    return Response(status_code=204)


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("api", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _file(name: str) -> str:
    return (files("api") / "templates" / name).read_text("utf-8")
