"""What every request gets: an id of its own, in the answer, in problems and in the log."""

from collections.abc import Awaitable, Callable
from uuid import uuid4

from fastapi import Request, Response

REQUEST_ID = "X-Request-ID"


async def with_id(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
    """The answer with the id of its request; an id that a client brings is not taken over."""
    request.state.id = str(uuid4())
    response = await call_next(request)
    response.headers[REQUEST_ID] = request.state.id
    return response
