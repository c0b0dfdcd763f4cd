"""A document of ours in the making: one line per reviewed row, whose facts quote that line like those of any text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from graph.model.facts import Body, Facts, Person, Place, Position, Program, Relation, RelationKind, SourceDocument
from graph.model.span import Span
from loaders.reference.bodies import BODIES, DEPARTMENTS
from loaders.reference.places import OLD, PROVINCES, UNIT, UNITS

VERSION = "2"
RULE = "reference/row"
# Of a document that can have been written on the latest day it speaks of, and not before.
LATEST = "inferred: the latest day that its rows speak of"

BODY = {body.id: body for body in BODIES}
PROVINCE = {province.id: province for province in PROVINCES}
NAMES: Mapping[str, str] = {unit.id: unit.name for table_ in (BODIES, DEPARTMENTS, PROVINCES, UNITS) for unit in table_}


@dataclass(slots=True)
class Sheet:
    """The lines of a document and the facts they prove, each name once."""

    id: str
    title: str
    published: str | None = None
    basis: str | None = None
    lines: list[str] = field(default_factory=list)
    length: int = 0
    people: dict[str, Person] = field(default_factory=dict)
    bodies: dict[str, Body] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    programs: dict[str, Program] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)

    def line(self, words: str, source: str) -> Span:
        """Add a line and give its range."""
        text = f"{words}. Nguồn: {source}"
        span = Span(self.length, self.length + len(text))
        self.lines.append(text)
        self.length += len(text) + 1
        return span

    def tie(
        self,
        kind: RelationKind,
        subject: str,
        object_: str,
        at: Span,
        since: str | None = None,
        until: str | None = None,
        how: str | None = None,
        function: str | None = None,
        instrument: str | None = None,
        apart_from: tuple[str, ...] = (),
    ) -> None:
        """Add a relation between two names of this document."""
        found = Relation(
            kind=kind, from_=subject, to=object_, since=since, until=until, how=how, function=function,
            instrument=instrument, apart_from=apart_from, rule=RULE, evidence=(at,),
        )  # fmt: skip
        self.relations.append(found)

    def body(self, key: str, at: Span, name: str | None = None) -> str:
        """Name the reviewed body or kind of department with this id, and the province it is of; its name here."""
        known = BODY.get(key)
        name = name or NAMES[key]
        place = self._place_of(known.place, name, at) if known and known.place else None
        kind = known.kind if known else "department"
        self.bodies.setdefault(name, Body(id=key, name=name, kind=kind, place=place, rule=RULE, evidence=(at,)))
        return name

    def place(self, key: str, at: Span, name: str | None = None) -> str:
        """Name the reviewed place with this id; its name here."""
        name = name or NAMES[key]
        kind = "province" if key in PROVINCE else UNIT[key].kind.split(" thuộc")[0]
        self.places.setdefault(name, Place(id=key, name=name, kind=kind, rule=RULE, evidence=(at,)))
        return name

    def holds(self, person: str, key: str, post: Position) -> None:
        """Note a post of a person."""
        known = self.people.get(key)
        evidence = (*known.evidence, *post.evidence) if known else post.evidence
        posts = (*known.positions, post) if known else (post,)
        self.people[key] = Person(id=key, name=person, positions=posts, rule=RULE, evidence=evidence)

    def facts(self) -> Facts:
        """The document with its facts."""
        text = "\n".join(self.lines)
        document = SourceDocument(
            id=self.id,
            title=self.title,
            published=self.published,
            published_basis=(self.basis or "stated") if self.published else None,
            publisher="Trách nhiệm",
            text=text,
            sha256=sha256(text.encode()).hexdigest(),
            extractor=f"reference {VERSION}",
        )
        return Facts(
            document=document,
            people=tuple(self.people.values()),
            bodies=tuple(self.bodies.values()),
            places=tuple(self.places.values()),
            programs=tuple(self.programs.values()),
            relations=tuple(self.relations),
        )

    def _place_of(self, province: str, name: str, at: Span) -> str:
        return self.place(province, at, PROVINCE[province].name + (OLD if name.endswith(OLD) else ""))
