"""Reading a document: everything named in it, put together into one `Reading`."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from graph.model.facts import SourceDocument
from loaders.grammar.names.bodies import find_bodies
from loaders.grammar.names.body_names import FoundBody
from loaders.grammar.names.groups import find_groups
from loaders.grammar.names.margins import margins
from loaders.grammar.names.named import Named
from loaders.grammar.names.names import find_elements
from loaders.grammar.names.naming import complete_bodies, is_clear
from loaders.grammar.names.offices import find_offices
from loaders.grammar.names.people import Phrase, find_phrases
from loaders.grammar.names.places import BARE_PROVINCE, find_places
from loaders.grammar.names.programs import complete_programs, find_programs
from loaders.grammar.names.roles import Official, officials
from loaders.grammar.names.rule import R, Ranged, leftmost_longest
from loaders.grammar.names.setting import Setting, setting_of
from loaders.grammar.names.titles import find_titles
from loaders.grammar.names.who import people_mentions
from loaders.grammar.reading import Mention, Reading
from loaders.language.plain import Plain, plain
from loaders.language.sentences import sentences


@dataclass(frozen=True, slots=True)
class Names:
    """A reading with what the lists of the facts are made from."""

    reading: Reading
    plain: Plain
    setting: Setting
    people: dict[str, Official]
    bodies: list[FoundBody]
    named: list[Named]


def read(document: SourceDocument) -> Names:
    """Everything named in a document."""
    text = plain(document.text)
    aside = margins(text.text)
    titles = _outside(aside, find_titles(text.text))
    found = _outside(aside, find_bodies(text.text, titles))
    setting = setting_of(document, text.text, found)
    programs = complete_programs(_outside(aside, find_programs(text.text)), setting)
    bodies = complete_bodies(text.text, found, setting)
    offices = find_offices(text.text, titles, bodies, setting)
    taken = sorted([*((b.start, b.end) for b in bodies), *((p.start, p.end) for p in programs), *aside])
    phrases = find_phrases(text.text, find_elements(text.text, offices, taken))
    people = officials(phrases, bodies, setting)
    named = [
        *people_mentions(text.text, phrases, offices, people, bodies),
        *_as_named(_not_inside(programs, bodies)),
        *programs,
        *_outside(aside, find_groups(text.text)),
        *_outside(aside, _whole(find_places(text.text), phrases)),
    ]
    mentions = tuple(
        Mention(kind=n.kind, name=n.name, span=text.span(n.start, n.end), rule=n.rule, offices=n.offices)
        for n in leftmost_longest(named)
    )
    reading = Reading(document=document, sentences=sentences(document.text), mentions=mentions, place=setting.place)
    return Names(reading, text, setting, people, bodies, named)


def _outside(aside: Sequence[tuple[int, int]], found: Iterable[R]) -> list[R]:
    """`found` without what lies in the margins of the page."""
    starts = [start for start, _ in aside]
    return [item for item in found if not _within(aside, bisect_right(starts, item.start) - 1, item)]


def _within(aside: Sequence[tuple[int, int]], index: int, item: Ranged) -> bool:
    return index >= 0 and item.start < aside[index][1]


def _whole(places: Sequence[Named], phrases: Sequence[Phrase]) -> list[Named]:
    """The places that do not reach into a person's name (`UBND tỉnh` + a name)."""
    names = {offset for p in phrases if p.name.kind == "N" for offset in range(p.name.start, p.name.end)}
    held = {phrase.name.start for phrase in phrases if phrase.offices}
    return [
        place
        for place in places
        if held.isdisjoint(range(place.start, place.end)) and not (place.rule == BARE_PROVINCE and place.start in names)
    ]


def _not_inside(programs: Sequence[Named], bodies: Sequence[FoundBody]) -> list[FoundBody]:
    """The bodies that are not just words in the title of a programme."""
    return _outside([(p.start, p.end) for p in programs], bodies)


def _as_named(bodies: Sequence[FoundBody]) -> Iterator[Named]:
    for body in bodies:
        if body.name and body.name.kind == "company":
            yield Named(body.start, body.end, "group", str(body.name), body.rule)
        elif body.name and is_clear(body.name) and body.name.core != "Đảng bộ":
            yield Named(body.start, body.end, "body", str(body.name), body.rule, body.name.kind)
