"""What a Word file says."""

from typing import NamedTuple


class WordText(NamedTuple):
    """The lines of the body, how many tables and text boxes it has, and the words that stand around the text."""

    lines: list[str]
    tables: int
    boxes: int
    around: list[str]
