"""No request brings more than it may: refused by its length before a byte is read, else at the byte too many."""

import pytest
from apart import run_apart
from fastapi import HTTPException
from starlette.types import Message, Receive, Scope, Send

from api.body import SMALL, BodyLimit

PIECE = SMALL // 4


def brought(path: str, pieces: int, announced: int | None) -> tuple[int, int | None]:
    """How many pieces were asked for of so many, and the status with which the rest was refused, if it was."""
    asked = 0

    async def receive() -> Message:
        nonlocal asked
        asked += 1
        return {"type": "http.request", "body": b"x" * PIECE, "more_body": asked < pieces}

    async def read_all(scope: Scope, receive: Receive, send: Send) -> None:
        while (await receive())["more_body"]:
            pass

    async def send(message: Message) -> None:
        raise AssertionError(message)

    headers = [] if announced is None else [(b"content-length", str(announced).encode())]
    limited = BodyLimit(read_all, {"/documents": 8 * PIECE})

    async def answer() -> int | None:
        try:
            await limited({"type": "http", "path": path, "headers": headers}, receive, send)
        except HTTPException as refused:
            return refused.status_code
        return None

    status = run_apart(answer())
    return asked, status


@pytest.mark.parametrize(
    ("path", "pieces", "announced", "asked", "status"),
    [
        ("/judgements", 4, 4 * PIECE, 4, None),
        ("/judgements", 4, None, 4, None),
        ("/judgements", 1000, 1000 * PIECE, 0, 413),
        ("/judgements", 1000, None, 5, 413),
        ("/judgements", 1000, PIECE, 5, 413),  # announced less than it brings
        ("/judgements", 1000, 10**30, 0, 413),
        ("/documents", 8, 8 * PIECE, 8, None),
        ("/documents", 9, 9 * PIECE, 0, 413),
        ("/documents", 1000, None, 9, 413),
    ],
)
def test_what_is_too_large_is_refused_before_the_rest_is_read(
    path: str, pieces: int, announced: int | None, asked: int, status: int | None
) -> None:
    assert brought(path, pieces, announced) == (asked, status)
