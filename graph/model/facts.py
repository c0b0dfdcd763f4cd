"""The facts of one document: what `trachnhiem extract` prints, one JSON object per document (docs/facts.md)."""

from dataclasses import dataclass, field
from typing import Annotated, Literal, TypeVar, dataclass_transform

from pydantic import BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError, with_config

from graph.errors import FactError
from graph.model.span import Evidence

ActorKind = Literal["person", "body", "office", "group", "place"]
DueOperator = Literal["before", "by", "in", "from"]
OtherRole = Literal[
    "directing", "advising", "appraising", "approving", "receiving_report", "monitoring", "focal_point", "accountable"
]
RelationKind = Literal["part_of", "runs", "governs", "standing_agency_of", "member_of", "portfolio", "succeeded_by"]
ProgressState = Literal[
    "in_progress", "done", "done_on_time", "done_late", "not_done_in_term", "not_done_late", "extended", "replaced",
    "withdrawn",
]  # fmt: skip

T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def contract(cls: type[T]) -> type[T]:
    """A frozen data class that refuses fields which the contract does not name."""
    return with_config(ConfigDict(extra="forbid"))(dataclass(frozen=True, slots=True, kw_only=True)(cls))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourced:
    """A fact with its proof: the rule that found it and the ranges of text that support it."""

    rule: str
    evidence: tuple[Evidence, ...]


@contract
class SourceDocument:
    """A document and its kept text; `published_basis` ("stated", "inferred: …") and `kept_from` say how they came."""

    id: str
    text: str
    sha256: str
    extractor: str
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: str | None = None
    published_basis: str | None = None
    kept_from: str | None = None


@contract
class Actor:
    """Somebody who does something in a fact, by the canonical name that the entity lists of the document use."""

    name: str
    kind: ActorKind
    as_: Annotated[tuple[str, ...], Field(alias="as")] = ()
    evidence: tuple[Evidence, ...]


@contract
class Attendee(Actor):
    """An actor at a meeting: the video site where it sat, whether it spoke, whom it stood in for."""

    venue: str | None = None
    spoke: bool = False
    on_behalf_of: str | None = None


@contract
class RoleActor(Actor):
    """An actor with a role in a commitment other than leading or coordinating."""

    role: OtherRole


@contract
class Signer(Actor):
    """Who signed an instrument, and in what form (TM., KT., TL., TUQ.; None: in their own name)."""

    form: str | None = None


def _several(told: object) -> object:
    """A list; facts that were recorded when there was one manner at most hold its word alone, or null."""
    return (told,) if isinstance(told, str) else told or ()


@contract
class Position(Sourced):
    """A post that a person holds, by title and body, as the document words it.

    `since` and `until` are stated; `seen` are days on which it shows them in it, other than its own day; `ex_officio`:
    held because of another office.
    """

    title: str
    body: str | None
    former: bool = False
    acting: bool = False
    since: str | None = None
    until: str | None = None
    manner: Annotated[tuple[str, ...], BeforeValidator(_several)] = ()
    seen: tuple[str, ...] = ()
    ex_officio: bool = False


@contract
class Person(Sourced):
    """A holder of public or Party office, named without honorific or rank."""

    id: str
    name: str
    positions: tuple[Position, ...] = ()


@contract
class Body(Sourced):
    """An organisation of the State, the Party or the Front, by its full name; `place` is the unit it serves."""

    id: str
    name: str
    kind: str
    place: str | None = None


@contract
class Group(Sourced):
    """Doers named only as a group, as worded, never expanded."""

    id: str
    name: str
    count: int | None = None


@contract
class Place(Sourced):
    """An administrative unit; `kind` is tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn … or "province"."""

    id: str
    name: str
    kind: str


@contract
class Program(Sourced):
    """A named scheme, programme, strategy, resolution, platform, plan, index, database or service."""

    id: str
    name: str
    kind: str


@contract
class Instrument(Sourced):
    """An official document; `concludes`, `amends`, `replaces`, `repeals` hold fact ids of a meeting, of instruments."""

    id: str
    kind: str
    number: str | None = None
    issuer: str | None = None
    issued: str | None = None
    signed_by: tuple[Signer, ...] = ()
    concludes: str | None = None
    amends: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    repeals: tuple[str, ...] = ()


@contract
class Meeting(Sourced):
    """A meeting, with dates as EDTF (`XXXX-07-19` while the year is not known)."""

    id: str
    name: str
    kind: str
    number: int | None = None
    term: str | None = None
    date: str | None = None
    date_end: str | None = None
    part_of_day: str | None = None
    date_basis: str | None = None
    of: tuple[Actor, ...] = ()
    places: tuple[str, ...] = ()
    chairs: tuple[Actor, ...] = ()
    concluded_by: tuple[Actor, ...] = ()
    attendees: tuple[Attendee, ...] = ()


@contract
class Commitment(Sourced):
    """A task assigned, a pledge or a target, with its doers, deadline and origin; `concerns` and `places` are names."""

    id: str
    kind: Literal["assignment", "pledge", "target"]
    verb: str
    text: str
    by: tuple[Actor, ...] = ()
    lead: tuple[Actor, ...] = ()
    coordinating: tuple[Actor, ...] = ()
    other_roles: tuple[RoleActor, ...] = ()
    due: str | None = None
    due_op: DueOperator | None = None
    due_time: str | None = None
    recurs: str | None = None
    due_text: str | None = None
    due_basis: str | None = None
    made_on: str | None = None
    concerns: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    meeting: str | None = None
    instrument: str | None = None
    function: str | None = None


@contract
class Relation(Sourced):
    """A standing tie between two named entities of the document (or, for a portfolio, a person and a field)."""

    kind: RelationKind
    from_: Annotated[str, Field(alias="from")]
    to: str
    place: str | None = None
    since: str | None = None
    until: str | None = None
    how: str | None = None
    function: str | None = None
    apart_from: tuple[str, ...] = ()
    instrument: str | None = None


@contract
class Progress(Sourced):
    """What a document reports of a task (fact id `commitment`): its state; `due`: the new deadline, if extended."""

    what: str
    state: ProgressState
    as_of: str | None = None
    due: str | None = None
    by: tuple[Actor, ...] = ()
    commitment: str | None = None


@contract
class Figure(Sourced):
    """A measured value with unit and subject, as told by somebody; `parts` are the values said to make it up."""

    id: str
    measure: str
    value: float
    value_text: str
    bound: str | None = None
    unit: str | None = None
    subject: str | None = None
    period: str | None = None
    nature: Literal["at", "during", "cumulative"] | None = None
    stated_by: tuple[Actor, ...] = ()
    compared_with: str | None = None
    parts: tuple[float, ...] = ()


@contract
class Facts:
    """All that one document says; every claim names its range of the document's text."""

    document: SourceDocument
    people: tuple[Person, ...] = ()
    bodies: tuple[Body, ...] = ()
    groups: tuple[Group, ...] = ()
    places: tuple[Place, ...] = ()
    programs: tuple[Program, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    relations: tuple[Relation, ...] = ()
    progress: tuple[Progress, ...] = ()
    figures: tuple[Figure, ...] = ()
    not_said: tuple[str, ...] = field(default=())

    def to_json(self) -> str:
        """One line of JSON, empty lists written."""
        return _FACTS.dump_json(self, by_alias=True).decode()

    @classmethod
    def from_json(cls, line: str | bytes) -> "Facts":
        """The facts of one line; a FactError says which field breaks the contract."""
        try:
            return _FACTS.validate_json(line)
        except ValidationError as exc:
            first = exc.errors()[0]
            where = ".".join(str(part) for part in first["loc"])
            raise FactError(f"not facts: {where or 'line'}: {first['msg']}") from exc


_FACTS = TypeAdapter(Facts)
