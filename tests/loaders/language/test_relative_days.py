"""Days counted from the day of publication, and what only sounds like one."""

import pytest

from loaders.language.date_grammar import find_dates
from loaders.language.relative_days import relative_days

FOUND = [
    ("Sáng nay, tỉnh họp.", "2024-03-13", "sáng"),
    ("Tại cuộc họp chiều nay ở Hà Nội, ông nói.", "2024-03-13", "chiều"),
    ("Hôm qua, tỉnh họp.", "2024-03-12", None),
    ("Cuộc họp tối qua, ông nói.", "2024-03-12", "tối"),
    ("Tỉnh họp ngày hôm qua.", "2024-03-12", None),
    ("Ngày hôm nay, tỉnh họp.", "2024-03-13", None),
]
NOT_FOUND = ["Thế hệ hôm nay biết ơn cha ông.", "Buổi chiều qua nhanh.", "Lượt truy cập hôm nay: 15 lượt"]


@pytest.mark.parametrize(("text", "day", "part"), FOUND)
def test_a_day_is_counted_from_the_day_of_publication(text, day, part):
    [found] = relative_days(text, "2024-03-13", "stated")
    assert (found.edtf, found.part_of_day) == (day, part)


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_only_sounds_like_a_day_is_none(text):
    assert relative_days(text, "2024-03-13", "stated") == []


@pytest.mark.parametrize(
    ("published", "basis"),
    [(None, None), ("2024-03", "stated"), ("2024-03-13", 'inferred: year from "năm 2024", not before the day "13/3"')],
)
def test_without_a_sure_day_of_publication_nothing_is_counted(published, basis):
    assert relative_days("Sáng nay, tỉnh họp.", published, basis) == []


def test_a_text_tells_its_today_itself():
    text = "Sáng nay, 13/5, công an họp báo. Cũng trong sáng nay, tỉnh họp."
    [found] = relative_days(text, None, None, find_dates(text))
    assert (found.edtf, found.rule) == ("XXXX-05-13", "day")
