"""What every answer carries: an id of its request, which problems and the log name too, and headers for safety."""

from collections.abc import Awaitable, Callable
from uuid import uuid4

from fastapi import Request, Response

REQUEST_ID = "X-Request-ID"


async def with_headers(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
    """The answer with these headers; an id that a client brings is not taken over."""
    request.state.id = str(uuid4())
    response = await call_next(request)
    response.headers[REQUEST_ID] = request.state.id
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
