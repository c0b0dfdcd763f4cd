"""Tables of tasks in plain text: rows of cells parted by bars, tabs or wide gaps, or one cell on each line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.model.span import Span
from loaders.grammar.tasks.flat_rows import flat_heading
from loaders.grammar.tasks.task_columns import Column, column_of
from loaders.language.wrapped import GOES_ON, WRAP

# Blanks before a mark are taken from their first one only, so that a long run of them is read once.
_PARTING = {
    "|": re.compile(r"(?:(?<!\s)\s+)?\|\s*"),
    "\t": re.compile(r"(?:(?<! ) +)?\t *"),
    "  ": re.compile(r" {2,}"),
}
_RULE_LINE = re.compile(r"[\s|:+=_-]*")
_NUMBER = re.compile(r"\(?\d{1,3}(?:\.\d{1,2}){0,3}[.)]?")
_GROUP = re.compile(r"[IVX]{1,5}[.)]?|[A-Z][.)]?")
_SECTION = re.compile(r"[IVX]{1,5}[./] ?[A-ZĐ]")  # `III. TỔ CHỨC THỰC HIỆN` below the table
_TIME = re.compile(
    r"\W*(?:(?:trước|trong|hết|đến|cuối|đầu|chậm nhất|xong)\W+)*(?:ngày |tháng |quý |năm )*[\dIVX]{1,4}(?:[/.\s-]|$)|"
    r"\W*(?:thường xuyên|hằng|hàng|định kỳ|tháng|quý|năm|ngày)(?!\w)",
    re.IGNORECASE,
)
_ROW_NUMBER = re.compile(r"\s*\d{1,3}[.)]?\s+(?=\w)")
_LINE = re.compile(rf"[^\n]*\S[^\n]*(?:(?!\nnt\W|\nnhư trên)(?:{GOES_ON}|{WRAP})[^\n]*)*")
_FEWEST_COLUMNS = 3
_MOST_COLUMNS = 12
_LONGEST_NUMBER_HEADING = 16  # letters of `Số thứ tự`, with which the headings of one cell on each line begin
_WIDE_GAP = re.compile(r" {2}(?<=\S..) *\S")
_NUMBER_HEADING = re.compile(r"\n[^\w\n]*(?:s?tt|số|no)\b", re.IGNORECASE)
_LONGEST_CELL = 1500


@dataclass(frozen=True, slots=True)
class Row:
    """A task of a table: the range from its task to its last cell, and the range of each cell that is filled.

    `columns` are those of a row whose cells nothing parts; which words fill them, only names and dates can tell.
    """

    span: Span
    cells: dict[Column, Span]
    columns: tuple[Column, ...] = ()


def task_rows(text: str) -> list[Row]:
    """The rows of every task table in `text`, in order."""
    parted = "|" in text or "\t" in text or ("  " in text and _WIDE_GAP.search(text))
    if not parted and not _NUMBER_HEADING.search(f"\n{text}"):
        return []
    lines = [Span(match.start(), match.end()) for match in _LINE.finditer(text)]
    found: list[Row] = []
    at = 0
    while at < len(lines):
        table = _parted(text, lines, at) or _by_lines(text, lines, at) or _flat(text, lines, at)
        if table:
            rows, at = table
            found += rows
        else:
            at += 1
    return found


def _parted(text: str, lines: Sequence[Span], at: int) -> tuple[list[Row], int] | None:
    """The rows under a heading line whose cells are parted by one kind of mark, and the first line after them."""
    for mark, parting in _PARTING.items():
        if mark not in lines[at].of(text):
            continue
        heading = [column_of(cell.of(text)) for cell in _cells(text, lines[at], parting)]
        if not _is_heading(heading):
            continue
        rows: list[Row] = []
        for index in range(at + 1, len(lines)):
            cells = _cells(text, lines[index], parting)
            if len(cells) == 1 and not _RULE_LINE.fullmatch(lines[index].of(text)):
                if not _GROUP.match(cells[0].of(text)) and not _reads_on(text, lines, index, parting):
                    return rows, index
                continue
            rows += _row(text, heading, cells)
        return rows, len(lines)
    return None


def _reads_on(text: str, lines: Sequence[Span], index: int, parting: re.Pattern[str]) -> bool:
    """Whether a line without cells (a group, a wrapped cell) stands between two rows."""
    return index + 1 < len(lines) and len(_cells(text, lines[index + 1], parting)) >= _FEWEST_COLUMNS


def _cells(text: str, line: Span, parting: re.Pattern[str]) -> list[Span]:
    """The cells of a line without the blanks around them; bars at both ends of a line part nothing."""
    start = line.start + len(line.of(text)) - len(line.of(text).lstrip(" "))
    marks = list(parting.finditer(text, start, line.end))
    edges = [start, *(edge for mark in marks for edge in mark.span()), line.end]
    cells = [Span(edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]
    if len(cells) > _FEWEST_COLUMNS and all(not cell.of(text).strip() for cell in (cells[0], cells[-1])):
        return cells[1:-1]
    return cells


def _is_heading(columns: Sequence[Column | None]) -> bool:
    known = set(columns) - {None}
    return (
        len(known) >= _FEWEST_COLUMNS
        and len(columns) <= _MOST_COLUMNS
        and "task" in known
        and bool(known & {"lead", "lead-coordinating"})
    )


def _by_lines(text: str, lines: Sequence[Span], at: int) -> tuple[list[Row], int] | None:
    """The rows under headings that stand one on each line, with their cells one on each line."""
    if lines[at].end - lines[at].start > _LONGEST_NUMBER_HEADING:
        return None
    heading: list[Column | None] = []
    after = at
    while after < len(lines) and after - at < _MOST_COLUMNS and (column := column_of(lines[after].of(text))):
        heading.append(column)
        after += 1
    if not _is_heading(heading) or heading[0] != "number":
        return None
    rows: list[Row] = []
    while after < len(lines):
        words = lines[after].of(text).strip()
        if not _NUMBER.fullmatch(words):
            if not _is_group(text, lines, after):
                break
            after += 1
            continue
        cells, after = _lines_of_row(text, lines, after, len(heading))
        rows += _row(text, heading, cells)
    return (rows, after) if rows else None


def _flat(text: str, lines: Sequence[Span], at: int) -> tuple[list[Row], int] | None:
    """The rows under a heading line of which nothing but a space parts the cells."""
    columns = flat_heading(lines[at].of(text))
    if not columns:
        return None
    rows: list[Row] = []
    for index in range(at + 1, len(lines)):
        number = _ROW_NUMBER.match(text, lines[index].start, lines[index].end)
        if number and lines[index].end - number.end() <= _LONGEST_CELL:
            rows.append(Row(Span(number.end(), lines[index].end), {}, tuple(columns)))
        elif not _GROUP.match(lines[index].of(text)) and not flat_heading(lines[index].of(text)):
            return rows, index
    return rows, len(lines)


def _is_group(text: str, lines: Sequence[Span], at: int) -> bool:
    """Whether a line heads a group of rows, or repeats the heading: a number follows within a few lines."""
    if column_of(lines[at].of(text)):
        return True
    ahead = (lines[index].of(text).strip() for index in range(at, min(at + 3, len(lines))))
    return any(_NUMBER.fullmatch(words) for words in ahead)


def _lines_of_row(text: str, lines: Sequence[Span], at: int, columns: int) -> tuple[list[Span], int]:
    """The cells of the row that begins at a number, and the first line after it."""
    after = at + 1
    while after < len(lines) and after - at < columns:
        words = lines[after].of(text).strip()
        section = after - at > 1 and (_GROUP.fullmatch(words) or _SECTION.match(words))
        if _NUMBER.fullmatch(words) or section or len(words) > _LONGEST_CELL:
            break
        after += 1
    return list(lines[at:after]), after


def _row(text: str, heading: Sequence[Column | None], cells: Sequence[Span]) -> Iterator[Row]:
    """The row of a task; none for rules, groups and repeated headings."""
    if len(cells) != len(heading):
        cells = _placed(text, heading, cells)
    held = {
        column: _stripped(text, cell)
        for column, cell in zip(heading, cells, strict=False)
        if column and cell.of(text).strip()
    }
    task = held.get("task")
    if not task or column_of(task.of(text)) or _RULE_LINE.fullmatch(task.of(text)) or len(held.keys() - {"number"}) < 2:
        return
    yield Row(Span(min(s.start for c, s in held.items() if c != "number"), max(s.end for s in held.values())), held)


def _placed(text: str, heading: Sequence[Column | None], cells: Sequence[Span]) -> list[Span]:
    """Cells of a row that lacks some: a number and a time find their columns, the others keep their order."""
    left = list(cells)
    placed: list[Span] = []
    empty = Span(cells[0].start, cells[0].start)
    for index, column in enumerate(heading):
        wanted = len(heading) - index
        fits = bool(left) and (
            len(left) >= wanted
            or (column == "number" and bool(_NUMBER.fullmatch(left[0].of(text).strip())))
            or (column == "due" and bool(_TIME.match(left[0].of(text))))
            or (column not in ("number", "due", "other") and not _TIME.match(left[0].of(text)))
        )
        placed.append(left.pop(0) if fits else empty)
    return placed


def _stripped(text: str, cell: Span) -> Span:
    words = cell.of(text)
    start = cell.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
