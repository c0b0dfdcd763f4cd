"""Days as documents give them: in full, as far as the month or the year, or with a year that is not known."""


def in_full(day: str | None) -> str | None:
    """The day when year, month and day are all known (`2026-07-19`), None otherwise (`2026-07`, `XXXX-07-19`)."""
    return day if day and len(day) == len("2026-07-19") and "X" not in day else None
