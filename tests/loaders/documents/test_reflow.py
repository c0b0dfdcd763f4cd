"""Lines of pages are joined to paragraphs as a reader would."""

import pytest

from loaders.documents.page_line import PageLine
from loaders.documents.reflow import running_text

LETTER = 7.0  # points
FULL = "Giao Sở Xây dựng tỉnh Đông Giang hoàn thành hồ sơ bến xe mới và"  # as long as a line can be


def line(text: str, row: int = 0, *, left: float = 80, page: int = 0, height: float = 14) -> PageLine:
    return PageLine(text, left, left + LETTER * len(text), 800 - 20 * row, height, page)


JOINED = [
    ([line(FULL), line("trình UBND tỉnh.", 1)], f"{FULL} trình UBND tỉnh."),
    ([line(FULL), line("trình UBND tỉnh.", 1), line("Hết.", 2)], f"{FULL} trình UBND tỉnh.\nHết."),
    ([line(FULL, 30), line("trình UBND tỉnh.", page=1), line(FULL, 1, page=1)], f"{FULL} trình UBND tỉnh.\n{FULL}"),
    ([line(FULL[:-4] + "TB-"), line("UBND tỉnh.", 1)], f"{FULL[:-4]}TB-UBND tỉnh."),
    ([line("1. " + FULL[:-3]), line("theo quy định.", 1, left=110)], f"1. {FULL[:-3]} theo quy định."),
    ([line(FULL, left=90), line("của tỉnh", 1, left=90 + LETTER * 28)], f"{FULL} của tỉnh"),
]
APART = [
    [line("Nơi nhận:"), line("Như trên;", 1), line(FULL, 2)],  # had room
    [line(FULL), line("Sở Tài chính bố trí vốn.", 1, left=110)],  # indented
    [line(FULL[:-3] + "xe."), line("2. Giao Sở Tài chính", 1)],  # labelled
    [line(FULL[:-3] + "xe;"), line("- Giao Sở Tài chính", 1)],
    [line(FULL), line("Sở Tài chính bố trí vốn.", 4)],  # far below
    [line(FULL, 5), line("Sở Tài chính bố trí vốn.", 0)],  # in the next column
    [line("Độc lập - Tự do", left=80 + LETTER * 48), line("Số: 12/TB-UBND", 1)],
    [line(FULL), line("Chú thích nhỏ hơn", 1, height=9)],
    [line(FULL.upper()), line("Độc lập - Tự do", 1)],
]


@pytest.mark.parametrize(("lines", "text"), JOINED)
def test_a_line_without_room_for_the_next_word_reads_on(lines: list[PageLine], text: str) -> None:
    assert running_text(lines) == text


@pytest.mark.parametrize("lines", APART)
def test_paragraphs_stay_apart(lines: list[PageLine]) -> None:
    assert running_text(lines) == "\n".join(line.text for line in lines)


def test_a_table_is_read_row_by_row_with_empty_cells_in_place() -> None:
    texts = [
        ("TT", 50, 700), ("Nhiệm vụ", 90, 700), ("Chủ trì", 300, 700),
        ("1", 50, 660), ("Hoàn thành", 90, 660), ("hồ sơ", 90, 660), ("Sở Xây dựng", 300, 660),
        ("Sở Nội vụ", 300, 620), ("2", 50, 620),
    ]  # fmt: skip
    lines = [line(text, row)._replace(cell=(left, top)) for row, (text, left, top) in enumerate(texts)]
    assert running_text([line("Phụ lục"), *lines, line("Hết.", 30)]).split("\n") == [
        "Phụ lục", "TT | Nhiệm vụ | Chủ trì", "1 | Hoàn thành hồ sơ | Sở Xây dựng", "2 |  | Sở Nội vụ", "Hết.",
    ]  # fmt: skip


def test_words_in_a_frame_are_no_table() -> None:
    framed = [line(FULL)._replace(cell=(40, 820)), line("trình UBND tỉnh.", 1)._replace(cell=(40, 820))]
    assert running_text(framed) == f"{FULL} trình UBND tỉnh."


def test_no_lines_are_no_text() -> None:
    assert running_text([]) == ""
