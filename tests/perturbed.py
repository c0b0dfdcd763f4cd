"""Facts made worse on purpose, the same way every time, so that every kind of error occurs."""

from dataclasses import replace
from random import Random
from typing import TypeVar

from graph.model.facts import Actor, Commitment, Facts, Figure, Meeting, Person
from graph.model.span import Span

T = TypeVar("T")
BEYOND = 10**9


def perturbed(facts: Facts, seed: int) -> Facts:
    """About a fifth of everything dropped, renamed, respelt, cut or moved."""
    chance = Random(f"{seed}{facts.document.id}")
    return replace(
        facts,
        people=tuple(_person(p, chance) for p in _some(facts.people, chance)),
        bodies=tuple(replace(b, name=_name(b.name, chance)) for b in _some(facts.bodies, chance)),
        programs=tuple(replace(p, name=_name(p.name, chance)) for p in _some(facts.programs, chance)),
        meetings=tuple(_meeting(m, chance) for m in _some(facts.meetings, chance)),
        commitments=tuple(_task(c, chance) for c in _some(facts.commitments, chance)),
        figures=tuple(_figure(f, chance) for f in _some(facts.figures, chance)),
    )


def _some(found: tuple[T, ...], chance: Random) -> list[T]:
    return [one for one in found for _ in range(chance.choice([0, 1, 1, 1, 1, 1, 1, 2]))]


def _name(name: str, chance: Random) -> str:
    respelt = name.replace("UBND", "Uỷ ban nhân dân").replace("thành phố", "TP.").replace("oà", "òa")
    return chance.choice([name, name, name, respelt, respelt.upper(), name + " Khác", name[:-2]])


def _actors(actors: tuple[Actor, ...], chance: Random) -> tuple[Actor, ...]:
    return tuple(replace(actor, name=_name(actor.name, chance)) for actor in _some(actors, chance))


def _person(person: Person, chance: Random) -> Person:
    posts = tuple(
        replace(post, title=_name(post.title, chance), body=chance.choice([post.body, post.body, None]))
        for post in _some(person.positions, chance)
    )
    beyond = (*person.evidence, Span(0, BEYOND))
    return replace(
        person, name=_name(person.name, chance), positions=posts, evidence=chance.choice([person.evidence, beyond, ()])
    )


def _meeting(meeting: Meeting, chance: Random) -> Meeting:
    return replace(
        meeting,
        date=chance.choice([meeting.date, meeting.date, None, "XXXX-01-01"]),
        chairs=_actors(meeting.chairs, chance),
        attendees=tuple(replace(a, name=_name(a.name, chance)) for a in _some(meeting.attendees, chance)),
    )


def _task(task: Commitment, chance: Random) -> Commitment:
    words = task.text.split()
    cut = " ".join(words[: max(1, len(words) // 2)])
    return replace(
        task,
        text=chance.choice([task.text, task.text, cut, cut + " và" * len(words)]),
        by=_actors(task.by, chance),
        lead=_actors(task.lead, chance),
        coordinating=_actors(task.coordinating, chance),
        concerns=tuple(_some(task.concerns, chance)),
        due=chance.choice([task.due, task.due, None, "2031-01"]),
    )


def _figure(figure: Figure, chance: Random) -> Figure:
    value = chance.choice([figure.value_text, "trên " + figure.value_text, figure.value_text + ",50", "1.234,50"])
    return replace(figure, value_text=value, unit=chance.choice([figure.unit, None, "khác"]))
