"""What recurs, as calendars understand it."""

from datetime import date

import pytest
from icalendar import vRecur

from api.answers.rhythm import rhythm

GIVEN = date(2024, 4, 12)  # a Friday


@pytest.mark.parametrize(
    ("recurs", "words", "rule", "first"),
    [
        ("daily", "trước 16 giờ hằng ngày", "FREQ=DAILY", "2024-04-12"),
        ("weekly", "trước 16h00 thứ Năm hằng tuần", "FREQ=WEEKLY;BYDAY=TH", "2024-04-18"),
        ("weekly", "chiều thứ Sáu hàng tuần", "FREQ=WEEKLY;BYDAY=FR", "2024-04-12"),
        ("weekly", "thứ 2 hằng tuần", "FREQ=WEEKLY;BYDAY=MO", "2024-04-15"),
        ("weekly", "Chủ nhật hằng tuần", "FREQ=WEEKLY;BYDAY=SU", "2024-04-14"),
        ("weekly", "định kỳ hằng tuần", "FREQ=WEEKLY", "2024-04-12"),
        ("monthly", "trước ngày 25 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=25", "2024-04-25"),
        ("monthly", "vào ngày 5 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=5", "2024-05-05"),
        ("monthly", "ngày 31 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=31", "2024-05-31"),
        ("monthly", "định kỳ hằng tháng", "FREQ=MONTHLY", "2024-04-12"),
        ("quarterly", "định kỳ hằng quý", "FREQ=MONTHLY;INTERVAL=3", "2024-04-12"),
        ("yearly", "hằng năm", "FREQ=YEARLY", "2024-04-12"),
    ],
)
def test_words_tell_how_often_and_on_which_day(recurs: str, words: str, rule: str, first: str) -> None:
    found = rhythm(recurs, words, GIVEN)
    assert found is not None
    assert vRecur(found.rule).to_ical().decode() == rule
    assert found.first.isoformat() == first


@pytest.mark.parametrize("recurs", ["periodically", "ba lần mỗi nhiệm kỳ"])
def test_no_known_rhythm_is_no_rule(recurs: str) -> None:
    assert rhythm(recurs, "định kỳ", GIVEN) is None
