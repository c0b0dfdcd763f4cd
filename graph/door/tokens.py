"""Cypher cut into its words, so that what stands in texts and comments is not taken for code."""

import re
from dataclasses import dataclass

from graph.errors import QueryError

_TOKEN = re.compile(
    r"(?P<space>\s+|//[^\r\n]*|/\*.*?\*/)"
    r"|(?P<text>'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")"
    r"|(?P<name>`(?:[^`]|``)*`|[^\W\d]\w*)"
    r"|(?P<number>\d\w*)"
    r"|(?P<open>/\*|['\"`])"
    r"|(?P<sign>=~|[!$%&()*+,\-./:;<=>?@\[\]^{|}~])"
    r"|(?P<other>.)",
    re.S,
)
_ESCAPE = re.compile(r"\\u", re.I)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a query: `kind` is text, name, number or sign; the word of a name without its backticks."""

    kind: str
    word: str

    @property
    def key(self) -> str:
        """The word as keywords and functions are compared, without regard to case; nothing for texts."""
        return "" if self.kind == "text" else self.word.casefold()


def tokens(query: str) -> list[Token]:
    """The words of `query` without space and comments; a QueryError for what cannot be told apart safely."""
    if _ESCAPE.search(query):
        raise QueryError(r"\u…: viết thẳng ký tự, hay dùng tham số / write the character itself, or pass a parameter")
    found = []
    for match in _TOKEN.finditer(query):
        kind, word = str(match.lastgroup), match[0]
        if kind == "open":
            raise QueryError(f"{word} không được đóng / is never closed")
        if kind == "other":
            raise QueryError(f"không hiểu ký tự / there is no {word!r} in Cypher; names with it go in `backticks`")
        if kind != "space":
            found.append(Token(kind, word[1:-1].replace("``", "`") if word.startswith("`") else word))
    return found
