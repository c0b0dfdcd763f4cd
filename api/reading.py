"""Answers read from the graph: from one state of it, and with a tag by which nobody need fetch the same one twice."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from time import monotonic
from typing import Any

from fastapi import Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.routing import APIRoute

from api.html import wants_page
from graph.clock import today
from graph.errors import ServerUnavailable
from graph.language import ONLY, said
from graph.steady import COVERAGE, State, Steady, state_of

CACHING = "public, no-cache"  # whoever keeps an answer asks whether it still holds: what was taken down is gone at once
TELLING = ("application/json", "text/html")  # answers that tell themselves on how many documents they rest
PAUSE = 0.01  # seconds between two looks at a change that is being committed

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class Reading(APIRoute):
    """A route whose answer rests on the graph and the request alone."""

    def get_route_handler(self) -> Handler:
        """The route's own answer, made again when the graph changed meanwhile, or 304 when the client has it."""
        answer = super().get_route_handler()

        async def steady(request: Request) -> Response:
            if response := await _try(await _state_before(request), request, answer):
                return response
            until = monotonic() + request.app.state.settings.read_timeout
            async with request.app.state.again:
                while monotonic() < until:
                    if response := await _try(await _state(request), request, answer):
                        return response
                    await asyncio.sleep(PAUSE)
            raise ServerUnavailable(
                said("Neo4j đang nạp văn bản, hãy hỏi lại", "Neo4j is taking in documents: ask again")
            )

        return steady


async def _try(state: State, request: Request, answer: Handler) -> Response | None:
    """The answer in `state`, or 304; None when there is none in this state."""
    if state.under_way:
        return None
    if _tag(request, state) in _known(request):
        return Response(status_code=304, headers=_headers(request, state))
    return await _answer_in(state, request, answer)


async def _answer_in(state: State, request: Request, answer: Handler) -> Response | None:
    """The answer in `state`; None when the graph was in another before it was ready."""
    request.state.reads = Steady(request.app.state.reads, state, request.app.state.coverages)
    try:
        response = await answer(request)
    except Exception:
        if await _state(request) != state:
            return None
        raise
    # A file of everything is only begun by now: it takes longer than any state of a graph that is being loaded.
    if await _state(request) != state:
        return None
    response.headers.update(_headers(request, state))
    if not response.headers["content-type"].startswith(TELLING):
        response.headers["X-Coverage"] = await run_in_threadpool(_coverage, request)
    return response


async def _state_before(request: Request) -> State:
    """The last state that was seen, for an answer is checked when it is ready; one that is to be 304 is not."""
    seen: State | None = request.app.state.seen
    return await _state(request) if seen is None or "if-none-match" in request.headers else seen


async def _state(request: Request) -> State:
    state = await run_in_threadpool(state_of, request.app.state.reads)
    request.app.state.seen = state
    return state


def _headers(request: Request, state: State) -> dict[str, str]:
    return {"ETag": _tag(request, state), "Cache-Control": CACHING}


def _coverage(request: Request) -> str:
    """What a file cannot say itself: on how many documents it rests, as JSON in ASCII."""
    known_on = request.query_params.get("known_on")
    return json.dumps(request.state.reads.run(COVERAGE, known_on=known_on or None)[0])


def _known(request: Request) -> set[str]:
    """The tags of the answers that the client has; weak and strong ones are compared alike (RFC 9110, 13.1.2)."""
    given = ",".join(request.headers.getlist("if-none-match"))
    return {tag if tag.startswith("W/") else f"W/{tag}" for tag in map(str.strip, given.split(","))}


def _tag(request: Request, state: State) -> str:
    """Weak, for one answer may come compressed or not: the graph, the program, the day and what was asked for."""
    asked = (request.url.path, request.url.query, wants_page(request), ONLY.get(), today().isoformat())
    told = repr((state.change, state.at, _program(), request.app.state.settings.full_text, *asked))
    return f'W/"{sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]}"'


@cache
def _program() -> str:
    return version("trachnhiem")
