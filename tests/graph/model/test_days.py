"""A day is known in full or not at all."""

import pytest

from graph.model.days import days_from, in_full, last_day


@pytest.mark.parametrize(
    ("day", "known"),
    [("2026-07-19", "2026-07-19"), ("2026-07", None), ("2026", None), ("XXXX-07-19", None), ("", None), (None, None)],
)
def test_a_day_without_its_year_month_or_day_is_not_known_in_full(day: str | None, known: str | None) -> None:
    assert in_full(day) == known


@pytest.mark.parametrize(
    ("day", "last"),
    [
        ("2026", "2026-12-31"),
        ("2024-02", "2024-02-29"),
        ("2026-07-19", "2026-07-19"),
        ("XXXX-07", None),
        (None, None),
    ],
)
def test_a_month_and_a_year_end_on_their_last_day(day: str | None, last: str | None) -> None:
    assert last_day(day) == last


def test_days_are_counted_over_the_ends_of_months_and_years() -> None:
    assert (days_from("2032-02-28", 2), days_from("2031-01-05", -6)) == ("2032-03-01", "2030-12-30")
