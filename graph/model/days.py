"""Days as documents give them: in full, as far as the month or the year, or with a year that is not known."""

from calendar import monthrange


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
