"""The plain text and the way back to the kept one."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.language.plain import plain

MIXED = st.text(alphabet=st.sampled_from("Phạm Minh\u00a0uỷ–\u200b\ufeff\u200d.\n"), max_size=60)


def test_zero_width_characters_inside_a_name_stay_in_its_range() -> None:
    text = "ông Trần\u200b Văn\u00a0Mẫu nói"
    read = plain(text)
    start = read.text.index("Trần")
    assert read.text == "ông Trần Văn Mẫu nói"
    assert read.span(start, start + len("Trần Văn Mẫu")).of(text) == "Trần\u200b Văn\u00a0Mẫu"


def test_a_signature_in_capitals_is_read_like_a_name() -> None:
    text = "TM. UỶ BAN NHÂN DÂN\nKT. CHỦ TỊCH\nTRẦN VĂN MẪU\nMỘT DÒNG TIÊU ĐỀ DÀI VIẾT HOA KHÔNG PHẢI TÊN AI CẢ"
    lines = plain(text).text.split("\n")
    assert lines[:3] == ["TM. Ủy Ban Nhân Dân", "KT. Chủ Tịch", "Trần Văn Mẫu"]
    assert lines[3].isupper()


CAPITAL_NAMES = [
    ("Ông TRẦN VĂN MẪU, Giám đốc Sở", "Ông Trần Văn Mẫu, Giám đốc Sở"),
    ("- Đồng chí: LÊ THỊ THỬ - Phó Trưởng ban", "- Đồng chí: Lê Thị Thử - Phó Trưởng ban"),
    ("Giám đốc Sở GTVT LÊ THỊ THỬ nói", "Giám đốc Sở GTVT Lê Thị Thử nói"),
    ("1. LÊ THỊ THỬ - Giám đốc Sở", "1. Lê Thị Thử - Giám đốc Sở"),
]
NO_CAPITAL_NAMES = [
    "Chủ tịch UBND TP HCM nói",
    "như sau: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NGHỆ AN ĐIỆN các sở",
    "giám đốc Công ty TNHH MTV",
    "Ông A chủ trì buổi lễ (ảnh TÍN HUY)",
    "Tuyến CAO TỐC BẮC NAM thông xe",
]


@pytest.mark.parametrize(("text", "read"), CAPITAL_NAMES)
def test_a_name_in_capitals_inside_a_sentence_is_read_like_a_name(text: str, read: str) -> None:
    assert plain(text).text == read


@pytest.mark.parametrize("text", NO_CAPITAL_NAMES)
def test_other_capitals_inside_a_sentence_stay(text: str) -> None:
    assert plain(text).text == text


def test_dashes_become_hyphens_and_tones_one_placement() -> None:
    assert plain("Uỷ ban – Sở").text == "Ủy ban - Sở"


def test_columns_and_cells_of_one_line_are_no_one_phrase() -> None:
    assert plain("SỞ Y TẾ      CỘNG HÒA\nSở A\tSở B").text.split("\n") == ["Sở Y Tế     ", "Cộng Hòa", "Sở A", "Sở B"]
    assert plain("\tĐoạn thụt đầu dòng").text == " Đoạn thụt đầu dòng"


@given(MIXED, st.data())
def test_every_range_leads_back_to_the_same_letters(text: str, data: st.DataObject) -> None:
    read = plain(text)
    if not read.text:
        return
    start = data.draw(st.integers(0, len(read.text) - 1))
    end = data.draw(st.integers(start + 1, len(read.text)))
    behind = plain(read.span(start, end).of(text)).text
    assert [_base(letter) for letter in behind] == [_base(letter) for letter in read.text[start:end]]


def _base(letter: str) -> str:
    return " " if letter == "\n" else unicodedata.normalize("NFD", letter)[0].casefold()
