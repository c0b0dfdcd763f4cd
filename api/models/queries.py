"""Named queries and their rows."""

from typing import Any

from pydantic import BaseModel

from api.models.coverage import Covered


class QueryParameter(BaseModel):
    """A parameter of a named query; one that is not required has the default."""

    name: str
    doc: str
    required: bool
    default: Any


class QueryBrief(BaseModel):
    """A named query: its question, in English and as people ask it, its parameters and its columns."""

    name: str
    question: str
    vietnamese: str
    parameters: list[QueryParameter]
    columns: list[str]


class QueryList(BaseModel):
    """The named queries."""

    queries: list[QueryBrief]


class NamedQuery(QueryBrief):
    """A named query with its Cypher."""

    cypher: str


class QueryRows(Covered):
    """The rows of a named query; the cursor leads to the next ones where the query has pages and this one is full."""

    name: str
    question: str
    columns: list[str]
    rows: list[dict[str, Any]]
    cursor: str | None
