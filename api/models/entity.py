"""An entity or a document with all that is known of it."""

from typing import Any, Literal

from pydantic import BaseModel

from api.models.coverage import Covered
from api.models.history import NameThen, Step
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


class EntityAnswer(Ref, Covered):
    """An entity: its properties, names and successors in time, its relationships, the documents it rests on.

    `called` is its full name on the day asked; `followed_by` are the steps to what has followed it by that day.
    `more_relations` and `more_sources` are cursors for the named queries `relations` and `mentioned_in`, which go on.
    """

    called: str
    names: list[NameThen]
    followed_by: list[Step]
    preceded_by: list[Step]
    properties: dict[str, Any]
    documents: int
    relations: list[Relation]
    more_relations: str | None
    sources: list[Source]
    more_sources: str | None
    not_said: list[str]


class Holder(BaseModel):
    """Who holds a position: stated since and until, or only seen; `basis` says which, `note` what it leaves open."""

    person: str
    name: str
    since: str | None
    until: str | None
    first_seen: str | None
    last_seen: str | None
    acting: bool
    former: bool
    ex_officio: bool
    manner: list[str]
    basis: Literal["stated", "seen", "seen on that day", "between two sightings", "before a stated end", "not known"]
    note: str | None = None
    evidence: list[Evidence]


class HoldersAnswer(Covered):
    """The holders of a position, on a day when one is given, and those of whom sources leave that day open.

    `name` is its full name on that day.
    """

    position: str
    name: str
    on: str | None
    holders: list[Holder]
    not_known: list[Holder]
    not_said: list[str]


class Version(BaseModel):
    """An earlier text of a document, by its hash: `?version=` reads it."""

    sha256: str
    title: str | None
    published: str | None
    extractor: str | None


class DocumentAnswer(Covered):
    """A document as published: where it is from, its kept text (null where texts are not shown), what it names.

    `version` is the sha256 of the text shown, `versions` are the earlier ones; what is named comes from the newest.
    """

    id: str
    properties: dict[str, Any]
    version: str | None
    versions: list[Version]
    text: str | None
    entities: list[Ref]
