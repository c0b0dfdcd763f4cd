"""The words of a text, and the same without accents, by which entities are found."""

import re
import unicodedata

_WORD = re.compile(r"\w+")


def words(text: str) -> list[str]:
    """The words of `text` in lower case, without the signs between them."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def folded(text: str) -> str:
    """The words of `text` without accents: `Đề án  06` and `de an 06` are the same."""
    plain = unicodedata.normalize("NFD", " ".join(words(text)).replace("đ", "d"))
    return "".join(c for c in plain if not unicodedata.combining(c))
