"""The labels that Word numbers paragraphs with (`1.`, `a)`, `II.`, `-`): readers see them, the file counts them."""

import re
from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

_PLACE = re.compile(r"%(\d)")
_BULLETS = "-–+*•●"
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MOST = 9_999  # a hostile file may start anywhere


class Level(NamedTuple):
    """How one level of a list is numbered."""

    form: str
    text: str
    start: int


class Numbering:
    """The lists of one document; their counters go on from label to label, so ask in the order of the text."""

    def __init__(self, part: Element | None) -> None:
        abstract = {_value(one, "w:abstractNumId"): _levels(one) for one in _all(part, "w:abstractNum")}
        self._lists = {_value(one, "w:numId"): _value(one.find(qn("w:abstractNumId"))) for one in _all(part, "w:num")}
        self._restarts = {
            (_value(num, "w:numId"), _value(override, "w:ilvl")): int(_value(start) or 1)
            for num in _all(part, "w:num")
            for override in num.findall(qn("w:lvlOverride"))
            for start in override.findall(qn("w:startOverride"))
        }
        self._levels = abstract
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)

    def label(self, list_id: str, level: int) -> str:
        """The next label of a list at `level` (from 0), "" where the list gives none."""
        abstract = self._lists.get(list_id, "")
        levels = self._levels.get(abstract, {})
        if level not in levels:
            return ""
        counts = self._counts[abstract]
        restart = self._restarts.pop((list_id, str(level)), None)
        counts[level] = restart if restart is not None else counts.get(level, levels[level].start - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        if levels[level].form == "bullet":
            return levels[level].text if levels[level].text in _BULLETS else "-"
        return _PLACE.sub(lambda place: _number(levels, counts, int(place[1]) - 1), levels[level].text)


def _number(levels: dict[int, Level], counts: dict[int, int], level: int) -> str:
    if level not in levels:
        return ""
    write = _FORMS.get(levels[level].form, str)
    return write(min(max(counts.get(level, levels[level].start), 0), _MOST))


def _letter(number: int) -> str:
    """`a` to `z`, then `aa`, `bb` as Word goes on."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number else ""


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text


_FORMS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letter,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "decimalZero": "{:02}".format,
    "none": lambda _: "",
}


def _levels(abstract: Element) -> dict[int, Level]:
    return {
        int(_value(level, "w:ilvl") or 0): Level(
            _value(level.find(qn("w:numFmt"))) or "decimal",
            _value(level.find(qn("w:lvlText"))),
            int(_value(level.find(qn("w:start"))) or 1),
        )
        for level in abstract.findall(qn("w:lvl"))
    }


def _all(part: Element | None, name: str) -> list[Element]:
    return part.findall(qn(name)) if part is not None else []


def _value(element: Element | None, name: str = "w:val") -> str:
    return element.get(qn(name), "") if element is not None else ""
