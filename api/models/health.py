"""Whether the service can answer."""

from typing import Literal

from pydantic import BaseModel


class Health(BaseModel):
    """The database answers: the versions of service, Neo4j and schema, the documents, when some were loaded last."""

    status: Literal["ok"] = "ok"
    database: Literal["up"] = "up"
    service: str
    version: str
    schema_version: int | None
    documents: int
    loaded: str | None
