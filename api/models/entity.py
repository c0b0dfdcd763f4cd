"""An entity or a document with all that is known of it."""

from typing import Any, Literal

from pydantic import BaseModel

from api.models.proof import Evidence, Ref


class Other(Ref):
    """The other end of a relationship; a day when it has one."""

    date: str | None = None


class Relation(BaseModel):
    """A relationship of an entity, with its properties and the words that prove it."""

    type: str
    outgoing: bool
    other: Other
    properties: dict[str, Any]
    evidence: list[Evidence]


class Source(BaseModel):
    """A document that names the entity, and in which words."""

    document: str
    title: str | None
    url: str | None
    published: str | None
    evidence: list[Evidence]


class EntityAnswer(Ref):
    """An entity: its properties, its relationships, and the documents it rests on."""

    properties: dict[str, Any]
    documents: int
    relations: list[Relation]
    sources: list[Source]
    not_said: list[str]


class Holder(BaseModel):
    """Who holds a position: stated since and until, or only seen; `basis` says which."""

    person: str
    name: str
    since: str | None
    until: str | None
    first_seen: str | None
    last_seen: str | None
    acting: bool
    former: bool
    basis: Literal["stated", "seen", "seen on that day", "between two sightings"]
    evidence: list[Evidence]


class HoldersAnswer(BaseModel):
    """The holders of a position, on a day when one is given; empty when no source names any."""

    position: str
    on: str | None
    holders: list[Holder]


class DocumentAnswer(BaseModel):
    """A document as published: where it is from, its kept text, what it names."""

    id: str
    properties: dict[str, Any]
    text: str | None
    entities: list[Ref]
