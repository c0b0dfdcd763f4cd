"""Finding named programmes in a plain text."""

import re
from collections.abc import Iterator

from loaders.grammar.fields import spelled_out
from loaders.grammar.named import Named
from loaders.grammar.program_rules import GENERIC, KNOWN, RULES
from loaders.grammar.rule import leftmost_longest
from loaders.grammar.vocabulary import spaced
from loaders.reference.programs import program

_TITLED = ("resolution", "programme", "strategy", "plan")  # kinds that go by their title as written


def find_programs(text: str) -> list[Named]:
    """Every named programme of a plain text."""
    return leftmost_longest([*_known(text), *_by_rule(text)])


def _known(text: str) -> Iterator[Named]:
    """The reviewed ones; what has a title goes by its longest form in the text, the others by their usual name."""
    seen = [(match, found) for match in KNOWN.pattern.finditer(text) if (found := program(match[0]))]
    titles: dict[str, str] = {}
    for match, found in seen:
        if found.kind in _TITLED and " " in match[0] and not match[0].isupper():
            titles[found.id] = max(titles.get(found.id, ""), spaced(match[0]), key=len)
    for match, found in seen:
        name = titles.get(found.id, found.short)
        yield Named(match.start(), match.end(), "program", name, KNOWN.name, found.kind)


def _by_rule(text: str) -> Iterator[Named]:
    for rule in RULES:
        for match in rule.pattern.finditer(text):
            start, end = match.span("name") if "name" in rule.pattern.groupindex else match.span()
            if GENERIC.fullmatch(text, start, end):
                continue
            name = spelled_out(spaced(re.sub(r"[ ,-]+$", "", text[start:end])))
            yield Named(start, start + len(text[start:end].rstrip(" ,-")), "program", name, rule.name, rule.kind)
