"""Facts in the form of an annotation (docs/evaluation.md), and empty ones to fill in."""

from collections.abc import Iterable

from graph.model.facts import Actor, Commitment, Facts, Figure, Meeting, Person, Sourced
from graph.model.span import Span

Value = str | dict[str, object]

BLANK: dict[str, Value] = {
    "people": {"name": "", "positions": []},
    "bodies": "",
    "places": "",
    "programs": "",
    "meetings": {"name": "", "date": None, "chairs": [], "concluded_by": [], "attendees": [], "quote": ""},
    "commitments": {
        "kind": "assignment",
        "by": [],
        "lead": [],
        "coordinating": [],
        "due": None,
        "concerns": [],
        "text": "",
    },
    "figures": {"value": "", "unit": None, "measure": None, "subject": None, "as_of": None, "text": ""},
}
"""The kinds of facts that an annotation holds, each with an empty one; None where nothing may be said."""


def document(facts: Facts) -> dict[str, object]:
    """What an annotation says of the document itself."""
    known = facts.document
    return {
        "id": known.id,
        "url": known.url,
        "published": known.published,
        "title": known.title,
        "text": known.text,
    }


def value(fact: Sourced, text: str) -> Value:
    """One fact as an annotation has it, `text` being the document's; of kinds in BLANK only."""
    match fact:
        case Person():
            posts = [{"title": post.title, "body": post.body} for post in fact.positions]
            return {"name": fact.name, "positions": posts}
        case Meeting():
            names = {role: _names(getattr(fact, role)) for role in ("chairs", "concluded_by", "attendees")}
            return {"name": fact.name, "date": fact.date, **names, "quote": _quote(fact.evidence, text)}
        case Commitment():
            names = {role: _names(getattr(fact, role)) for role in ("by", "lead", "coordinating")}
            return {"kind": fact.kind, **names, "due": fact.due, "concerns": [*fact.concerns], "text": fact.text}
        case Figure():
            said = {"value": fact.value_text, "unit": fact.unit, "measure": fact.measure, "subject": fact.subject}
            return {**said, "as_of": fact.period, "text": _quote(fact.evidence, text)}
    return str(getattr(fact, "name", ""))


def _names(actors: Iterable[Actor]) -> list[str]:
    return [actor.name for actor in actors]


def _quote(evidence: tuple[Span, ...], text: str) -> str:
    return evidence[0].of(text) if evidence else ""
