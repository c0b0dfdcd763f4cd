"""The parts that a text says make up a figure: `9 nhiệm vụ, gồm 5 nhiệm vụ đã hoàn thành, 4 đang thực hiện`.

A part names its number before or after what it counts: `đã hoàn thành 5 nhiệm vụ, đang thực hiện 4 nhiệm vụ`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from graph.model.facts import Figure
from graph.model.span import Span
from loaders.grammar.figures.values import value_of
from loaders.grammar.figures.words import NUMBER

_LONGEST, _BEFORE = 500, 20  # characters of a list of parts, and of what may announce it before the whole
_ALL = ("gồm", "bao gồm", "cụ thể")
_INTRO = re.compile(
    r"[^.;\n\d]{0,80}?(?<!\w)(?P<word>trong đó|bao gồm|gồm|cụ thể)(?: có| là)?(?: như sau)? ?:? ?", re.IGNORECASE
)
_STATE = re.compile(r"(?:đã|đang|chưa|hoàn thành|quá hạn|trong hạn|đúng hạn|trễ hạn|chậm|thực hiện|được|không)(?!\w)")
_AMONG = re.compile(r"(?<!\w)trong (?:tổng số )?$", re.IGNORECASE)
_OF_THESE = re.compile(rf"[^.;\n\d]{{0,80}}?(?=(?<!\w)(?:{_STATE.pattern}[^.;,\n\d]{{0,40}})?\d)")
_END = r"(?: ?\([^()\n]{0,60}\))?(?P<end>[,;] (?:và )?| và (?=\d)|\.(?=\s|$)|\s*\n|$)"
_AND = r"(?:(?:và|còn lại|còn|có) ){0,2}"
_PART = re.compile(rf"{_AND}(?P<value>{NUMBER}) (?P<label>[^\d,;.:()\n%]{{2,80}}?){_END}")
_PART_NUMBER_LAST = re.compile(
    rf"{_AND}(?P<label>[^\d,;.:()\n%]{{2,80}}?) (?P<value>{NUMBER}) (?P<unit>[^\d,;.:()\n%]{{2,40}}?){_END}"
)
_DONE = re.compile(r"(?<!chưa )hoàn thành|đã (?:được )?(?:giải quyết|xử lý|thực hiện)|đúng hạn")
_OPEN = re.compile(r"chưa|đang|quá hạn|trong hạn|trễ hạn|chậm")
# Two that are always all there is.
_HALVES = (
    ("trung ương", "địa phương"),
    ("trong nước", "nước ngoài"),
    ("thành thị", "nông thôn"),
    ("nam", "nữ"),
)


@dataclass(frozen=True, slots=True)
class _Parts:
    """The values and labels of a list of parts, and where it ends."""

    values: tuple[float, ...]
    labels: tuple[str, ...]
    end: int


NONE = _Parts((), (), 0)


def with_parts(figures: Iterable[Figure], text: str) -> list[Figure]:
    """`figures`, those with the parts that the text says make them up; a list that may leave some out is none."""
    return [_with_parts(figure, text) for figure in figures]


def _with_parts(figure: Figure, text: str) -> Figure:
    if figure.bound or figure.unit == "%" or "/" in figure.value_text:
        return figure
    word, start = _introduced(figure.evidence[0], text)
    parts = _parts(text, start, figure.unit or "") if word else NONE
    if len(parts.values) < 2 or not _exhaustive(word, parts.labels):
        return figure
    told = Span(figure.evidence[0].start, parts.end)
    return replace(figure, parts=parts.values, evidence=(*figure.evidence, told))


def _introduced(whole: Span, text: str) -> tuple[str, int]:
    """The word that announces parts of what stands at `whole`, and where they begin; an empty word for none."""
    if intro := _INTRO.match(text, whole.end, whole.end + _LONGEST):
        return intro["word"].lower(), intro.end()
    among = _AMONG.search(text, max(0, whole.start - _BEFORE), whole.start)
    onward = _OF_THESE.match(text, whole.end, whole.end + _LONGEST) if among else None
    return ("trong đó", onward.end()) if onward else ("", whole.end)


def _parts(text: str, start: int, unit: str) -> _Parts:
    """The parts from `start` to the end of the sentence; none when something else stands among them."""
    values: list[float] = []
    labels: list[str] = []
    at = start
    while part := _part(text, at, unit.lower()):
        values.append(value_of(part["value"]))
        labels.append(part["label"].strip().lower())
        at = part.end()
        if part["end"].strip() in ("", ".") and part["end"] != " và ":
            return _Parts(tuple(values), tuple(labels), part.start("end"))
    return NONE


def _part(text: str, at: int, unit: str) -> re.Match[str] | None:
    """The part that begins at `at`: of the same unit, or of a state in which some of the whole are."""
    if part := _PART.match(text, at, at + _LONGEST):
        label = part["label"].strip().lower()
        return part if label.startswith(unit) or _STATE.match(label) else None
    part = _PART_NUMBER_LAST.match(text, at, at + _LONGEST)
    return part if part and part["unit"].strip().lower() == unit else None


def _exhaustive(word: str, labels: tuple[str, ...]) -> bool:
    """Whether the parts are said to be all: `gồm` says so; `trong đó` if nothing else than they can be."""
    return word in _ALL or _done_and_open(labels) or any(_are(both, labels) for both in _HALVES)


def _done_and_open(labels: tuple[str, ...]) -> bool:
    return any(map(_DONE.search, labels)) and any(map(_OPEN.search, labels))


def _are(both: tuple[str, str], labels: tuple[str, ...]) -> bool:
    return len(labels) == 2 and all(any(f" {half} " in f" {label} " for label in labels) for half in both)
