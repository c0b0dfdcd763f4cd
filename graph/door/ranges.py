"""Lists of numbers: short ones anywhere, long ones only as rows."""

from collections.abc import Sequence

from graph.door.limits import RANGE
from graph.door.tokens import Token
from graph.errors import QueryError

_SIGNS = {"(": 1, ")": -1}
_MEASURES = ("size", "length")


def check_range(words: Sequence[Token], at: int) -> None:
    """Pass for `UNWIND range(…) AS` or a short range(), whose bracket opens at `at`; else a QueryError."""
    end = _end(words, at)
    if at >= 2 and words[at - 2].key == "unwind" and end + 1 < len(words) and words[end + 1].key == "as":
        return
    if not _is_small(words, at, end):
        raise QueryError(
            f"range(): viết UNWIND range(…) AS x, hay dùng số đến {RANGE} và size(…) / "
            f"write UNWIND range(…) AS x, or use numbers up to {RANGE} and size(…)"
        )


def _end(words: Sequence[Token], at: int) -> int:
    """Where the bracket that opens at `at` closes."""
    depth = 0
    for number in range(at, len(words)):
        depth += _SIGNS.get(words[number].word, 0)
        if not depth:
            return number
    return len(words) - 1


def _is_small(words: Sequence[Token], at: int, end: int) -> bool:
    """Whether nothing here can make a range long: small numbers, and what stands within size() or length()."""
    measured = [False]
    for number in range(at + 1, end):
        one = words[number]
        if one.word == "(":
            measured.append(measured[-1] or words[number - 1].key in _MEASURES)
        elif one.word == ")":
            measured.pop()
        elif not (measured[-1] or one.key in _MEASURES or one.word in (",", "-") or _is_small_number(one)):
            return False
    return True


def _is_small_number(one: Token) -> bool:
    return one.word.isdecimal() and int(one.word) <= RANGE
