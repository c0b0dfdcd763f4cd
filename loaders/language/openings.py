"""Patterns that are tried only where one of their first words stands: most of a text is never looked at twice."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

NUMBER = "0"
"""Stands for any number among the first words of an Opening."""

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")


class Opening:
    """A pattern that is tried where one of `words` stands: written as here, in small letters, as a Title, in CAPITALS.

    `words` are parted by `|`; of a phrase the first word counts.
    """

    def __init__(self, words: str, pattern: str, flags: int = 0) -> None:
        first = {NUMBER if word == NUMBER else _WORD.findall(word)[0] for word in words.split("|")}
        self._words = {form(word) for word in first for form in (str, str.lower, str.capitalize, str.upper)}
        self._pattern = re.compile(pattern, flags)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match in `text` from left to right, without overlaps."""
        starts = _word_starts(text)
        end = 0
        for start in sorted(chain.from_iterable(map(starts.__getitem__, starts.keys() & self._words))):
            match = self._pattern.match(text, start) if start >= end else None
            if match:
                end = match.end()
                yield match


@lru_cache(maxsize=4)  # the rules read one text after the other
def _word_starts(text: str) -> dict[str, list[int]]:
    starts: dict[str, list[int]] = defaultdict(list)
    for word in _WORD.finditer(text):
        starts[word[0]].append(word.start())
    starts[NUMBER] = [digits.start() for digits in _DIGITS.finditer(text)]
    return dict(starts)
