"""Patterns that are tried only where one of their first words stands: most of a text is never looked at twice."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, chain, islice

NUMBER = "0"
"""Stands for any number among the first words of an Opening."""

_WORD = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"([^\W\d_]+)")
_SECOND = re.compile(r"[^\W\d_]+ ([^\W\d_])")
_DIGITS = re.compile(r"\d\d*")


class Opening:
    """A pattern that is tried where one of `words` stands: written as here, in small letters, as a Title, in CAPITALS.

    `words` are parted by `|`; of a phrase the first word counts, and the letter with which the second one begins.
    """

    def __init__(self, words: str, pattern: str, flags: int = 0) -> None:
        self._words = _openings(words)
        self._pattern = re.compile(pattern, flags)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match in `text` from left to right, without overlaps."""
        end = 0
        for start in sorted(chain.from_iterable(self._starts(text))):
            match = self._pattern.match(text, start) if start >= end else None
            if match:
                end = match.end()
                yield match

    def _starts(self, text: str) -> Iterator[list[int]]:
        starts = _word_starts(text)
        for word in starts.keys() & self._words.keys():
            letters, after = self._words[word], len(word) + 1
            yield (
                [at for at in starts[word] if text[at + after : at + after + 1] in letters] if letters else starts[word]
            )


def _openings(words: str) -> dict[str, frozenset[str]]:
    """The first words in every form, each with what may stand after its space; with nothing where anything may."""
    letters: dict[str, set[str]] = defaultdict(set)
    for phrase in words.split("|"):
        first = phrase if phrase == NUMBER else _WORD.findall(phrase)[0]
        second = _SECOND.match(phrase)
        for form in (str, str.lower, str.capitalize, str.upper):
            letters[form(first)] |= {second[1].lower(), second[1].upper(), " "} if second else {""}
    return {word: frozenset() if "" in seconds else frozenset(seconds) for word, seconds in letters.items()}


@lru_cache(maxsize=4)  # the rules read one text after the other
def _word_starts(text: str) -> dict[str, list[int]]:
    starts: dict[str, list[int]] = defaultdict(list)
    pieces = _WORDS.split(text)  # what stands between words, and the words
    for word, start in zip(pieces[1::2], islice(accumulate(map(len, pieces)), 0, None, 2), strict=False):
        starts[word].append(start)
    starts[NUMBER] = [digits.start() for digits in _DIGITS.finditer(text)]
    return dict(starts)
