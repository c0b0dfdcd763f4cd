"""The period that a question is about: `tháng 7/2024`, `quý III năm 2024`, `tuần này`."""

from calendar import monthrange
from datetime import date, timedelta

from api.answers.when import Days
from graph.clock import today
from loaders.language.date_grammar import find_dates
from loaders.language.unaccented import unaccented

_MONTHS = {"thang": 1, "quy": 3, "nam": 12}
_SHIFT = {"nay": 0, "toi": 1, "sau": 1, "truoc": -1, "qua": -1}


def period(words: str) -> Days | None:
    """The first and last day of the period that `words` name, counted from today where they say so; None for others."""
    for found in find_dates(words):
        if "X" not in found.edtf and not (words[: found.span.start] + words[found.span.end :]).strip(" ,"):
            first, _, last = found.edtf.partition("/")
            return Days(_first(first), _last(last or first))
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
    return Days(date(year, month + 1, 1), _last(f"{end_year}-{end + 1:02}"))


def _first(edtf: str) -> date:
    year, month, day = (*map(int, edtf.split("-")), 1, 1)[:3]
    return date(year, month, day)


def _last(edtf: str) -> date:
    parts = [*map(int, edtf.split("-"))]
    if len(parts) == 3:
        return date(*parts)
    month = parts[1] if len(parts) == 2 else 12
    return date(parts[0], month, monthrange(parts[0], month)[1])
