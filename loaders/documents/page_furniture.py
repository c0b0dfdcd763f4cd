"""What stands at the edge of every page and is no part of the text: page numbers and running heads."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from loaders.documents.page_line import PageLine

_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?[-–—\s]*", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_OFTEN = 3  # pages that share a line at the same edge: a running head, not a coincidence


def without_furniture(lines: Sequence[PageLine]) -> list[PageLine]:
    """`lines` without numbers at the top or bottom of a page and without lines that many pages have there."""
    edges = _edges(lines)
    shared = Counter(_DIGITS.sub("0", line.text) for line in edges)
    furniture = {
        line for line in edges if _PAGE_NUMBER.fullmatch(line.text) or shared[_DIGITS.sub("0", line.text)] >= _OFTEN
    }
    return [line for line in lines if line not in furniture]


def _edges(lines: Sequence[PageLine]) -> list[PageLine]:
    """The highest and the lowest line of each page, tables apart."""
    pages: dict[int, list[PageLine]] = defaultdict(list)
    for line in lines:
        if not line.cell:
            pages[line.page].append(line)
    return [edge for page in pages.values() for edge in {max(page, key=_height), min(page, key=_height)}]


def _height(line: PageLine) -> float:
    return line.baseline
