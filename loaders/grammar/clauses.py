"""Parts of a sentence that may each hold a task of their own."""

import re

from loaders.grammar.masked import ACTOR, Masked
from loaders.grammar.order_words import DOERS, NAMED, ORDER

_BREAK = re.compile(
    rf"; ?|,? (?:và|đồng thời|đồng thời,|,) (?=(?:giao|yêu cầu|đề nghị|phân công)(?!\w)[^.;]{{0,40}}{ACTOR})|"
    rf", (?=(?:giao|yêu cầu|đề nghị|phân công) (?:cho )?{DOERS})|"
    rf",? trong đó,? (?=(?:giao|yêu cầu) |{NAMED} (?:chưa|phải|cần|chủ trì))|"
    rf", (?=(?:ông |bà )?{NAMED} (?:phụ trách|chịu trách nhiệm|theo dõi)(?!\w))"
)
_ONLY_NAMES = re.compile(rf"[\s\W\w]{{0,12}}?{DOERS}\s*")
_QUOTE = re.compile(r"“[^”]*+”|\"[^\"]*+\"|\([^)]*+\)")


def clauses(sentence: Masked) -> list[tuple[int, int]]:
    """The ranges between semicolons and before further verbs of assignment; lists of names stay whole."""
    text = sentence.text
    quoted = [match.span() for match in _QUOTE.finditer(text)]
    ranges: list[tuple[int, int]] = []
    start = 0
    for match in _BREAK.finditer(text):
        inside = any(a < match.start() < b for a, b in quoted)
        if not inside and not _ends_in_names(text, start, match):
            ranges.append((start, match.start()))
            start = match.end()
    return [*ranges, (start, len(text))]


def _ends_in_names(text: str, start: int, match: re.Match[str]) -> bool:
    """`Bộ A, Bộ B; Ngân hàng C và UBND các tỉnh rà soát …`: the semicolon separates doers."""
    before = text[start : match.start()]
    return ";" in match[0] and not re.search(ORDER, before) and bool(_ONLY_NAMES.fullmatch(before))
