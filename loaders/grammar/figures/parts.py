"""The parts that a text says make up a figure: `9 nhiệm vụ, gồm 5 nhiệm vụ đã hoàn thành, 4 đang thực hiện`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from graph.model.facts import Figure
from graph.model.span import Span
from loaders.grammar.figures.values import value_of
from loaders.grammar.figures.words import NUMBER

_LONGEST = 500  # characters of a list of parts
_ALL = ("gồm", "bao gồm", "cụ thể")
_INTRO = re.compile(
    r"[^.;\n\d]{0,80}?(?<!\w)(?P<word>trong đó|bao gồm|gồm|cụ thể)(?: có| là)?(?: như sau)? ?:? ?(?=\d)", re.IGNORECASE
)
_PART = re.compile(
    rf"(?:(?:và|còn lại|còn|có) ){{0,2}}(?P<value>{NUMBER}) "
    r"(?P<label>[^\d,;.:()\n%]{2,80}?)(?: ?\([^()\n]{0,60}\))?"
    r"(?P<end>[,;] (?:và )?| và (?=\d)|\.(?=\s|$)|\s*\n|$)"
)
_STATE = re.compile(r"(?:đã|đang|chưa|hoàn thành|quá hạn|trong hạn|đúng hạn|trễ hạn|chậm|thực hiện|được|không)(?!\w)")
_DONE = re.compile(r"(?<!chưa )hoàn thành|đã (?:được )?(?:giải quyết|xử lý|thực hiện)")
_OPEN = re.compile(r"chưa|đang|quá hạn|trong hạn|trễ hạn")


@dataclass(frozen=True, slots=True)
class _Parts:
    """The values and labels of a list of parts, and where it ends."""

    values: tuple[float, ...]
    labels: tuple[str, ...]
    end: int


def with_parts(figures: Iterable[Figure], text: str) -> list[Figure]:
    """`figures`, those with the parts that the text says make them up; a list that may leave some out is none."""
    return [_with_parts(figure, text) for figure in figures]


def _with_parts(figure: Figure, text: str) -> Figure:
    end = figure.evidence[0].end
    intro = _INTRO.match(text, end, end + _LONGEST)
    if not intro or figure.bound or figure.unit == "%" or "/" in figure.value_text:
        return figure
    parts = _parts(text, intro.end(), figure.unit or "")
    if len(parts.values) < 2 or not _exhaustive(intro["word"].lower(), parts.labels):
        return figure
    told = Span(figure.evidence[0].start, parts.end)
    return replace(figure, parts=parts.values, evidence=(*figure.evidence, told))


def _parts(text: str, start: int, unit: str) -> _Parts:
    """The parts from `start` to the end of the sentence; none when something else stands among them."""
    values: list[float] = []
    labels: list[str] = []
    at = start
    while part := _PART.match(text, at, start + _LONGEST):
        label = part["label"].strip().lower()
        if not (label.startswith(unit.lower()) or _STATE.match(label)):
            break
        values.append(value_of(part["value"]))
        labels.append(label)
        at = part.end()
        if part["end"].strip() in ("", ".") and part["end"] != " và ":
            return _Parts(tuple(values), tuple(labels), part.end("label"))
    return _Parts((), (), start)


def _exhaustive(word: str, labels: tuple[str, ...]) -> bool:
    """Whether the parts are said to be all: `gồm` says so; `trong đó` if they are what is done and what is not."""
    return word in _ALL or (any(map(_DONE.search, labels)) and any(map(_OPEN.search, labels)))
