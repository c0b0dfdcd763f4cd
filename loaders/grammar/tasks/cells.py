"""Cells of a table, and values behind a label: a list of names and nothing else."""

import re
from collections.abc import Iterator

from graph.model.facts import Actor
from loaders.grammar.masked import ACTOR, PLACE
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.listed import as_worded

_SAME = re.compile(r"\W*(?:nt|như trên|như (?:nhiệm vụ |mục |ý )?trên|\"|''|”|//)\W*", re.IGNORECASE)
_NOBODY = re.compile(r"[\s\-./]*(?:không|x|như (?:mục|nhiệm vụ|stt|số) [^;,\n]*)?[\s\-./]*", re.IGNORECASE)
_PART = re.compile(r"[^;,\n•]+(?:\([^)]*\))?")
_ASIDE = re.compile(
    r"\s*\([^)]{0,80}\)|^\W*(?:chủ trì|phối hợp|đơn vị|cơ quan)[^:]{0,20}: ?|\.+$| (?:là )?(?:chủ trì|đầu mối)\W*$",
    re.IGNORECASE,
)
_JOINS = re.compile(r"[\s,]*(?:cùng )?(?:phối hợp|tham gia)(?: thực hiện)?\W*$", re.IGNORECASE)
_BEFORE_NAME = "(?:(?:lãnh đạo|thủ trưởng|đại diện|và|các|đ/c|đồng chí|cùng|với) )*"
_NAMED = re.compile(rf"{_BEFORE_NAME}{ACTOR}(?:(?: và| cùng)? (?!{PLACE}){ACTOR})*[\s.]*", re.IGNORECASE)


def named_in(cell: Clause) -> Iterator[tuple[Actor, bool]]:
    """Who is named in a cell or after a label, and whether the words say that they only join in."""
    if _NOBODY.fullmatch(cell.text, cell.start, cell.end) or points_up(cell):
        return
    for part in _PART.finditer(cell.text, cell.start, cell.end):
        words = _ASIDE.sub("", part[0])
        joins = _JOINS.search(words) is not None
        if _NAMED.fullmatch(_JOINS.sub("", words).strip()):
            yield from ((actor, joins) for actor in cell.sentence.actors(*part.span()))
        elif any(letter.isalpha() for letter in words):
            start, end = part.start() + len(part[0]) - len(part[0].lstrip()), part.start() + len(part[0].rstrip())
            yield as_worded(cell.sentence, start, end), joins


def points_up(cell: Clause | None) -> bool:
    """Whether a cell only says that it holds the same as the one above (`nt`, `như trên`)."""
    return cell is not None and _SAME.fullmatch(cell.text, cell.start, cell.end) is not None
