"""How much a request may bring: refused by its announced length before anything is read, else as soon as it is more."""

from collections.abc import Mapping

from fastapi import HTTPException
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MB = 1024 * 1024
SMALL = MB // 4
"""Bytes that any request may bring which uploads nothing."""


class BodyLimit:
    """Middleware that counts what is read of a body; `uploads` are the paths that take more, and how many bytes."""

    def __init__(self, app: ASGIApp, uploads: Mapping[str, int]) -> None:
        """Stand in front of `app`."""
        self._app, self._uploads = app, uploads

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what comes, up to the limit of the path."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = self._uploads.get(scope["path"], SMALL)
        announced = Headers(scope=scope).get("content-length", "")
        read = 0

        async def counted() -> Message:
            nonlocal read
            if announced.isdecimal() and int(announced[:18]) > most:
                raise _too_large(most)
            message = await receive()
            read += len(message.get("body", b""))
            if read > most:
                raise _too_large(most)
            return message

        await self._app(scope, counted, send)


def _too_large(most: int) -> HTTPException:
    """The framework passes on only exceptions of its own from here."""
    return HTTPException(413, f"quá lớn, nhiều nhất {most:,} byte / larger than the limit of {most:,} bytes")
