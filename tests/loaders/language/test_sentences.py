"""Where sentences end, and where they do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.language.sentences import sentences

TABLE = [
    ("Ông đến. Bà đi.", ["Ông đến.", "Bà đi."]),
    ("Theo Quyết định số 06/QĐ-TTg. Tỉnh làm ngay.", ["Theo Quyết định số 06/QĐ-TTg.", "Tỉnh làm ngay."]),
    ("Họp tại TP. Hà Nội hôm nay.", ["Họp tại TP. Hà Nội hôm nay."]),
    ("PGS. TS. Nguyễn Văn Mẫu dự.", ["PGS. TS. Nguyễn Văn Mẫu dự."]),
    ("Đạt 12,39%. Còn lại 1.234.567 đồng.", ["Đạt 12,39%.", "Còn lại 1.234.567 đồng."]),
    ("Ông nói: “Phải xong.” Rồi ông đi.", ["Ông nói: “Phải xong.”", "Rồi ông đi."]),
    ("Tiêu đề không chấm\n- Dòng một;\n- Dòng hai.", ["Tiêu đề không chấm", "- Dòng một;", "- Dòng hai."]),
    ("Gồm y tế, giáo dục... và nhiều việc khác.", ["Gồm y tế, giáo dục... và nhiều việc khác."]),
    ("Xong chưa? Rồi!", ["Xong chưa?", "Rồi!"]),
    ("Dòng này còn\nđi tiếp.", ["Dòng này còn\nđi tiếp."]),
    (
        "Sở Khoa học và\nCông nghệ họp trước ngày\n15/10/2025.",
        ["Sở Khoa học và\nCông nghệ họp trước ngày\n15/10/2025."],
    ),
    ("Từ ngày\nĐến ngày\n1\nSở Y tế,\nSở Nội vụ", ["Từ ngày", "Đến ngày", "1", "Sở Y tế,", "Sở Nội vụ"]),
    ("VỀ TÌNH HÌNH\nĐến nay đã xong.", ["VỀ TÌNH HÌNH", "Đến nay đã xong."]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_a_text_falls_into_its_sentences(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == expected


@given(st.text())
def test_sentences_are_ordered_ranges_of_the_text(text: str) -> None:
    end = 0
    for span in sentences(text):
        assert end <= span.start < span.end <= len(text)
        assert not text[span.start].isspace()
        end = span.end
