"""In which province a commune or district lies, as one document tells it: hundreds of them share their names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph.model.facts import Body, Facts, Place
from graph.model.span import Span
from graph.the_only import the_only
from loaders.language.letters import name_key
from loaders.language.routes import in_a_route
from loaders.reference.districts import Whereabouts
from loaders.reference.identity import reference_id
from loaders.reference.places import LOWER_LEVELS, OLD, UNIT

PROVINCIAL = ("tỉnh", "province", "thành phố trực thuộc trung ương")
_BELOW = re.compile(rf"(?:{LOWER_LEVELS}) ")
_BESIDE = re.compile(r"(?:, ?| \(|,? thuộc )(?:tỉnh |thành phố |TP\.? ?)?(?P<words>[^\W\d_][\w' -]{0,30})")


@dataclass(frozen=True, slots=True)
class HomeProvinces:
    """The provinces that a document names: `keys` by the names it uses, `own` when it names bodies of just one.

    `sole` is the only one that it names at all, roads and rails between two places aside.
    """

    text: str
    keys: dict[str, str]
    own: str | None
    sole: str | None = None

    @classmethod
    def of(cls, facts: Facts) -> "HomeProvinces":
        """The provinces among the places of a document and those whose bodies it names."""
        day = facts.document.published
        provincial = {place.name for place in facts.places if place.kind in PROVINCIAL}
        provincial |= {body.place for body in facts.bodies if body.place and f" tỉnh {body.place}" in body.name}
        named = {place.name for place in facts.places} | {body.place for body in facts.bodies if body.place}
        known = {name: reference_id("place", name, day) or "" for name in named}
        provinces = {
            name: id_ or name_key(name)
            for name, id_ in sorted(known.items())
            if name in provincial or id_.startswith("prov")
        }
        with_bodies = {provinces[body.place] for body in facts.bodies if body.place in provinces}
        text = facts.document.text
        routes = {place.name for place in facts.places if all(in_a_route(text, *span) for span in place.evidence)}
        told = {key for name, key in provinces.items() if name not in routes} | with_bodies
        return cls(
            text=text,
            keys={name.removesuffix(OLD): key for name, key in provinces.items()},
            own=the_only(with_bodies),
            sole=the_only(told),
        )

    @property
    def only(self) -> str | None:
        """The province whose bodies the document names, or the only one that it names at all."""
        return self.own or self.sole

    def named_in(self, words: str) -> str | None:
        """The one province that some words name, or when they name none `only`; None for several."""
        named = name_key(words)
        found = {key for name, key in self.keys.items() if name_key(name) in named}
        return the_only(found) if found else self.only

    def of_unit(self, name: str, evidence: Sequence[Span]) -> str | None:
        """The province of a unit: the one written beside it, else the only one that the document names."""
        if not _BELOW.match(name):
            return None
        beside = next(filter(None, map(self._after, evidence)), None)
        return beside or the_only(set(self.keys.values()))

    def whereabouts(self, fact: Place | Body) -> Whereabouts:
        """Where the unit lies that a fact names, or whose body it names, as far as the document says so."""
        beside = frozenset(filter(None, map(self._after, fact.evidence)))
        return Whereabouts(beside, self.only, fact.id if fact.id in UNIT else None)

    def _after(self, span: Span) -> str | None:
        """The province written right after a name: `xã A, tỉnh B`, `xã A (B)`."""
        beside = _BESIDE.match(self.text, span.end)
        words = beside["words"].split(" ") if beside else []
        names = (" ".join(words[:count]) for count in range(len(words), 0, -1))
        return next((self.keys[name] for name in names if name in self.keys), None)


def place_key(place: Place, provinces: HomeProvinces) -> tuple[str, ...]:
    """What tells a place that nobody reviewed from its namesakes; empty for what its name alone tells."""
    province = provinces.of_unit(place.name, place.evidence)
    return (name_key(place.name), province) if province else ()


def body_key(body: Body, place: str | None, provinces: HomeProvinces) -> tuple[str | None, ...]:
    """What tells a body from its namesakes: the reviewed `place` that it is of, else the province of its unit."""
    return ("Body", name_key(body.name), place or provinces.of_unit(body.place or "", body.evidence))
