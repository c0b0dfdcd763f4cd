"""Lines of pages to running text: paragraphs joined over line and page ends, tables row by row."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from loaders.documents.page_line import PageLine
from loaders.documents.rows import row

_LABEL = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}[./)]|[a-zđ]\)|[IVX]{1,5}\.|[-+*•●–]\s|Điều \d|Chương [IVX])")
_SENTENCE_END = re.compile(r"[.;:?!…][”\"')]?$")
_INDENT = 0.6  # heights of a line: what starts further right begins a paragraph
_OUTDENT = 5.0  # heights of a line: what starts further left stands in another column
_SPACING = 2.2  # heights of a line from one baseline to the next within a paragraph
_SAME_HEIGHT = 0.15  # by which share the heights of two lines of a paragraph may differ

RowKey = tuple[int, float]


def running_text(lines: Sequence[PageLine]) -> str:
    """The text of `lines`, one paragraph or row of a table per line."""
    margins = _right_margins(lines)
    rows = _table_rows(lines)
    paragraphs: list[str] = []
    for in_table, some in groupby(lines, key=lambda line: _row_of(line) in rows):
        block = list(some)
        paragraphs += _rows(block) if in_table else _paragraphs(block, margins)
    return "\n".join(paragraphs)


def _paragraphs(lines: Iterable[PageLine], margins: dict[int, float]) -> Iterator[str]:
    text, last = "", None
    for line in lines:
        if last and _reads_on(last, line, margins[last.page]):
            text += line.text if re.search(r"\S-$", text) else f" {line.text}"
        else:
            if last:
                yield text
            text = line.text
        last = line
    if last:
        yield text


def _reads_on(last: PageLine, line: PageLine, margin: float) -> bool:
    """Whether `line` goes on with the paragraph of `last`: it had no room above, and nothing shows a new beginning."""
    return (
        _is_full(last, line, margin)
        and abs(last.height - line.height) <= _SAME_HEIGHT * last.height
        and last.text.isupper() == line.text.isupper()
        and (last.page != line.page or 0 < last.baseline - line.baseline <= _SPACING * last.height)
        and not _begins(last, line)
    )


def _is_full(last: PageLine, line: PageLine, margin: float) -> bool:
    """Whether the first word of `line` had no room at the end of `last`."""
    first = line.text.split()[0]
    width = (line.right - line.left) * len(first) / len(line.text)
    return last.right + width + last.height / 4 > margin


def _begins(last: PageLine, line: PageLine) -> bool:
    """Whether `line` is indented or labelled as a paragraph is, or stands in another column."""
    indent = (line.left - last.left) / line.height
    centred = abs(last.left + last.right - line.left - line.right) < 2 * _INDENT * line.height
    if not centred and (indent < -_OUTDENT or (indent > _INDENT and not _LABEL.match(last.text))):
        return True
    ended = bool(_SENTENCE_END.search(last.text))
    return ended and bool(_LABEL.match(line.text))


def _right_margins(lines: Iterable[PageLine]) -> dict[int, float]:
    """How far to the right the text of each page reaches."""
    margins: dict[int, float] = defaultdict(float)
    for line in lines:
        margins[line.page] = max(margins[line.page], line.right)
    return margins


def _row_of(line: PageLine) -> RowKey | None:
    return (line.page, line.cell[1]) if line.cell else None


def _table_rows(lines: Iterable[PageLine]) -> set[RowKey | None]:
    """The rows of boxes with several columns; a single box is a frame around running text."""
    columns: dict[RowKey, set[float]] = defaultdict(set)
    for line in lines:
        if line.cell:
            columns[line.page, line.cell[1]].add(line.cell[0])
    return {key for key, lefts in columns.items() if len(lefts) > 1}


def _rows(lines: list[PageLine]) -> list[str]:
    """The rows of the tables in `lines`, a column in the same place in all rows of a page."""
    cells: dict[tuple[int, float, float], list[str]] = defaultdict(list)
    for line in lines:
        if line.cell:
            cells[line.page, -line.cell[1], line.cell[0]].append(line.text)
    columns: dict[int, set[float]] = defaultdict(set)
    for page, _, left in cells:
        columns[page].add(left)
    rows = sorted({(page, top) for page, top, _ in cells})
    return [row([" ".join(cells.get((page, top, left), ())) for left in sorted(columns[page])]) for page, top in rows]
