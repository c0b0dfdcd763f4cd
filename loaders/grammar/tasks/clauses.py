"""Parts of a sentence that may each hold a task of their own."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from graph.model.facts import Actor
from loaders.grammar.masked import ACTOR, BODY, DATE, DAY, OFFICE, PERIOD, Masked
from loaders.grammar.order_words import DOERS, MODAL, NAMED, ORDER, REPORT, TASK_START
from loaders.language.cues import Cue

ENUMERATOR = r"\((?:[ivx]{1,4}|\d|[a-h])\)"
_ORDERS = "(?:giao|yêu cầu|đề nghị|phân công)"
_BESIDE = r"(?:phối hợp|cùng|với|hỗ trợ|tham gia|giúp)(?!\w)"
_BLANK = "(?:(?<=[;,]) |(?<= ))"
_BREAK = re.compile(  # one letter of three goes first, which the engine looks for quickly
    rf"[;, ](?:{_BLANK}{ENUMERATOR} |(?<=;) ?|(?:(?<=,) |(?<= ))(?:"
    rf"(?:và|đồng thời|đồng thời,|,) (?={_ORDERS}(?!\w)[^.;]{{0,40}}{ACTOR})|"
    rf"trong đó,? (?=(?:giao|yêu cầu) |{NAMED} (?:chưa|phải|cần|chủ trì)))|"
    rf"(?<=,) (?=(?:{_ORDERS} (?:cho )?{DOERS}))|"
    rf"(?<!{OFFICE},)(?<=,) (?=(?:ông |bà )?{NAMED} (?:phụ trách|chịu trách nhiệm|theo dõi)(?!\w)))"
)
# The next doer: `Sở A lập tổ trước 30/3, Sở B trước 5/4`, `…, còn Sở B mở lớp`, `giao Sở A lập tổ, Sở B mở lớp`.
_NEXT = re.compile(
    rf"(?P<day>{DATE}),? (?:còn |riêng |và )?(?={DOERS} (?!{REPORT}))|"
    rf", (?:còn|đồng thời,?) (?={DOERS} (?:(?!{REPORT})|được {_ORDERS}))|"
    rf"(?P<list>(?<=\w), (?={BODY} (?!{_BESIDE}){TASK_START}))"
)
_FURTHER = Cue(DAY, PERIOD, ", còn ", ", đồng thời", f", {BODY}")
_ORDERED_TASK = re.compile(rf"{ORDER}(?: cho)? {DOERS} [a-zà-ỹđ]")
_JOINS = re.compile(rf"(?<!\w){_BESIDE}")
_TASK_GIVEN = re.compile(
    rf"{ACTOR} (?:{MODAL} |được {_ORDERS} )?(?!{ORDER},? (?:ngay |đến |từ |trong |trước |sau ))(?:{TASK_START})"
)
_PARTING = Cue("giao", "yêu cầu", "đề nghị", "phân công", "trong đó", "phụ trách", "chịu trách nhiệm", "theo dõi")
_ONLY_NAMES = re.compile(rf"[\s\W\w]{{0,12}}?{DOERS}\s*")
_ORDERED_NAMES = re.compile(rf"{ORDER}(?: cho)? {DOERS}\s*$")
_AT_WHOSE_ORDER = re.compile(
    rf"[Tt]heo [^,.;:]{{0,30}}(?:phân công|yêu cầu|chỉ đạo|đề nghị)[^,.;:]{{0,20}} của {NAMED}$"
)
_NAMES_BEFORE = 160  # characters before a semicolon that may name the first doers
_HAS_ORDER = re.compile(ORDER)
_TIME = re.compile(rf"{DATE}|(?:tháng|quý|năm) (?:này|nay|tới|sau)(?!\w)")
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
        """Whether a phrase of `cue` stands in the clause."""
        if not self.sentence.cues & cue.bit:
            return False
        lowered = self.sentence.lowered
        return self.end - self.start == len(lowered) or cue.stands_in(lowered[self.start : self.end])

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
        """`at`, or the beginning of the clause when a time stands between: `Trong tháng 5, Sở A …`."""
        return self.start if _TIME.search(self.text, self.start, at) else at

    def actor(self, match: re.Match[str] | None, group: str) -> Actor | None:
        """Who is named by a one-actor group of a match; None when it did not match."""
        return self.sentence.actor(match.start(group)) if match and match[group] else None

    def actors(self, match: re.Match[str] | None, group: str) -> tuple[Actor, ...]:
        """Everybody named in a group of a match."""
        return self.sentence.actors(*match.span(group)) if match and match[group] else ()


def clauses(sentence: Masked, start: int = 0) -> list[Clause]:
    """The parts between semicolons and before further verbs of assignment; lists of names stay whole."""
    text = sentence.text
    found: list[Clause] = []
    for break_start, break_end in _breaks(sentence, start):
        found += _by_doer(Clause(sentence, start, break_start))
        start = break_end
    return [*found, *_by_doer(Clause(sentence, start, len(text)))]


def _breaks(sentence: Masked, start: int) -> Iterator[tuple[int, int]]:
    text = sentence.text
    if not sentence.says(_PARTING) and ";" not in text and "(" not in text:
        return
    quoted = [match.span() for match in _QUOTE.finditer(text)]
    for match in _BREAK.finditer(text, start):
        inside = any(a < match.start() < b for a, b in quoted)
        if not inside and not _ends_in_names(text[start : match.start()], match):
            yield match.span()
            start = match.end()


def _by_doer(part: Clause) -> Iterator[Clause]:
    """A part, or its parts when further doers follow one whose task is told, each with a time or a task of its own."""
    start = part.start
    for match in part.finditer(_NEXT) if part.sentence.says(_FURTHER) else ():
        end = match.end("day") if match["day"] else match.start()
        if _gives_a_task(part.text, start, end, in_a_row=match["list"] is not None):
            yield Clause(part.sentence, start, end)
            start = match.end()
    yield Clause(part.sentence, start, part.end)


def _gives_a_task(text: str, start: int, end: int, in_a_row: bool) -> bool:
    """Whether somebody is told a task there; of doers only in a row, whether by an order that names nobody else."""
    if in_a_row:
        return bool(_ORDERED_TASK.search(text, start, end)) and not _JOINS.search(text, start, end)
    return bool(_TASK_GIVEN.search(text, start, end) or _ORDERED_TASK.search(text, start, end))


def _ends_in_names(before: str, match: re.Match[str]) -> bool:
    """`Bộ A, Bộ B; Ngân hàng C và UBND các tỉnh rà soát …`: the semicolon separates doers.

    Nor does a part end after whose order it is: `Theo phân công của Ban B, ông A phụ trách …`.
    """
    if _ORDERED_NAMES.search(before[-_NAMES_BEFORE:]) or _AT_WHOSE_ORDER.search(before[-_NAMES_BEFORE:]):
        return True
    return ";" in match[0] and not _HAS_ORDER.search(before) and bool(_ONLY_NAMES.fullmatch(before))
