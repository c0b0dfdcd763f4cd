"""Where sentences begin and end: at full stops that end one, and at line ends."""

import re

from graph.model.span import Span
from loaders.language.wrapped import WRAP

_ABBREVIATIONS = "TP|Tp|TX|Tx|TS|GS|PGS|ThS|BS|KS|LS|Q|P|H|T|X|TT|Th|St|Mr|Ms|Dr|No|tr|vs|ĐC|NXB|TM|KT|TL|TUQ"
_ABBREVIATED = re.compile(rf"(?:^|[\s(.\-])(?:{_ABBREVIATIONS})$")
_LINE = re.compile(rf"[^\n]+(?:{WRAP}[^\n]+)*")
# A stop ends a sentence before a space and no small letter; digits and `06/QĐ-TTg.` need no special care.
_STOP = re.compile(r"[.!?…](?:(?<=\.)\.\.)?[\"”’')\]]*(?=\s+(?P<following>\S))")


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of `text` in order, without surrounding white space; a line break always ends one."""
    found: list[Span] = []
    for line in _LINE.finditer(text):
        start = line.start()
        for stop in _STOP.finditer(text, line.start(), line.end()):
            if _ends_sentence(text, stop):
                _add(found, text, start, stop.end())
                start = stop.end()
        _add(found, text, start, line.end())
    return tuple(found)


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    if stop["following"].islower():
        return False
    return not (stop[0].startswith(".") and _ABBREVIATED.search(text[max(0, stop.start() - 6) : stop.start()]))


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))
