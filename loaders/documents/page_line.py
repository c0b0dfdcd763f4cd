"""A line of letters on a page of a PDF."""

from typing import NamedTuple


class PageLine(NamedTuple):
    """Letters side by side: their edges, baseline and height in points from the lower left corner of their page.

    `page` counts from 0; `cell` is the left edge and the top of the drawn box they stand in, None outside of boxes.
    """

    text: str
    left: float
    right: float
    baseline: float
    height: float
    page: int
    cell: tuple[float, float] | None = None
