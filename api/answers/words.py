"""Words of users made safe for Lucene, and compared without accents."""

import re
import unicodedata

_WORD = re.compile(r"\w+")


def words(text: str) -> list[str]:
    """The words of `text` in lower case; signs that mean something to Lucene are gone."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def folded(text: str) -> str:
    """The words of `text` without accents: `Đề án  06` and `de an 06` are the same."""
    plain = unicodedata.normalize("NFD", " ".join(words(text)).replace("đ", "d"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def phrase(text: str, *fields: str) -> str:
    """A Lucene query for the words of `text` in this order in one of `fields`; empty when it has no words."""
    return _in_any(fields, f'"{" ".join(words(text))}"') if words(text) else ""


def every_word(text: str, *fields: str) -> str:
    """A Lucene query for all words of `text` in any order in one of `fields`; empty when it has no words."""
    return _in_any(fields, " AND ".join(f'"{word}"' for word in words(text))) if words(text) else ""


def _in_any(fields: tuple[str, ...], query: str) -> str:
    return " OR ".join(f"{field}:({query})" for field in fields)
