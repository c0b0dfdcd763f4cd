"""What changed in the graph, for those who keep a copy."""

from typing import Any, Literal

from pydantic import BaseModel

from api.models.coverage import Covered


class ChangedEntity(BaseModel):
    """An entity as it is now."""

    labels: list[str]
    properties: dict[str, Any]


class ChangedRelationship(BaseModel):
    """A relationship as it is now; `source` and `target` are ids of entities, `source` may be that of a document."""

    type: str
    source: str
    target: str
    properties: dict[str, Any]


class ChangedDocument(BaseModel):
    """A document as it is now, without its text, and every statement that it makes, with its words."""

    properties: dict[str, Any]
    statements: list[dict[str, Any]]


class Change(BaseModel):
    """The latest change of a thing, which is known by its `key`; when `gone` nothing else is told of it."""

    sequence: str
    at: str
    kind: Literal["entity", "relationship", "document"]
    key: str
    gone: bool
    id: str | None
    entity: ChangedEntity | None = None
    relationship: ChangedRelationship | None = None
    document: ChangedDocument | None = None


class ChangeList(Covered):
    """Changes in order; `cursor` is for the next question, `more` says whether there are more now."""

    changes: list[Change]
    cursor: str | None
    more: bool
