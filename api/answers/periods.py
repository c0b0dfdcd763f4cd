"""The period that a question is about: `tháng 7/2024`, `quý III năm 2024`, `tuần này`."""

import re
from datetime import date, timedelta

from api.answers.when import Days, at_present
from graph.clock import today
from graph.model.days import last_day
from loaders.language.date_grammar import find_dates
from loaders.language.unaccented import unaccented

_FROM_TO = re.compile(r"(?:kể )?từ (?P<first>.+?) (?:đến|tới|-|–) (?:hết )?(?P<last>.+)", re.IGNORECASE)
_BARE_YEAR = re.compile(r"(?:19|20)\d\d")
_PRESENT = frozenset(["nay", "bây giờ", "hiện nay", "hiện tại"])
_LONGEST = 7  # words of a period
# As many keyboards write them.
_ACCENTED = {"nam": "năm", "thang": "tháng", "quy": "quý", "ngay": "ngày", "tu": "từ", "den": "đến", "toi": "tới"}
_MONTHS = {"thang": 1, "quy": 3, "nam": 12}
_SHIFT = {"nay": 0, "toi": 1, "sau": 1, "truoc": -1, "qua": -1}


def period(words: str) -> Days | None:
    """The first and last day of the period that `words` name, counted from today where they say so; None for others."""
    words = " ".join(_ACCENTED.get(word, word) for word in words.lower().split())
    if span := _FROM_TO.fullmatch(words):
        begun, ended = _side(span["first"]), _side(span["last"])
        return Days(begun.first, ended.last) if begun and ended else None
    for found in find_dates(words):
        if "X" not in found.edtf and not (words[: found.span.start] + words[found.span.end :]).strip(" ,"):
            first, _, last = found.edtf.partition("/")
            return _days(first, last or first)
    unit, _, which = unaccented(words).partition(" ")
    return _from_today(unit, _SHIFT[which]) if which in _SHIFT else None


def led_by_period(text: str) -> tuple[Days, str] | None:
    """The period with which `text` begins, and the words after it; None where it begins with none."""
    words = text.split()
    for count in range(min(_LONGEST, len(words) - 1), 1, -1):
        if days := period(" ".join(words[:count]).rstrip(",")):
            return days, " ".join(words[count:])
    return None


def _side(words: str) -> Days | None:
    if words in _PRESENT:
        return at_present()
    return period(f"năm {words}" if _BARE_YEAR.fullmatch(words) else words)


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
