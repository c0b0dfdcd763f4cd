"""Since when a document's words were out: the day that `known_on=` compares."""

from graph.model.days import last_day


def known_from(published: str | None) -> str | None:
    """The first day on which a text published then was surely out: the last day of a month or year."""
    return last_day(published)
