"""What recurs as a rule of a calendar: how often, on which day of the week or month the words name, from when."""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

RULES: Mapping[str, Mapping[str, object]] = {
    "daily": {"FREQ": "DAILY"},
    "weekly": {"FREQ": "WEEKLY"},
    "monthly": {"FREQ": "MONTHLY"},
    "quarterly": {"FREQ": "MONTHLY", "INTERVAL": 3},
    "yearly": {"FREQ": "YEARLY"},
}
WEEKDAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy", "chủ nhật")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEKDAY = re.compile(r"\bthứ (?P<name>hai|ba|tư|năm|sáu|bảy)\b|\bthứ (?P<number>[2-7])\b|\b(?P<sunday>chủ nhật)\b")
_DAY_OF_MONTH = re.compile(r"\bngày (?:mùng |mồng )?(?P<day>[12]\d|3[01]|0?[1-9])\b(?!/)")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A rule of iCalendar and the first day that it names."""

    rule: Mapping[str, object]
    first: date


def rhythm(recurs: str, words: str, given: date) -> Rhythm | None:
    """The rhythm of what recurs, by the words of its deadline, since the day it was given; None for no known one."""
    if recurs not in RULES:
        return None
    rule, told = RULES[recurs], words.casefold()
    if recurs == "weekly" and (weekday := _weekday(told)) is not None:
        first = given + timedelta(days=(weekday - given.weekday()) % 7)
        return Rhythm({**rule, "BYDAY": DAYS[weekday]}, first)
    if recurs == "monthly" and (day := _DAY_OF_MONTH.search(told)):
        return Rhythm({**rule, "BYMONTHDAY": int(day["day"])}, _next(given, int(day["day"])))
    return Rhythm(rule, given)


def _weekday(words: str) -> int | None:
    """Monday is 0."""
    found = _WEEKDAY.search(words)
    if found is None:
        return None
    return int(found["number"]) - 2 if found["number"] else WEEKDAYS.index(found["name"] or found["sunday"])


def _next(given: date, day: int) -> date:
    """The first day of this number on or after `given`; some month of any two in a row has 31 days or it is less."""
    month = given.replace(day=1)
    while monthrange(month.year, month.month)[1] < day or month.replace(day=day) < given:
        month = (month + timedelta(days=32)).replace(day=1)
    return month.replace(day=day)
