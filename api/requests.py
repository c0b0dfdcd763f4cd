"""What surrounds every answer: the id of its request, headers for safety, its place in the counts, HEAD as GET."""

from time import perf_counter
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.html import PAGE
from api.logs import REQUESTS
from api.metrics import Metrics
from graph.language import ONLY, preferred

REQUEST_ID = "X-Request-ID"
NO_ROUTE = "none"  # one name for whatever is asked for in vain, or anybody could fill the memory
METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"}
VARY = "Accept, Accept-Encoding, Accept-Language"
_SAFE = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}


class Requests:
    """The application, each of its answers with these headers; an id that a client brings is not taken over."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        """Surround `app`, counting in `metrics`."""
        self._app, self._metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; HEAD is answered as GET is, without the body."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        id, began, status, seconds = str(uuid4()), perf_counter(), 500, None
        is_head = scope["method"] == "HEAD"
        asked = Headers(scope=scope)
        ONLY.set(None if PAGE in asked.get("accept", "") else preferred(asked.get("accept-language", "")))
        scope["state"] = {**scope.get("state", {}), "id": id, "is_head": is_head}
        inner = {**scope, "method": "GET"} if is_head else scope

        async def answer(message: Message) -> None:
            nonlocal status, seconds
            if message["type"] == "http.response.start":
                status, seconds = message["status"], perf_counter() - began
                headers = MutableHeaders(scope=message)
                headers.update({REQUEST_ID: id, **_SAFE})
                headers.setdefault("Cache-Control", "no-store")
                headers["Vary"] = VARY
                headers.setdefault("Content-Language", ONLY.get() or "vi, en")
            elif is_head:
                message = {**message, "body": b""}
            await send(message)

        try:
            await self._app(inner, receive, answer)
        finally:
            took = perf_counter() - began
            method = scope["method"] if scope["method"] in METHODS else "other"
            route = getattr(inner.get("route"), "path", NO_ROUTE)
            self._metrics.count(method, route, status, seconds or took)
            told = {"request": id, "method": method, "route": route, "status": status, "seconds": round(took, 4)}
            REQUESTS.info("answered", extra=told)
