"""Ranges of a text that can be asked whether they touch another, however many they are."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from graph.model.span import Span


class Ranges:
    """A set of ranges, which may overlap."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._furthest = list(accumulate((span.end for span in ordered), max))

    def touch(self, span: Span) -> bool:
        """Whether one of the ranges shares a character with `span`."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._furthest[before - 1] > span.start
