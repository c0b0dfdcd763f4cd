"""Rows of task tables whose cells stand in one line with nothing but a space between them."""

import re
from collections.abc import Sequence

from graph.model.span import Span
from loaders.grammar.masked import ACTOR, DATE, Masked
from loaders.grammar.tasks.task_columns import Column, column_of

_LIST = rf"{ACTOR}(?:(?:, |; ?| và |,? cùng )(?:các )?{ACTOR})*"
_ACTORS = re.compile(rf"{_LIST}(?:[ -]+{_LIST})*\s*$")
_ONE_LIST = re.compile(_LIST)
_WHEN = re.compile(
    rf"\s(?:(?:trước|trong|đến hết|đến|hết|xong|ngày|cuối|chậm nhất|từ|tháng|quý|năm|-|và) ?)*{DATE}\W*$|"
    r"\s(?:thường xuyên|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|định kỳ(?: \w+ \w+)?)\W*$",
    re.IGNORECASE,
)
_FEWEST, _MOST_WORDS = 3, 8  # columns of a table; words of a heading of a column
_LONGEST = 200  # characters of a heading line


def flat_heading(line: str) -> list[Column] | None:
    """The columns of a heading line like `TT Nhiệm vụ Cơ quan chủ trì Thời gian`; None for another line."""
    words = line.split()
    if not words or len(line) > _LONGEST or column_of(words[0]) != "number":
        return None
    columns: list[Column] = []
    at = 0
    while at < len(words):
        taken = _column_at(words, at)
        if taken is None:
            return None
        column, at = taken
        columns.append(column)
    return columns if len(columns) >= _FEWEST and columns[1:2] == ["task"] and "lead" in columns else None


def _column_at(words: list[str], at: int) -> tuple[Column, int] | None:
    """The heading that begins at a word: up to where the next one begins with a capital."""
    for end in range(min(at + _MOST_WORDS, len(words)), at, -1):
        column = column_of(" ".join(words[at:end]))
        if column and all(word[:1].islower() or not word[0].isalpha() for word in words[at + 1 : end]):
            return column, end
    return None


def flat_cells(row: Masked, columns: Sequence[Column]) -> dict[Column, Span]:
    """The cells of a row from its task on: a time at the end, before it who joins, before that who leads."""
    text = row.text
    when = _WHEN.search(text) if "due" in columns else None
    end = when.start() if when else len(text)
    actors = _ACTORS.search(text[:end])
    if not actors:
        return {}
    lists = [Span(one.start(), one.end()) for one in _ONE_LIST.finditer(text, actors.start(), end)]
    who: list[Column] = [column for column in columns if column in ("lead", "coordinating")]
    cells = dict(zip(who, lists[-len(who) :], strict=False))
    cells["task"] = Span(0, min(cell.start for cell in cells.values()))
    if when:
        cells["due"] = Span(*when.span())
    return cells if cells["task"].of(text).strip() else {}
