"""Days of reviewed rows: the day after a last one, the last of a month or year; names in force in turn."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class DatedName:
    """A full name from a day until a day on which it is no longer in force; "" where an end is open or not known."""

    name: str
    since: str = ""
    until: str = ""


def next_day(day: str) -> str | None:
    """The first day after a day (None: only month or year is known)."""
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat() if len(day) == 10 else None


def last_day(when: str) -> str:
    """The last day that a day, month or year may mean."""
    if len(when) == 10:
        return when
    year, month = int(when[:4]), int(when[5:7] or 12)
    return date(year, month, monthrange(year, month)[1]).isoformat()
