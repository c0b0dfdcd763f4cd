"""Whether the service can answer."""

from typing import Literal

from pydantic import BaseModel


class Health(BaseModel):
    """The database answers: its version and how many documents it holds."""

    status: Literal["ok"] = "ok"
    database: Literal["up"] = "up"
    version: str
    documents: int
