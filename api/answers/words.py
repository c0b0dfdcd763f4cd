"""Words of users as queries of the index `words`: in any spelling, with or without accents."""

import re

from graph.words import folded, words

_I, _Y = "iìíỉĩị", "yỳýỷỹỵ"  # after one of these consonants, at the end of a word, people write either
_LAST = re.compile(rf"(?<=[hklmstv])[{_I}{_Y}]\b")
_SWAPPED = str.maketrans(_I + _Y, _Y + _I)

NAMES, TEXT = "names", "text"  # what the index knows of an entity: all its names, and the words of a task


def spellings(text: str) -> list[str]:
    """The words of `text` as written, and with the other letter where people write i or y: `mỹ hào`, `mĩ hào`."""
    plain = " ".join(words(text))
    other = _LAST.sub(lambda letter: letter[0].translate(_SWAPPED), plain)
    return [plain] if other == plain else [plain, other]


def phrase(text: str, *fields: str) -> str:
    """A Lucene query for the words of `text` in this order in one of `fields`; empty when it has no words."""
    return _in_any(fields, _any_of(spellings(text))) if words(text) else ""


def every_word(text: str, *fields: str) -> str:
    """A Lucene query for all words of `text` in any order in one of `fields`; empty when it has no words."""
    found = [_any_of(spellings(word)) for word in words(text)]
    return _in_any(fields, " AND ".join(f"({one})" if " OR " in one else one for one in found)) if found else ""


def searches_for(text: str) -> list[str]:
    """Lucene queries for tasks that hold `text`: as it stands, then all of its words in any order."""
    return [query for query in (phrase(text, TEXT), every_word(text, TEXT)) if query]


def _any_of(texts: list[str]) -> str:
    return " OR ".join(f'"{folded(text)}"' for text in texts)


def _in_any(fields: tuple[str, ...], query: str) -> str:
    return " OR ".join(f"{field}:({query})" for field in fields)
