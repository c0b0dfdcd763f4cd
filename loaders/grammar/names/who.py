"""Mentions of people: by full name, by office; and offices whose holder is not named."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from loaders.grammar.names.body_names import FoundBody
from loaders.grammar.names.fields import OTHER_BODY
from loaders.grammar.names.named import Named
from loaders.grammar.names.naming import is_clear
from loaders.grammar.names.offices import FoundOffice, full_office
from loaders.grammar.names.people import Phrase
from loaders.grammar.names.roles import HeldOffice, Official, nearest_body
from loaders.grammar.names.vocabulary import SYLLABLE, UPPER, spaced
from loaders.language.letters import name_key

_PLURAL_BEFORE = re.compile(r"(?:các|những|một số|nhiều|mọi|từng|mỗi|vị|thế hệ)(?: nguyên)? $", re.IGNORECASE)

_OF_MANY = "đại biểu"  # of a People's Council: without a name it is nobody
# `Phó Thủ tướng Mẫu`, `Chủ tịch Thị Thử`: with the office stands what its holder is called by.
_CALLED_BY = re.compile(rf" (?!Cộng hòa|{OTHER_BODY})(?P<given>{SYLLABLE}(?: {SYLLABLE})?)(?! {UPPER})")


def people_mentions(
    text: str,
    phrases: Sequence[Phrase],
    offices: Sequence[FoundOffice],
    people: dict[str, Official],
    bodies: Sequence[FoundBody],
) -> list[Named]:
    """Every mention of an official, and of an office without its holder, in text order."""
    by_name = list(_by_name(phrases, people))
    taken = {o.start for phrase in phrases for o in phrase.offices if name_key(phrase.name.name) in people}
    by_office = list(_by_office(text, [o for o in offices if o.start not in taken], people, bodies))
    return sorted([*by_name, *by_office], key=lambda n: n.start)


def _by_name(phrases: Sequence[Phrase], people: dict[str, Official]) -> Iterator[Named]:
    for phrase in phrases:
        person = people.get(name_key(phrase.name.name))
        if person:
            offices = tuple(held.full for held in _matching(phrase, person))
            yield Named(phrase.start, phrase.end, "person", person.name, phrase.rule, "", offices)


def _matching(phrase: Phrase, person: Official) -> list[HeldOffice]:
    """The positions of the person that this phrase names."""
    starts = {office.start for office in phrase.offices}
    titles = {name_key(office.written_title) for office in phrase.offices}
    return [held for held in person.offices if held.start in starts or name_key(held.title) in titles]


def _by_office(
    text: str, offices: Sequence[FoundOffice], people: dict[str, Official], bodies: Sequence[FoundBody]
) -> Iterator[Named]:
    holders = _Holders(people)
    for office in offices:
        if office.key == _OF_MANY:
            yield Named(office.start, office.end, "group", spaced(text[office.start : office.end]), "group/deputies")
            continue
        if _PLURAL_BEFORE.search(text[max(0, office.start - 14) : office.start]):
            continue
        called = None if office.body_span else _CALLED_BY.match(text, office.end)
        holder = holders.of(office, called["given"] if called else "")
        body = office.body or nearest_body(office, bodies)
        if holder:
            person, held = holder
            end = called.end() if called and _bears(person, called["given"]) else office.end
            yield Named(office.start, end, "person", person.name, "person/office-of-a-named-holder", "", (held.full,))
        elif body and is_clear(body) and body.kind != "company":
            name = full_office(office.written_title, str(body))
            yield Named(office.start, office.end, "office", name, "office/holder-not-named", "", (name,))


class _Holders:
    """Who holds which office, as far as the words say it, by the title without its `Thường trực`."""

    def __init__(self, people: dict[str, Official]) -> None:
        self._by_title: dict[str, list[tuple[Official, HeldOffice]]] = defaultdict(list)
        for person in people.values():
            for held in person.offices:
                if not held.former:
                    self._by_title[_called(held.title)].append((person, held))

    def of(self, office: FoundOffice, called: str) -> tuple[Official, HeldOffice] | None:
        """The one person whom the document gives this office; the last one named before it, if several.

        Of several it is who bears the name that follows it, and nobody when a single word there names somebody else.
        """
        if office.prefix in ("nguyên", "cố"):
            return None
        body = name_key(str(office.body)) if office.body else None
        found = [
            (person, held)
            for person, held in self._by_title.get(_called(office.title), ())
            if body is None or name_key(held.body or "") == body
        ]
        bearers = [pair for pair in found if _bears(pair[0], called)]
        if called and (bearers or " " not in called):
            found = bearers
        return max(found, key=lambda pair: _last_named(pair[0], office.start), default=None)


def _bears(person: Official, given: str) -> bool:
    """Whether the person is called so: by the last word of the name, or by the last two."""
    return f" {person.name}".endswith(f" {given}")


def _called(title: str) -> str:
    return name_key(title).removesuffix(" thường trực")


def _last_named(person: Official, before: int) -> int:
    """Where the person is named last before an offset; who is named only after it comes the later, the further off."""
    starts = [start for start, _ in person.mentions]
    return max((start for start in starts if start <= before), default=-min(starts))
