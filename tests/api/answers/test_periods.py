"""Periods of questions, told by their dates or counted from today."""

from datetime import date

import pytest

from api.answers import periods, when
from api.answers.periods import period
from api.answers.when import Days

TOLD = [
    ("tháng 7/2031", "2031-07-01", "2031-07-31"),
    ("tháng 2 năm 2032", "2032-02-01", "2032-02-29"),
    ("quý III năm 2031", "2031-07-01", "2031-09-30"),
    ("năm 2031", "2031-01-01", "2031-12-31"),
    ("6 tháng đầu năm 2031", "2031-01-01", "2031-06-30"),
    ("tuần này", "2031-12-29", "2032-01-04"),
    ("tuần tới", "2032-01-05", "2032-01-11"),
    ("tháng này", "2031-12-01", "2031-12-31"),
    ("thang sau", "2032-01-01", "2032-01-31"),
    ("tháng trước", "2031-11-01", "2031-11-30"),
    ("quý này", "2031-10-01", "2031-12-31"),
    ("quý tới", "2032-01-01", "2032-03-31"),
    ("năm nay", "2031-01-01", "2031-12-31"),
    ("năm qua", "2030-01-01", "2030-12-31"),
    ("từ 2029 đến 2031", "2029-01-01", "2031-12-31"),
    ("từ năm 2029 đến nay", "2029-01-01", "2031-12-31"),
    ("từ tháng 3/2029 đến hết tháng 5/2030", "2029-03-01", "2030-05-31"),
    ("thang 7/2031", "2031-07-01", "2031-07-31"),
    ("ngày 5/8/2031", "2031-08-05", "2031-08-05"),
]
OTHERS = ["", "tháng", "tháng 13", "quý III", "năm học tới", "tuần lễ vàng", "tháng 7/2031 và sau đó", "từ đâu đến đâu"]


@pytest.mark.parametrize(("words", "first", "last"), TOLD)
def test_a_period_has_a_first_and_a_last_day(
    words: str, first: str, last: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (periods, when):
        monkeypatch.setattr(module, "today", lambda: date(2031, 12, 31))
    assert period(words) == Days(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("words", OTHERS)
def test_other_words_are_no_period(words: str) -> None:
    assert period(words) is None
