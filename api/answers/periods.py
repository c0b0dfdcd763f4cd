"""The period that a question is about: `tháng 7/2024`, `quý III năm 2024`, `tuần này`."""

from datetime import date, timedelta

from api.answers.when import Days
from graph.clock import today
from graph.model.days import last_day
from loaders.language.date_grammar import find_dates
from loaders.language.unaccented import unaccented

_MONTHS = {"thang": 1, "quy": 3, "nam": 12}
_SHIFT = {"nay": 0, "toi": 1, "sau": 1, "truoc": -1, "qua": -1}


def period(words: str) -> Days | None:
    """The first and last day of the period that `words` name, counted from today where they say so; None for others."""
    for found in find_dates(words):
        if "X" not in found.edtf and not (words[: found.span.start] + words[found.span.end :]).strip(" ,"):
            first, _, last = found.edtf.partition("/")
            return _days(first, last or first)
    unit, _, which = unaccented(words.lower()).partition(" ")
    return _from_today(unit, _SHIFT[which]) if which in _SHIFT else None


def _from_today(unit: str, shift: int) -> Days | None:
    day = today()
    if unit == "tuan":
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift)
        return Days(monday, monday + timedelta(days=6))
    if unit not in _MONTHS:
        return None
    length = _MONTHS[unit]
    count = (day.year * 12 + day.month - 1) // length + shift
    (year, month), (end_year, end) = divmod(count * length, 12), divmod((count + 1) * length - 1, 12)
    return _days(f"{year}-{month + 1:02}", f"{end_year}-{end + 1:02}")


def _days(first: str, last: str) -> Days:
    """From the first day of a year, month or day to the last one of another."""
    return Days(date.fromisoformat(f"{first}-01-01"[:10]), date.fromisoformat(str(last_day(last))))
