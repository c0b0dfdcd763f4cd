"""What an annotation of a document says, as far as it is compared; facts are brought into the same form."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, TypeVar, dataclass_transform

from pydantic import BeforeValidator, ConfigDict, Field, with_config

from graph.model import facts as model

T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def annotated(cls: type[T]) -> type[T]:
    """A frozen data class that passes over keys which it does not name."""
    return with_config(ConfigDict(extra="ignore"))(dataclass(frozen=True, slots=True, kw_only=True)(cls))


def _name(actor: object) -> object:
    return actor.get("name") or actor.get("who") if isinstance(actor, dict) else actor


Name = Annotated[str, BeforeValidator(_name)]
Names = tuple[Name, ...]


@annotated
class Post:
    """A post that somebody holds; `body` None when none is said."""

    title: str
    body: str | None = None


@annotated
class Person:
    """An official and their posts."""

    name: str
    positions: tuple[Post, ...] = ()


@annotated
class Meeting:
    """A meeting's day (`YYYY-MM-DD`) and who chaired and attended it."""

    date: str | None = None
    chairs: Names = ()
    attendees: Names = ()


@annotated
class Commitment:
    """The words of a task, who gives it, who does it, what it concerns, and its deadline."""

    text: str
    by: Names = ()
    lead: Names = ()
    coordinating: Names = ()
    concerns: Names = ()
    due: str | None = None


@annotated
class Figure:
    """A measured value, as a number or as written, with its unit."""

    value: int | float | str
    unit: str | None = None


@annotated
class Said:
    """What is said of one document, by an annotator or by the grammar."""

    people: tuple[Person, ...] = ()
    bodies: Names = ()
    programs: Names = ()
    meetings: tuple[Meeting, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    figures: tuple[Figure, ...] = ()


@annotated
class Annotation(Said):
    """An annotated document."""

    id: Annotated[str, Field(min_length=1)]
    text: str
    url: str | None = None
    title: str | None = None
    published: date | None = None


def said(facts: model.Facts) -> Said:
    """What the facts of a document say, in the form of an annotation."""
    return Said(
        people=tuple(Person(name=p.name, positions=tuple(map(_post, p.positions))) for p in facts.people),
        bodies=tuple(body.name for body in facts.bodies),
        programs=tuple(program.name for program in facts.programs),
        meetings=tuple(
            Meeting(date=m.date, chairs=_names(m.chairs), attendees=_names(m.attendees)) for m in facts.meetings
        ),
        commitments=tuple(map(_commitment, facts.commitments)),
        figures=tuple(Figure(value=figure.value_text, unit=figure.unit) for figure in facts.figures),
    )


def _post(position: model.Position) -> Post:
    return Post(title=position.title, body=position.body)


def _commitment(found: model.Commitment) -> Commitment:
    return Commitment(
        text=found.text,
        by=_names(found.by),
        lead=_names(found.lead),
        coordinating=_names(found.coordinating),
        concerns=found.concerns,
        due=found.due,
    )


def _names(actors: Iterable[model.Actor]) -> Names:
    return tuple(actor.name for actor in actors)
