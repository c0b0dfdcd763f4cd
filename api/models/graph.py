"""A part of the graph, for pictures and programs."""

from typing import Any

from pydantic import BaseModel

from api.models.coverage import Covered
from api.models.proof import Ref


class GraphEdge(BaseModel):
    """A relationship between two of the nodes; `documents` is how many distinct texts support it."""

    id: str
    type: str
    source: str
    target: str
    documents: int
    properties: dict[str, Any]


class GraphAnswer(Covered):
    """What lies around an entity; `more` says whether something was left out."""

    around: str
    nodes: list[Ref]
    edges: list[GraphEdge]
    more: bool
