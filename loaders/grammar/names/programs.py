"""Finding named programmes in a plain text."""

from collections.abc import Iterator
from dataclasses import replace

from loaders.grammar.names.fields import spelled_out
from loaders.grammar.names.named import Named
from loaders.grammar.names.program_rules import FIRST_WORD, GENERIC, KNOWN, KNOWN_NAMES, RULES
from loaders.grammar.names.rule import leftmost_longest
from loaders.grammar.names.setting import Setting
from loaders.grammar.names.vocabulary import spaced
from loaders.reference.programs import program

_TITLED = ("resolution", "programme", "strategy", "plan")  # kinds that go by their title as written


def find_programs(text: str) -> list[Named]:
    """Every named programme of a plain text."""
    return leftmost_longest([*_known(text), *_by_rule(text)])


def complete_programs(found: list[Named], setting: Setting) -> list[Named]:
    """`found` with the name of the province or unit that a title leaves to the context (`… tỉnh`)."""
    return [_complete(program, setting.at(program.start)) for program in found]


def _complete(program: Named, setting: Setting) -> Named:
    own = setting.unit("thành phố" if program.name.endswith(" thành phố") else "tỉnh")
    if own and program.detail == "platform" and program.name.endswith(f" {own.level}"):
        name = program.name.replace(f" của {own.level}", f" {own.level}")
        return replace(program, name=f"{name} {own.name}")
    return program


def _known(text: str) -> Iterator[Named]:
    """The reviewed ones; what has a title goes by its longest form in the text, the others by their usual name."""
    seen = [(match, found) for match in KNOWN_NAMES.finditer(text) if (found := program(match[0]))]
    titles: dict[str, str] = {}
    for match, found in seen:
        if found.kind in _TITLED and " " in match[0] and not match[0].isupper():
            titles[found.id] = max(titles.get(found.id, ""), spaced(match[0]), key=len)
    for match, found in seen:
        name = titles.get(found.id, found.short)
        yield Named(match.start(), match.end(), "program", name, KNOWN, found.kind)


def _by_rule(text: str) -> Iterator[Named]:
    for head in FIRST_WORD.finditer(text):
        for rule in RULES:
            span = rule.at(text, head.start())
            if span and not GENERIC.fullmatch(text, *span):
                words = text[slice(*span)].rstrip(" ,-")
                name = spelled_out(spaced(words))
                yield Named(span[0], span[0] + len(words), "program", name, rule.name, rule.kind)
