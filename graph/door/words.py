"""What is refused by its words, before the server plans it: planning itself can be the attack."""

import json
from collections.abc import Mapping, Sequence
from itertools import pairwise

from graph.door import limits
from graph.door.functions import FUNCTIONS, KEYWORDS, WALKING
from graph.door.patterns import check_patterns
from graph.door.ranges import check_range
from graph.door.tokens import Token, tokens
from graph.errors import QueryError

_CLOSING = {"(": ")", "[": "]", "{": "}"}
_PREFIXES = {"cypher", "explain", "profile"}


def check(query: str, parameters: Mapping[str, object]) -> None:
    """Pass, or a QueryError that says what is too much or not allowed."""
    if len(query.encode()) > limits.QUERY_BYTES:
        raise QueryError(f"truy vấn dài quá / the query is longer than {limits.QUERY_BYTES:,} bytes")
    if len(json.dumps(parameters, ensure_ascii=False).encode()) > limits.PARAMETER_BYTES:
        raise QueryError(f"tham số dài quá / the parameters are longer than {limits.PARAMETER_BYTES:,} bytes")
    words = tokens(query)
    while words and words[-1].word == ";":
        words.pop()
    if not words:
        raise QueryError("truy vấn trống / the query is empty")
    if any(one.kind == "sign" and one.word == ";" for one in words):
        raise QueryError("mỗi lần một câu / one statement at a time")
    if words[0].key in _PREFIXES:
        raise QueryError(f"{words[0].word}: tùy chọn này không dùng ở đây / is not an option here")
    _check_depth(words)
    _check_counts(words)
    _check_calls(words)
    check_patterns(words, parameters)


def _check_depth(words: Sequence[Token]) -> None:
    """Brackets close in order and are not too deep; a walk over a list counts where its bracket opens."""
    open_: list[tuple[str, bool]] = []
    for at, one in enumerate(words):
        if one.kind != "sign":
            continue
        if one.word in _CLOSING:
            open_.append((_CLOSING[one.word], _walks(words, at)))
            _check_open(open_)
        elif one.word in ")]}" and (not open_ or open_.pop()[0] != one.word):
            raise QueryError(f"{one.word} thừa / closes nothing")
    if open_:
        raise QueryError(f"thiếu / missing {open_[-1][0]}")


def _check_open(open_: Sequence[tuple[str, bool]]) -> None:
    if len(open_) > limits.DEPTH:
        raise QueryError(f"ngoặc lồng quá sâu / brackets are nested deeper than {limits.DEPTH}")
    if sum(sign == "}" for sign, _ in open_) > limits.BRACES:
        raise QueryError(f"ngoặc nhọn lồng quá sâu / braces are nested deeper than {limits.BRACES}")
    if sum(walks for _, walks in open_) > limits.WALKS:
        raise QueryError(f"duyệt danh sách lồng quá sâu / lists are walked deeper than {limits.WALKS}")


def _walks(words: Sequence[Token], at: int) -> bool:
    """Whether the bracket at `at` opens `[x IN …` or `any(x IN …`."""
    if words[at].word == "[":
        return len(words) > at + 2 and words[at + 1].kind == "name" and words[at + 2].key == "in"
    return words[at].word == "(" and at > 0 and words[at - 1].key in WALKING


def _check_counts(words: Sequence[Token]) -> None:
    pluses = sum(one.kind == "sign" and one.word == "+" for one in words)
    if pluses > limits.PLUSES:
        raise QueryError(f"nhiều dấu + quá / there are {pluses} signs +, at most {limits.PLUSES} are allowed")
    cases = sum(one.key == "case" for one in words)
    if cases > limits.CASES:
        raise QueryError(f"nhiều CASE quá / there are {cases} CASE, at most {limits.CASES} are allowed")
    for one, following in pairwise(words):
        if one.key == "use" and following.kind == "name":
            raise QueryError("USE: chỉ một đồ thị / there is one graph only")


def _is_hint(before: Sequence[Token]) -> bool:
    """Whether what follows is the label in `USING INDEX n:Label(name)`."""
    return len(before) > 3 and before[-1].word == ":" and before[-3].key in ("index", "seek")


def _check_calls(words: Sequence[Token]) -> None:
    """Every name before a bracket is a function of the list or a keyword."""
    for at, one in enumerate(words):
        if one.kind != "sign" or one.word != "(" or not at or words[at - 1].kind != "name":
            continue
        first = at - 1
        while first > 1 and words[first - 1].word == "." and words[first - 2].kind == "name":
            first -= 2
        if (first and words[first - 1].key == "call") or _is_hint(words[:first]):
            continue  # the plan says which procedures there are
        name = "".join(word.word for word in words[first:at])
        if name.casefold() not in KEYWORDS | FUNCTIONS:
            raise QueryError(f"hàm không dùng được ở đây / the function {name}() is not allowed here")
        if name.casefold() == "range":
            check_range(words, at)
