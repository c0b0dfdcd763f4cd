"""Tables as text: one row per line, cells parted by ` | `."""

from collections.abc import Sequence

_LAYOUT_COLUMNS = 2
_LAYOUT_ROWS = 3


def row(cells: Sequence[str]) -> str:
    """One line for a row; an empty cell before others keeps its place, so that a column is the same in all rows."""
    words = [" ".join(cell.split()) for cell in cells]
    while words and not words[-1]:
        words.pop()
    return " | ".join(words)


def is_layout(columns: int, rows: int) -> bool:
    """Whether a table of this size only places words on the page: a letterhead, the signature beside its recipients."""
    return columns == 1 or rows == 1 or (columns <= _LAYOUT_COLUMNS and rows <= _LAYOUT_ROWS)
