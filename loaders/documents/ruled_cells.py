"""Table cells of a PDF page: the boxes that drawn lines make around text."""

from collections.abc import Iterable
from typing import NamedTuple

Point = tuple[float, float]

_STRAIGHT = 1.5  # points by which a line may lean, and a border miss what it should meet
_SHORTEST = 4.0  # points; dots and dashes are no borders
_NEAR = 3.0  # points; borders of one column or row may be drawn so far apart
_MOST = 2_000  # borders on a page; a map or a chart has more


class Border(NamedTuple):
    """An upright line at `at` = x, or a level one at `at` = y, from `start` to `end`."""

    at: float
    start: float
    end: float

    def spans(self, place: float) -> bool:
        """Whether the line runs past `place`."""
        return self.start - _STRAIGHT <= place <= self.end + _STRAIGHT


class RuledCells:
    """The borders drawn on one page; a page with more than a table can have is taken as one without."""

    def __init__(self, strokes: Iterable[tuple[Point, Point]]) -> None:
        self._upright: list[Border] = []
        self._level: list[Border] = []
        for (x0, y0), (x1, y1) in strokes:
            if abs(x0 - x1) <= _STRAIGHT and abs(y0 - y1) >= _SHORTEST:
                self._upright.append(Border((x0 + x1) / 2, min(y0, y1), max(y0, y1)))
            elif abs(y0 - y1) <= _STRAIGHT and abs(x0 - x1) >= _SHORTEST:
                self._level.append(Border((y0 + y1) / 2, min(x0, x1), max(x0, x1)))
        if len(self._upright) + len(self._level) > _MOST:
            self._upright, self._level = [], []
        self._upright, self._level = _aligned(self._upright), _aligned(self._level)

    def part(self, left: float, right: float, y: float) -> bool:
        """Whether an upright border stands between `left` and `right` at the height `y`."""
        return any(left - _STRAIGHT <= line.at <= right + _STRAIGHT and line.spans(y) for line in self._upright)

    def cell(self, x: float, y: float) -> tuple[float, float] | None:
        """Left edge and top of the box around a point, None when it is not closed on all four sides."""
        left = max((line.at for line in self._upright if line.at <= x and line.spans(y)), default=None)
        right = any(line.at > x and line.spans(y) for line in self._upright)
        top = min((line.at for line in self._level if line.at >= y and line.spans(x)), default=None)
        bottom = any(line.at < y and line.spans(x) for line in self._level)
        return (left, top) if left is not None and right and top is not None and bottom else None


def _aligned(borders: list[Border]) -> list[Border]:
    """The borders with nearly the same place at the same place, so that cells of one column have one left edge."""
    aligned: list[Border] = []
    for border in sorted(borders):
        near = aligned and border.at - aligned[-1].at <= _NEAR
        aligned.append(border._replace(at=aligned[-1].at) if near else border)
    return aligned
