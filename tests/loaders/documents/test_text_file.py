"""Plain text files and their headlines."""

from pathlib import Path

import pytest

from loaders.documents.text_file import headline, read_text

HEADLINES = [
    ("Đông Giang họp bàn chuyển đổi số\n\nNgày 5/3, UBND tỉnh họp.", "Đông Giang họp bàn chuyển đổi số"),
    ("\n  Tin vắn\r\n \r\nNgày 5/3, UBND tỉnh họp.", "Tin vắn"),
]
NONE = [
    "Ngày 5/3, UBND tỉnh Đông Giang họp.\n\nDự họp có các sở.",
    "Đông Giang họp bàn\nNgày 5/3, UBND tỉnh họp.",
    "Trang chủ › Tin tức\n\nNgày 5/3",
    "ỦY BAN NHÂN DÂN TỈNH ĐÔNG GIANG\n\nSố: 12/TB-UBND",
    "Kính gửi:\n\nSở Xây dựng",
    "chữ " * 60 + "\n\nNgày 5/3",
    "Chỉ một dòng",
]


@pytest.mark.parametrize(("text", "title"), HEADLINES)
def test_a_line_that_stands_alone_at_the_top_is_the_title(text: str, title: str) -> None:
    assert headline(text) == title


@pytest.mark.parametrize("text", NONE)
def test_sentences_menus_and_letterheads_are_no_title(text: str) -> None:
    assert headline(text) is None


def test_the_headline_stays_in_the_kept_text(tmp_path: Path) -> None:
    file = tmp_path / "tin.txt"
    file.write_text("Đông Giang họp\n\nNgày 5/3, UBND tỉnh họp.\n", "utf-8")
    (found,) = read_text(file)
    assert found.title == "Đông Giang họp"
    assert found.text == "Đông Giang họp\n\nNgày 5/3, UBND tỉnh họp.\n"


@pytest.mark.shared
def test_the_seeds_are_kept_to_the_letter(shared: Path) -> None:
    titles = []
    for file in sorted((shared / "seeds").glob("*.txt")):
        (found,) = read_text(file)
        assert found.text == file.read_bytes().decode()
        titles.append(found.title is not None)
    assert titles == [True, True, True, False, False]
