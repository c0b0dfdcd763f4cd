"""Tables as lines of text."""

import pytest

from loaders.documents.rows import is_layout, row


@pytest.mark.parametrize(
    ("cells", "line"),
    [
        (["1", "Hoàn thành\nhồ sơ", "Sở Xây dựng"], "1 | Hoàn thành hồ sơ | Sở Xây dựng"),
        (["2", "", "Sở Tài chính"], "2 |  | Sở Tài chính"),
        (["3", "Trình duyệt", ""], "3 | Trình duyệt"),
    ],
)
def test_a_row_is_one_line_and_an_empty_cell_before_others_keeps_its_place(cells: list[str], line: str) -> None:
    assert row(cells) == line


@pytest.mark.parametrize(
    ("columns", "rows", "layout"),
    [(2, 1, True), (2, 3, True), (3, 1, True), (1, 9, True), (2, 4, False), (3, 2, False), (5, 12, False)],
)
def test_a_letterhead_is_no_table(columns: int, rows: int, layout: bool) -> None:
    assert is_layout(columns, rows) is layout
