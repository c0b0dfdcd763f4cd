"""Who may write: whoever brings a token of which the home or the settings keep the hash, under its name there."""

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from graph.errors import TokenRefused, WritesOff
from graph.kept.tokens import Tokens, owner
from graph.settings import Settings

BEARER = HTTPBearer(
    auto_error=False, description="mã do / a token made by `trachnhiem token new`, or one of TRACHNHIEM_WRITE_TOKEN"
)


def author(request: Request, given: Annotated[HTTPAuthorizationCredentials | None, Depends(BEARER)]) -> str:
    """The name of the token that a request brings; WritesOff when none is set, TokenRefused when it is none of them."""
    settings: Settings = request.app.state.settings
    tokens = [*settings.write_token, *Tokens(settings.home).all()]
    if not tokens or request.app.state.address is None:
        raise WritesOff(
            "chưa mở quyền ghi / writing is off: make a token with `trachnhiem token new NAME`, "
            "or set TRACHNHIEM_WRITE_TOKEN and start the service again"
        )
    # Headers arrive as the bytes they were, read as Latin-1.
    name = owner(tokens, given.credentials.encode("latin-1")) if given else None
    if name is None:
        raise TokenRefused("cần mã ghi hợp lệ / needs a valid write token: Authorization: Bearer …")
    return name


def judge(request: Request, given: Annotated[HTTPAuthorizationCredentials | None, Depends(BEARER)]) -> str | None:
    """The name of the token that a request brings, None for one without; TokenRefused when it is none that is known."""
    return author(request, given) if given else None


Author = Annotated[str, Depends(author)]
MaybeAuthor = Annotated[str | None, Depends(judge)]
