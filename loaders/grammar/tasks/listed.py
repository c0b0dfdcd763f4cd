"""Who stands in a list of doers: names one by one, groups with the words that narrow them down."""

import re

from graph.model.facts import Actor
from loaders.grammar.masked import ACTOR, Masked, unique
from loaders.grammar.order_words import NARROWED

_ACTOR = re.compile(ACTOR)
_NARROWED = re.compile(NARROWED)
# `UBND các huyện và các đơn vị có liên quan`: groups in one phrase are one, in the words of the text.
_JOINS = re.compile(r",? (?:và )?")


def listed(sentence: Masked, start: int, end: int) -> tuple[Actor, ...]:
    """Everybody whom a list of doers in `text[start:end]` names, each once."""
    found: list[Actor] = []
    group: tuple[int, int] | None = None  # the words of the last actor, when it is a group without a name
    for match in _ACTOR.finditer(sentence.text, start, end):
        actor = sentence.actor(match.start())
        if actor is None or (group and match.start() < group[1]):
            continue
        if actor.kind != "group" or sentence.names_a_company(match.start()):
            found.append(actor)
            group = None
            continue
        begin, stop = _words_of(sentence, match.end(), end)
        if group and _JOINS.fullmatch(sentence.text, group[1], begin):
            begin = group[0]
            found.pop()
        found.append(actor if (begin, stop) == match.span() else as_worded(sentence, begin, stop))
        group = (begin, stop)
    return unique(found)


def as_worded(sentence: Masked, start: int, end: int) -> Actor:
    """Doers that are no known name: a group in the words of the text, without a capital that only opens a sentence."""
    words = sentence.words(start, end).strip(" ,")
    is_a_name = any(letter.isupper() for letter in words[1:]) or " " not in words
    name = words if is_a_name else words[:1].lower() + words[1:]
    return Actor(name=name, kind="group", evidence=(sentence.span(start, end),))


def _words_of(sentence: Masked, at: int, end: int) -> tuple[int, int]:
    """Where the words of the group before `at` begin and end."""
    narrowed = _NARROWED.match(sentence.text, at, end)
    return at - 1, narrowed.end() if narrowed else at
