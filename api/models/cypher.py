"""Cypher of one's own, and its rows."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from cypher import catalogue

LONGEST = 40_000  # characters; what is longer than the door's bytes gets a better answer there


EXAMPLE: dict[str, Any] = {
    "query": catalogue()["read/entities"].plain,
    "parameters": {"ids": ["bo-cong-an"], "known_on": None},
}


class CypherQuestion(BaseModel):
    """One statement that reads, and its parameters."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    query: str = Field(max_length=LONGEST)
    parameters: dict[str, Any] = {}


class CypherRows(BaseModel):
    """The rows of a statement; `stopped_by` says which limit was reached when there are more."""

    columns: list[str]
    rows: list[dict[str, Any]]
    stopped_by: Literal["rows", "bytes"] | None
