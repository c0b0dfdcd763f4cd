"""Errors become HTTP only here: a problem (RFC 9457), or a page for a browser."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse
from starlette.exceptions import HTTPException
from starlette.routing import Match

from api.html import page, wants_page
from api.models.problem import MEDIA_TYPE, Problem, WrongParameter
from api.rate import HOUR
from api.requests import REQUEST_ID
from graph.errors import TrachnhiemError
from graph.language import said

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
FAILED = (
    "lỗi của dịch vụ; mã của yêu cầu này tìm ra nó trong nhật ký",
    "the service failed; its log has this id",
)
RETRY_AFTER = "5"  # seconds after which asking again makes sense when the database was away


class Moved(Exception):
    """An entity answers under another id today; `path` is where."""

    def __init__(self, path: str) -> None:
        """The path of the same question about the present id."""
        super().__init__(path)
        self.path = path


def handle_errors(app: FastAPI) -> None:
    """Let `app` answer errors with their status and one sentence."""
    app.add_exception_handler(TrachnhiemError, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Moved, _moved)
    app.add_exception_handler(Exception, _failed)


async def _refused(request: Request, exc: Exception) -> Response:
    status = exc.http_status if isinstance(exc, TrachnhiemError) else 500
    return _problem(request, status, str(exc), type(exc).__name__)


async def _invalid(request: Request, exc: Exception) -> Response:
    found = exc.errors() if isinstance(exc, RequestValidationError) else []
    wrong = [WrongParameter(where=_where(error), why=error["msg"]) for error in found]
    return _problem(request, 422, "; ".join(f"{one.where}: {one.why}" for one in wrong), "InvalidRequest", wrong)


def _where(error: dict[str, Any]) -> str:
    """The parameter, or the path into the body."""
    return ".".join(str(part) for part in error["loc"][1:]) or str(error["loc"][0])


async def _http(request: Request, exc: Exception) -> Response:
    status = exc.status_code if isinstance(exc, HTTPException) else 500
    answer = _problem(request, status, f"{request.method} {request.url.path}: {getattr(exc, 'detail', exc)}")
    if status == 405:
        answer.headers["Allow"] = _allowed(request)
    return answer


def _allowed(request: Request) -> str:
    """The methods that some route answers at this path."""
    found = [
        method
        for method in METHODS
        if any(route.matches({**request.scope, "method": method})[0] is Match.FULL for route in request.app.routes)
    ]
    return ", ".join([*found, *(["HEAD"] if "GET" in found else [])])


async def _failed(request: Request, exc: Exception) -> Response:
    """A mistake of ours: what went wrong stays in the log, under the id of the request."""
    answer = _problem(request, 500, said(*FAILED))
    answer.headers[REQUEST_ID] = request.state.id
    return answer


async def _moved(request: Request, exc: Exception) -> Response:
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"{exc}{query}", status_code=308)


def _problem(
    request: Request, status: int, sentence: str, kind: str | None = None, wrong: Sequence[WrongParameter] = ()
) -> Response:
    answer: Response
    if wants_page(request):
        answer = page("error.html", status=status, sentence=sentence)
    else:
        problem = Problem(
            type=f"urn:trachnhiem:error:{kind}" if kind else "about:blank",
            title=HTTPStatus(status).phrase,
            status=status,
            detail=sentence,
            instance=f"urn:uuid:{request.state.id}",
            wrong=list(wrong),
        )
        answer = JSONResponse(problem.model_dump(), status_code=status, media_type=MEDIA_TYPE)
    if status == 401:
        answer.headers["WWW-Authenticate"] = "Bearer"
    if status == 413:
        answer.headers["Connection"] = "close"  # nobody reads the rest
    if status == 429:
        answer.headers["Retry-After"] = str(int(HOUR))
    if status == 503:
        answer.headers["Retry-After"] = RETRY_AFTER
    return answer
