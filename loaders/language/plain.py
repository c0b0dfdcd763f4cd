"""A text as rules read it: plain spaces and hyphens, one tone placement, no zero-width characters, and the way back."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from graph.model.span import Span
from loaders.language.letters import one_tone_placement

_ZERO_WIDTH = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]+")
_PLAIN = {ord(space): " " for space in "\u00a0\u2002\u2003\u2007\u2009\u202f\t"} | {
    ord(dash): "-" for dash in "\u2010\u2011\u2012\u2013\u2014\u2212"
}


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` is what rules match; `span` gives a range of it as a range of the kept text."""

    text: str
    _ends: tuple[int, ...]  # where each kept piece ends in `text`
    _shifts: tuple[int, ...]  # how many characters were left out before it

    def span(self, start: int, end: int) -> Span:
        """The range of the kept text behind `text[start:end]`."""
        return Span(self._kept(start), self._kept(end - 1) + 1)

    def _kept(self, offset: int) -> int:
        if not self._ends:
            return offset
        piece = min(bisect_right(self._ends, offset), len(self._ends) - 1)
        return offset + self._shifts[piece]


def plain(text: str) -> Plain:
    """The plain form of a kept text (NFC)."""
    pieces = _ZERO_WIDTH.split(text)
    gaps = [len(gap) for gap in _ZERO_WIDTH.findall(text)]
    joined = one_tone_placement("".join(pieces).translate(_PLAIN))
    if not gaps:
        return Plain(joined, (), ())
    return Plain(joined, tuple(accumulate(map(len, pieces))), tuple(accumulate(gaps, initial=0)))
