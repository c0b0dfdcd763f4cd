"""Word lists as one regular expression: a trie, so that matching does not slow down as a list grows."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

_END = ""


def one_of(words: Iterable[str]) -> str:
    """A pattern for the longest of `words`; a space in a word stands for one or two spaces."""
    trie: dict[str, Any] = {}
    for word in words:
        node = trie
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return _branch(trie)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """`pattern`, compiled when it is first asked for: a long list takes a tenth of a second, and few texts need all."""
    return re.compile(pattern)


def _branch(node: dict[str, Any]) -> str:
    choices = [_letter(letter) + _branch(below) for letter, below in node.items() if letter != _END]
    if not choices:
        return ""
    pattern = choices[0] if len(choices) == 1 and _END not in node else f"(?:{'|'.join(choices)})"
    return f"{pattern}?" if _END in node else pattern


def _letter(letter: str) -> str:
    return " {1,2}" if letter == " " else re.escape(letter)
