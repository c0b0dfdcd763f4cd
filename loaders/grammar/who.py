"""Mentions of people: by full name, by office; and offices whose holder is not named."""

import re
from collections.abc import Iterator, Sequence

from loaders.grammar.body_names import FoundBody
from loaders.grammar.named import Named
from loaders.grammar.naming import is_clear
from loaders.grammar.offices import FoundOffice, full_office
from loaders.grammar.people import Phrase
from loaders.grammar.roles import HeldOffice, Official, nearest_body
from loaders.language.letters import name_key

_PLURAL_BEFORE = re.compile(r"(?:các|những|một số|nhiều|mọi|từng|mỗi|vị|thế hệ)(?: nguyên)? $", re.IGNORECASE)


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
    for office in offices:
        if _PLURAL_BEFORE.search(text[max(0, office.start - 14) : office.start]):
            continue
        holder = _holder(office, people)
        body = office.body or nearest_body(office, bodies)
        if holder:
            person, held = holder
            yield Named(
                office.start, office.end, "person", person.name, "person/office-of-a-named-holder", "", (held.full,)
            )
        elif body and is_clear(body) and body.kind != "company":
            name = full_office(office.written_title, str(body))
            yield Named(office.start, office.end, "office", name, "office/holder-not-named", "", (name,))


def _is_called(title: str, held: str) -> bool:
    """Whether somebody who holds an office is called by a title: the same, or without its `Thường trực`."""
    return name_key(held).removesuffix(" thường trực") == name_key(title).removesuffix(" thường trực")


def _holder(office: FoundOffice, people: dict[str, Official]) -> tuple[Official, HeldOffice] | None:
    """The one person whom the document gives this office, as far as the words say it; the last named, if several."""
    if office.prefix in ("nguyên", "cố"):
        return None
    found: list[tuple[int, Official, HeldOffice]] = []
    for person in people.values():
        for held in person.offices:
            if held.former or not _is_called(office.title, held.title):
                continue
            if office.body and name_key(held.body or "") != name_key(str(office.body)):
                continue
            before = [start for start, _ in person.mentions if start <= office.start]
            found.append((max(before, default=-min(s for s, _ in person.mentions)), person, held))
    if not found:
        return None
    _, person, held = max(found, key=lambda f: f[0])
    return person, held
