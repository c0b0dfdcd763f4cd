"""Facts taken apart: of each its kind, name, rule and words, and of each part what it says and where it stands."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields

from graph.model.facts import (
    Actor,
    Attendee,
    Commitment,
    Facts,
    Figure,
    Instrument,
    Position,
    Progress,
    Relation,
    RoleActor,
    Signer,
    Sourced,
)
from graph.model.span import Span
from viz import captions
from viz.annotation import words
from viz.captions import Caption

_HEADING = {"id", "name", "rule", "evidence"}  # told of every fact, so no parts
_TOLD_BY_TITLE = {Commitment: {"text"}, Relation: {"from_", "kind", "to"}, Progress: {"what"}}
_REFERENCES = {"meeting", "instrument", "commitment", "concludes", "amends", "replaces", "repeals", "compared_with"}
_WORDED = {"verb", "due_text", "due_time", "value_text", "measure", "unit", "subject", "period"}


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a fact and the ranges of its words; a part without any is inferred or not worded apart."""

    field: str
    caption: Caption
    says: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """One fact: `kind` is the name of its list in Facts, `number` its place there from 1."""

    kind: str
    number: int
    title: str
    rule: str
    evidence: tuple[Span, ...]
    parts: tuple[Part, ...]

    @property
    def key(self) -> str:
        """A name of the fact that is unique in its document, such as `commitments-3`."""
        return f"{self.kind}-{self.number}"


def explained(facts: Facts) -> list[Explained]:
    """Every fact of the document, kind after kind, each in the order of the document's facts."""
    text = facts.document.text
    found = [(kind, number, fact) for kind in words.KINDS for number, fact in enumerate(getattr(facts, kind), 1)]
    titles = {fact.id: _title(fact) for _, _, fact in found if hasattr(fact, "id")}
    return [
        Explained(kind, number, _title(fact), fact.rule, fact.evidence, tuple(_parts(fact, text, titles)))
        for kind, number, fact in found
    ]


def quoted(evidence: Iterable[Span], text: str) -> dict[str, list[Span]]:
    """The words in these ranges, each once and on one line, with the ranges in which they stand."""
    found: dict[str, list[Span]] = {}
    for span in sorted(evidence):
        found.setdefault(" ".join(span.of(text).split()), []).append(span)
    return found


def _title(fact: Sourced) -> str:
    match fact:
        case Commitment(text=text) | Progress(what=text):
            return " ".join(text.split())
        case Figure():
            return " ".join(filter(None, (fact.measure + ":", fact.value_text, fact.unit)))
        case Instrument():
            return " ".join(filter(None, (fact.kind, fact.number)))
        case Relation():
            return f"{fact.from_} — {captions.relation(fact.kind.upper())[0]} → {fact.to}"
    return str(getattr(fact, "name", ""))


def _parts(fact: Sourced, text: str, titles: Mapping[str, str]) -> Iterator[Part]:
    told = _HEADING | _TOLD_BY_TITLE.get(type(fact), set())
    for field in fields(fact):
        value = getattr(fact, field.name)
        if field.name in told or value is None or value is False or value == ():
            continue
        caption = words.part(field.name)
        if field.name in _REFERENCES:
            ids = value if isinstance(value, tuple) else (value,)
            yield Part(field.name, caption, "; ".join(titles.get(id, id) for id in ids), ())
        elif isinstance(value, tuple):
            yield from _several(field.name, caption, value)
        else:
            where = _where(str(value), fact, text) if field.name in _WORDED else ()
            yield Part(field.name, caption, captions.value(value).removesuffix(".0"), where)


def _several(field: str, caption: Caption, values: tuple[object, ...]) -> Iterator[Part]:
    """Actors and positions one by one, for each has its own words; names together."""
    for value in values:
        if isinstance(value, Actor):
            yield Part(field, caption, _actor(value), value.evidence)
        elif isinstance(value, Position):
            yield Part(field, caption, _position(value), value.evidence)
    names = [value for value in values if isinstance(value, str)]
    if names:
        yield Part(field, caption, "; ".join(names), ())


def _actor(actor: Actor) -> str:
    said = [actor.name, *actor.as_]
    match actor:
        case RoleActor(role=role):
            said.append(captions.value(role))
        case Signer(form=str(form)):
            said.append(form)
        case Attendee():
            properties = {name: getattr(actor, name) for name in ("venue", "spoke", "on_behalf_of")}
            said += [f"{vi}: {value}" for (vi, _), value in captions.facts(properties)]
    return " · ".join(said)


def _position(position: Position) -> str:
    said = [", ".join(filter(None, (position.title, position.body)))]
    qualifiers = ("former", "acting", "since", "until", "manner")
    for name in qualifiers:
        if value := getattr(position, name):
            vi = words.part(name)[0]
            said.append(vi if value is True else f"{vi}: {value}")
    return " · ".join([*said, position.rule])


def _where(said: str, fact: Sourced, text: str) -> tuple[Span, ...]:
    """Where a part that is written as the text has it stands in the fact's words; nowhere unless that is certain."""
    starts = {
        span.start + at
        for span in fact.evidence
        for quote in [span.of(text)]
        for at in (quote.find(said), quote.rfind(said))
        if at >= 0
    }
    return tuple(Span(start, start + len(said)) for start in starts) if len(starts) == 1 else ()
