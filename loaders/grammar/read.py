"""Reading a document: everything named in it, put together into one `Reading`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.model.facts import SourceDocument
from loaders.grammar.bodies import find_bodies
from loaders.grammar.body_names import FoundBody
from loaders.grammar.groups import find_groups
from loaders.grammar.named import Named
from loaders.grammar.names import find_elements
from loaders.grammar.naming import complete_bodies
from loaders.grammar.offices import find_offices
from loaders.grammar.people import find_phrases
from loaders.grammar.places import find_places
from loaders.grammar.programs import find_programs
from loaders.grammar.reading import Mention, Reading
from loaders.grammar.roles import Official, officials
from loaders.grammar.rule import leftmost_longest
from loaders.grammar.setting import Setting, setting_of
from loaders.grammar.titles import find_titles
from loaders.grammar.who import people_mentions
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
    titles = find_titles(text.text)
    found = find_bodies(text.text, titles)
    setting = setting_of(document, text.text, found)
    bodies = complete_bodies(text.text, found, setting)
    programs = find_programs(text.text)
    offices = find_offices(text.text, titles, bodies)
    taken = sorted([(b.start, b.end) for b in bodies] + [(p.start, p.end) for p in programs])
    phrases = find_phrases(text.text, find_elements(text.text, offices, taken))
    people = officials(phrases, bodies, ())
    named = [
        *people_mentions(text.text, phrases, offices, people, bodies),
        *_as_named(bodies),
        *programs,
        *find_groups(text.text),
        *find_places(text.text, setting),
    ]
    mentions = tuple(
        Mention(kind=n.kind, name=n.name, span=text.span(n.start, n.end), rule=n.rule, offices=n.offices)
        for n in leftmost_longest(named)
    )
    reading = Reading(document=document, sentences=sentences(document.text), mentions=mentions, place=setting.place)
    return Names(reading, text, setting, people, bodies, named)


def _as_named(bodies: Sequence[FoundBody]) -> Iterator[Named]:
    for body in bodies:
        if body.name:
            yield Named(body.start, body.end, "body", str(body.name), body.rule, body.name.kind)
