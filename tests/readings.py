"""Readings written by hand: `{p:Chủ tịch Trần An=Trần An}` marks a mention of a person of that name.

The letter says the kind: p person, b body, o office, g group, l place, r programme, i instrument. Without `=` the words
themselves are the name; an office may follow after `|`. Everybody and every province in these texts is made up.
"""

import re

from graph.model.facts import SourceDocument
from graph.model.span import Span
from loaders.grammar.reading import Mention, MentionKind, Reading
from loaders.language.sentences import sentences

_MARK = re.compile(r"\{(?P<kind>[pboglri]):(?P<words>[^}=|]+)(?:=(?P<name>[^}|]+))?(?:\|(?P<office>[^}]+))?\}")
_KINDS: dict[str, MentionKind] = {
    "p": "person",
    "b": "body",
    "o": "office",
    "g": "group",
    "l": "place",
    "r": "program",
    "i": "instrument",
}


def reading(marked: str, published: str | None = "2024-07-20", place: str | None = "Hải Lĩnh") -> Reading:
    """The reading of a marked text, published on a stated day."""
    text, mentions, at = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        span = Span(len(text), len(text) + len(mark["words"]))
        text += mark["words"]
        name, offices = mark["name"] or mark["words"], (mark["office"],) if mark["office"] else ()
        mentions.append(Mention(kind=_KINDS[mark["kind"]], name=name, span=span, rule="test", offices=offices))
        at = mark.end()
    text += marked[at:]
    document = SourceDocument(
        id="d1",
        text=text,
        sha256="0",
        extractor="1.0",
        published=published,
        published_basis="stated" if published else None,
    )
    return Reading(document=document, sentences=sentences(text), mentions=tuple(mentions), place=place)
