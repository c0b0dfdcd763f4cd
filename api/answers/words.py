"""Words of users made safe for Lucene, and compared without accents."""

import re
import unicodedata

_WORD = re.compile(r"\w+")
_I, _Y = "iìíỉĩị", "yỳýỷỹỵ"  # after one of these consonants, at the end of a word, people write either
_LAST = re.compile(rf"(?<=[hklmstv])[{_I}{_Y}]\b")
_SWAPPED = str.maketrans(_I + _Y, _Y + _I)


def words(text: str) -> list[str]:
    """The words of `text` in lower case; signs that mean something to Lucene are gone."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def folded(text: str) -> str:
    """The words of `text` without accents: `Đề án  06` and `de an 06` are the same."""
    plain = unicodedata.normalize("NFD", " ".join(words(text)).replace("đ", "d"))
    return "".join(c for c in plain if not unicodedata.combining(c))


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
    return [query for query in (phrase(text, "text"), every_word(text, "text")) if query]


def _any_of(texts: list[str]) -> str:
    return " OR ".join(f'"{text}"' for text in texts)


def _in_any(fields: tuple[str, ...], query: str) -> str:
    return " OR ".join(f"{field}:({query})" for field in fields)
