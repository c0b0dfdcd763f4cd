"""Pages of briefs: where a new piece of news begins, marked by a sign before its headline."""

import re
from collections.abc import Sequence

from loaders.grammar.masked import Masked

_SIGN = re.compile(r"\s*(?P<sign>[■□▪►▶◆◇♦❖★☆✦➤●○]|\*\s?\*\s?\*|-{3,}|_{3,}|={3,})")
_FEWEST = 2  # a single sign is no page of briefs


def first_sentences_of_items(sentences: Sequence[Masked]) -> frozenset[int]:
    """The indexes of the sentences that open a new item: signs on lines of their own, not the bullets of one list."""
    signs = [(n, match["sign"]) for n, one in enumerate(sentences) if (match := _SIGN.match(one.text))]
    lines = {sentences[n].line for n, _ in signs}
    opening = [n for n, _ in signs if _first_of_its_line(sentences, n) and not _is_a_bullet(sentences, n, lines)]
    return frozenset(opening if len(opening) >= _FEWEST else ())


def _first_of_its_line(sentences: Sequence[Masked], n: int) -> bool:
    return n == 0 or sentences[n - 1].line != sentences[n].line


def _is_a_bullet(sentences: Sequence[Masked], n: int, lines: set[int]) -> bool:
    """Whether the next line begins with a sign too: then both are items of one list."""
    following = next((one.line for one in sentences[n + 1 :] if one.line != sentences[n].line), None)
    return following in lines
