"""Named queries and their rows."""

from typing import Any

from pydantic import BaseModel


class QueryParameter(BaseModel):
    """A parameter of a named query; one that is not required has the default."""

    name: str
    doc: str
    required: bool
    default: Any


class NamedQuery(BaseModel):
    """A named query: its question, its parameters, its columns and its Cypher."""

    name: str
    question: str
    parameters: list[QueryParameter]
    columns: list[str]
    cypher: str


class QueryRows(BaseModel):
    """The rows of a named query."""

    name: str
    question: str
    columns: list[str]
    rows: list[dict[str, Any]]
