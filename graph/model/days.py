"""Days as documents give them: in full, as far as the month or the year, or with a year that is not known."""

from calendar import monthrange
from datetime import date, timedelta

REPEATED_WITHIN = 31  # days in which papers give one task again, and tell one figure with values that are only near


def in_full(day: str | None) -> str | None:
    """The day when year, month and day are all known (`2026-07-19`), None otherwise (`2026-07`, `XXXX-07-19`)."""
    return day if day and len(day) == len("2026-07-19") and "X" not in day else None


def last_day(day: str | None) -> str | None:
    """The last day of a year or month, a day itself; None while the year is not known."""
    if not day or "X" in day:
        return None
    if len(day) == len("2026"):
        return f"{day}-12-31"
    if len(day) == len("2026-07"):
        return f"{day}-{monthrange(int(day[:4]), int(day[5:]))[1]:02}"
    return day


def days_from(day: str, days: int) -> str:
    """The day so many days after (or, negative, before) one in full."""
    return str(date.fromisoformat(day) + timedelta(days=days))
