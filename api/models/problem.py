"""What an error answers: a problem as RFC 9457 words it."""

from pydantic import BaseModel

MEDIA_TYPE = "application/problem+json"


class WrongParameter(BaseModel):
    """One parameter, or place in the body, that cannot be taken, and why."""

    where: str
    why: str


class Problem(BaseModel):
    """`type` names the kind of error for programs, `title` for people, `detail` says what was wrong with this request.

    `instance` is the request, by the id that `X-Request-ID` carries; `wrong` lists parameters that cannot be taken.
    """

    type: str
    title: str
    status: int
    detail: str
    instance: str
    wrong: list[WrongParameter] = []
