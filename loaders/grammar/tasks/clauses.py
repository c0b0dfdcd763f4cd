"""Parts of a sentence that may each hold a task of their own."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from graph.model.facts import Actor
from loaders.grammar.masked import ACTOR, DATE, Masked
from loaders.grammar.order_words import DOERS, NAMED, ORDER
from loaders.language.cues import Cue

ENUMERATOR = r"\((?:[ivx]{1,4}|\d|[a-h])\)"
_ORDERS = "(?:giao|yêu cầu|đề nghị|phân công)"
_BREAK = re.compile(
    rf"[;,]? {ENUMERATOR} |; ?|,? (?:và|đồng thời|đồng thời,|,) (?={_ORDERS}(?!\w)[^.;]{{0,40}}{ACTOR})|"
    rf", (?={_ORDERS} (?:cho )?{DOERS})|"
    rf",? trong đó,? (?=(?:giao|yêu cầu) |{NAMED} (?:chưa|phải|cần|chủ trì))|"
    rf", (?=(?:ông |bà )?{NAMED} (?:phụ trách|chịu trách nhiệm|theo dõi)(?!\w))"
)
_PARTING = Cue("giao", "yêu cầu", "đề nghị", "phân công", "trong đó", "phụ trách", "chịu trách nhiệm", "theo dõi")
_ONLY_NAMES = re.compile(rf"[\s\W\w]{{0,12}}?{DOERS}\s*")
_ORDERED_NAMES = re.compile(rf"{ORDER}(?: cho)? {DOERS}\s*$")
_NAMES_BEFORE = 160  # characters before a semicolon that may name the first doers
_HAS_ORDER = re.compile(ORDER)
_DATE = re.compile(DATE)
_QUOTE = re.compile(r"“[^“”]*+”|\"[^\"]*+\"|\([^()]*+\)")


class Clause(NamedTuple):
    """The range `text[start:end]` of a masked sentence; positions stay positions of the sentence."""

    sentence: Masked
    start: int
    end: int

    @property
    def text(self) -> str:
        """The masked text of the whole sentence."""
        return self.sentence.text

    def says(self, cue: Cue) -> bool:
        """Whether a word of `cue` stands in the clause."""
        if cue.words.isdisjoint(self.sentence.vocabulary):
            return False
        return cue.stands_in(self.sentence.lowered[self.start : self.end])

    def match(self, pattern: re.Pattern[str], at: int | None = None) -> re.Match[str] | None:
        """`pattern` at the beginning of the clause, or at `at`."""
        return pattern.match(self.text, self.start if at is None else at, self.end)

    def search(self, pattern: re.Pattern[str], at: int | None = None) -> re.Match[str] | None:
        """The first `pattern` in the clause, or from `at` on."""
        return pattern.search(self.text, self.start if at is None else at, self.end)

    def finditer(self, pattern: re.Pattern[str], at: int | None = None) -> Iterator[re.Match[str]]:
        """Every `pattern` in the clause."""
        return pattern.finditer(self.text, self.start if at is None else at, self.end)

    def start_with_time(self, at: int) -> int:
        """`at`, or the beginning of the clause when a date stands between: `Trong tháng 5, Sở A …`."""
        return self.start if _DATE.search(self.text, self.start, at) else at

    def actor(self, match: re.Match[str] | None, group: str) -> Actor | None:
        """Who is named by a one-actor group of a match; None when it did not match."""
        return self.sentence.actor(match.start(group)) if match and match[group] else None

    def actors(self, match: re.Match[str] | None, group: str) -> tuple[Actor, ...]:
        """Everybody named in a group of a match."""
        return self.sentence.actors(*match.span(group)) if match and match[group] else ()


def clauses(sentence: Masked, start: int = 0) -> list[Clause]:
    """The parts between semicolons and before further verbs of assignment; lists of names stay whole."""
    text = sentence.text
    if not sentence.says(_PARTING) and ";" not in text and "(" not in text:
        return [Clause(sentence, start, len(text))]
    quoted = [match.span() for match in _QUOTE.finditer(text)]
    found: list[Clause] = []
    for match in _BREAK.finditer(text, start):
        inside = any(a < match.start() < b for a, b in quoted)
        if not inside and not _ends_in_names(text[start : match.start()], match):
            found.append(Clause(sentence, start, match.start()))
            start = match.end()
    return [*found, Clause(sentence, start, len(text))]


def _ends_in_names(before: str, match: re.Match[str]) -> bool:
    """`Bộ A, Bộ B; Ngân hàng C và UBND các tỉnh rà soát …`: the semicolon separates doers."""
    if _ORDERED_NAMES.search(before[-_NAMES_BEFORE:]):
        return True
    return ";" in match[0] and not _HAS_ORDER.search(before) and bool(_ONLY_NAMES.fullmatch(before))
