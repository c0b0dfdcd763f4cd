"""Words of which one must stand in a sentence before a rule can match it: a quick look that spares a slow one."""

import re

_WORD = re.compile("\\w+|[\ue000-\uf8ff]")


def vocabulary(text: str) -> frozenset[str]:
    """The words of a text, and its private-use characters, each of which stands for something named."""
    return frozenset(_WORD.findall(text))


class Cue:
    """Phrases in small letters of which a rule needs one.

    `words` has the longest word of each phrase. It must stand as a whole in the vocabulary of a text; only then is the
    phrase itself looked for.
    """

    __slots__ = ("_phrases", "words")

    def __init__(self, *phrases: str) -> None:
        self._phrases = phrases
        self.words = frozenset(max(_WORD.findall(phrase), key=len) for phrase in phrases)

    def stands_in(self, text: str) -> bool:
        """Whether one of the phrases stands in a text in small letters."""
        return any(map(text.__contains__, self._phrases))  # a generator takes three times as long
