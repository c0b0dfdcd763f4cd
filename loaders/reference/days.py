"""Days of reviewed rows: the first day after a last one, and names that were in force in turn."""

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
