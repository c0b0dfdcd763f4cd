"""Regular expressions: there to look at, and such that matching cannot take long."""

import re
from collections.abc import Mapping, Sequence

from graph.door.limits import QUANTIFIERS
from graph.door.tokens import Token
from graph.errors import QueryError

_SINGLE = re.compile(r"^\(\?[a-z]+\)|\\\D|\[[^\]]*\]")
"""What stands for one character, or for none."""
_HEAVY = re.compile(r"\)[*+?{]|\(\?|\\\d")
"""A group that repeats, looks around or comes back."""


def check_patterns(words: Sequence[Token], parameters: Mapping[str, object]) -> None:
    """Pass when every `=~` has a text or a parameter that is simple enough; else a QueryError."""
    for at, one in enumerate(words):
        if one.kind == "sign" and one.word == "=~":
            pattern = _pattern(words[at + 1 : at + 4], parameters)
            if pattern is None:
                raise QueryError("=~ cần chuỗi hay tham số / needs a text or a parameter, not an expression")
            plain = _SINGLE.sub("x", pattern)
            if len(re.findall(r"[*+?{]", plain)) > QUANTIFIERS or _HEAVY.search(plain):
                raise QueryError(
                    f"=~ nặng quá / a regular expression may have {QUANTIFIERS} of * + ? {{ and none after a group"
                )


def _pattern(after: Sequence[Token], parameters: Mapping[str, object]) -> str | None:
    """The regular expression that stands there alone, as a text or as a parameter."""
    if after and after[0].kind == "text":
        whole, following = re.sub(r"\\(.)", r"\1", after[0].word[1:-1]), after[1:2]
    elif len(after) > 1 and after[0].word == "$":
        whole, following = str(parameters.get(after[1].word, "")), after[2:3]
    else:
        return None
    return None if following and following[0].word in ("+", "[", ".") else whole
