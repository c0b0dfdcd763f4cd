"""Since when a document's words were out: the day that `known_on=` compares."""

from calendar import monthrange


def known_from(published: str | None) -> str | None:
    """The first day on which a text published then was surely out: the last day of a month or year."""
    if not published or "X" in published:
        return None
    if len(published) == len("2024"):
        return f"{published}-12-31"
    if len(published) == len("2024-07"):
        return f"{published}-{monthrange(int(published[:4]), int(published[5:]))[1]:02}"
    return published
