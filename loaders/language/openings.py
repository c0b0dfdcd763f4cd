"""Patterns that are tried only where one of their first words stands: one pass over a text finds these for all."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from loaders.language.phrases import Phrases

NUMBER = "0"
"""Stands for any number among the first words of an Opening."""

_WORD = re.compile(r"[^\W\d_]+[./]?")
_SECOND = re.compile(r"[^\W\d_]+ ([^\W\d_])")


class Opening:
    """A pattern that is tried where one of `words` stands, written as here or with more capitals (sở, Sở, SỞ).

    `words` are parted by `|`; of a phrase the first word counts, and the letter with which the second one begins. A
    point or slash behind the first word (`H.`, `đ/c`) must stand there too.
    """

    def __init__(self, words: str, pattern: str, flags: int = 0) -> None:
        self._pattern = re.compile(pattern, flags)
        for beginning, is_word in _beginnings(words).items():
            known = _BEGINNINGS.get(beginning, _Beginning(len(beginning), (), ()))
            part, whole = (known.part, (*known.whole, self)) if is_word else ((*known.part, self), known.whole)
            _BEGINNINGS.add(beginning, known._replace(part=part, whole=whole))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match in `text` from left to right, without overlaps."""
        end = 0
        for start in sorted(_starts(text).get(self, ())):
            match = self._pattern.match(text, start) if start >= end else None
            if match:
                end = match.end()
                yield match


class _Beginning(NamedTuple):
    """So many letters with which matches may begin: as part of what is written there, or only as a whole word."""

    length: int
    part: tuple[Opening, ...]
    whole: tuple[Opening, ...]


_BEGINNINGS: Phrases[_Beginning] = Phrases()


def _beginnings(words: str) -> dict[str, bool]:
    """The first words in every form, each with the first letter of the second; True for those that are whole words."""
    letters: dict[str, set[str]] = defaultdict(set)
    for phrase in words.split("|"):
        if phrase == NUMBER:
            continue
        word, second = _WORD.findall(phrase)[0], _SECOND.match(phrase)
        for first in (word, word.upper(), *((word.capitalize(),) if word.islower() else ())):
            letters[first] |= {second[1].lower(), second[1].upper(), " "} if second else {""}
    found = {digit: False for digit in "0123456789" if NUMBER in words.split("|")}
    for first, seconds in letters.items():
        found |= {first: first.isalpha()} if "" in seconds else {f"{first} {second}": False for second in seconds}
    return found


@lru_cache(maxsize=4)  # the rules read one text after the other
def _starts(text: str) -> dict[Opening, list[int]]:
    starts: dict[Opening, list[int]] = defaultdict(list)
    size = len(text)
    for last, (length, part, whole) in _BEGINNINGS.found_in(text):
        start, end = last + 1 - length, last + 1
        if start and (before := text[start - 1]).isalnum() and before.isdigit() == text[start].isdigit():
            continue  # inside a word or a number
        for opening in part:
            starts[opening].append(start)
        if whole and (end == size or not text[end].isalpha()):
            for opening in whole:
                starts[opening].append(start)
    return dict(starts)
