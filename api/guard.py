"""Who may write: whoever brings one of the write tokens, under the name that the settings give it."""

from hmac import compare_digest
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from graph.errors import TokenRefused, WritesOff
from graph.settings import Settings

BEARER = HTTPBearer(auto_error=False, description="một mã trong / one of the tokens of TRACHNHIEM_WRITE_TOKEN")


def author(request: Request, given: Annotated[HTTPAuthorizationCredentials | None, Depends(BEARER)]) -> str:
    """The name of the token that a request brings; WritesOff when none is set, TokenRefused when it is none of them."""
    settings: Settings = request.app.state.settings
    if not settings.write_token or request.app.state.address is None:
        raise WritesOff("chưa mở quyền ghi / writing is off: set TRACHNHIEM_WRITE_TOKEN and start the service again")
    # Headers arrive as the bytes they were, read as Latin-1.
    offered = given.credentials.encode("latin-1") if given else b""
    names = [name for name, token in settings.write_token if compare_digest(token.encode(), offered)]
    if not names:
        raise TokenRefused("cần mã ghi hợp lệ / needs a valid write token: Authorization: Bearer …")
    return names[0]


Author = Annotated[str, Depends(author)]
