"""Rules for deadlines: the last day of a task, the hour, and how often it comes back."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from graph.model.facts import DueOperator, SourceDocument
from graph.model.span import Span
from loaders.grammar.masked import ACTOR, DAY, PERIOD, Masked
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.deadline_words import (
    AGAIN,
    DUE,
    EVENT,
    FEAST,
    FEASTS,
    RELATIVE,
    SAME_DAY,
    TERM,
    THIS_TERM,
    UNDATED,
)
from loaders.language.cues import Cue
from loaders.language.date_grammar import find_dates
from loaders.language.relative_days import whole
from loaders.language.years import UNKNOWN_YEAR, complete, days_after

_PERIOD = re.compile(PERIOD)
_HOUR = re.compile(r"(?<!\w)(?P<h>\d{1,2})(?:h|g|:| giờ ?)(?P<min>\d{2})?(?!\w)")
_MONTH_OF_DAY = re.compile(r"\d{4}-\d\d")
_UNITS = {"ngày": "daily", "tuần": "weekly", "tháng": "monthly", "quý": "quarterly", "năm": "yearly"}
# `Xong trước 30/6.`, `Chậm nhất 15/8 phải có kết quả.`: a sentence that names nobody and nothing else to do.
_ONLY_TERM = re.compile(
    rf"\s*(?:Hoàn thành|Hoàn tất|Xong|Làm xong|Chậm nhất|Muộn nhất|Hạn|Mốc|Thời hạn)(?!\w)[^{ACTOR[1:-1]}]{{0,90}}$"
)
_DATED, _BEFORE = Cue(DAY, PERIOD), Cue("trước ")
_RECURRING, _UNITS_OF_TIME = (
    Cue("hằng", "hàng", "mỗi", "định kỳ", "lần"),
    Cue("ngày", "tuần", "tháng", "giờ", "tiếng", "quý"),
)
_STARTS = ("từ", "ngay từ", "kể từ", "bắt đầu từ")
_WITHIN = ("trong", "ngay trong", "nội trong", "vào", "xong", "hoàn thành", "kết thúc", "lúc")
# Deadlines without a date of their own, with a word that each of them says; the first that stands in a clause counts.
_BY_WORD = (
    (SAME_DAY, Cue("cùng ngày")),
    (
        THIS_TERM,
        Cue(
            *(f"{unit} {which}" for unit in ("tháng", "quý", "năm") for which in ("này", "nay", "tới", "sau")),
            *("cuối năm", "hết năm", "cuối tháng", "cuối quý"),
        ),
    ),
    (FEAST, Cue("tết dương lịch", "quốc khánh")),
)


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a task must be done, as EDTF.

    `due` is None for a start, for a deadline that comes back, and for one that the text gives no day for.
    """

    due: str | None
    op: DueOperator | None
    time: str | None
    recurs: str | None
    text: str
    basis: str | None
    span: Span


def deadline_in(clause: Clause, document: SourceDocument) -> Deadline | None:
    """The deadline that a clause states: the last one, a start only when there is no end."""
    match = _stated(clause)
    return _READERS[match.re](clause, match, document) if match else None


def has_deadline(clause: Clause) -> bool:
    """Whether a clause states a last day that does not come back."""
    match = _stated(clause)
    return match is not None and match.re not in (AGAIN, UNDATED, EVENT) and not _is_start(match)


def states_time(clause: Clause) -> bool:
    """Whether a clause says when or how often."""
    return _stated(clause) is not None


def gives_term(clause: Clause) -> bool:
    """Whether a sentence only gives the term of the task before it (`Thời hạn hoàn thành: …`)."""
    if clause.match(TERM) is not None:
        return True
    return clause.match(_ONLY_TERM) is not None and has_deadline(clause)


def period_end(clause: Clause) -> Deadline | None:
    """The end of the period that a goal is set for (`giai đoạn 2026 - 2027`)."""
    match = clause.search(_PERIOD)
    date = clause.sentence.date(match.start()) if match else None
    if not date:
        return None
    return Deadline(date.end, "in", None, None, date.span.of(clause.sentence.kept), None, date.span)


@lru_cache(maxsize=8)  # a clause is asked several times whether it states a time
def _stated(clause: Clause) -> re.Match[str] | None:
    start = None
    if clause.says(_DATED):
        dated = clause.search(RELATIVE) or clause.search(TERM)
        if dated and not ("working" in dated.re.groupindex and dated["working"]):
            return dated
        found = [m for m in clause.finditer(DUE) if not m["again"] and _means_time(clause.sentence, m)]
        ends = [m for m in found if not _is_start(m)]
        if ends:
            return ends[-1]
        start = found[-1] if found else None
    by_word = (clause.search(pattern) for pattern, cue in _BY_WORD if clause.says(cue))
    again = clause.search(AGAIN) if clause.says(_RECURRING) else None
    return next(filter(None, by_word), None) or again or start or _undated(clause)


def _undated(clause: Clause) -> re.Match[str] | None:
    counted = clause.search(UNDATED) if clause.says(_UNITS_OF_TIME) else None
    return counted or (clause.search(EVENT) if clause.says(_BEFORE) else None)


def _is_start(match: re.Match[str]) -> bool:
    return "op" in match.re.groupindex and (match["op"] or "").lower() in _STARTS


def _means_time(sentence: Masked, match: re.Match[str]) -> bool:
    """A period (`giai đoạn 2026 - 2030`) belongs to the name of a task."""
    date = sentence.date(match.start("date"))
    return date is not None and date.rule != "period"


def _dated(clause: Clause, match: re.Match[str], document: SourceDocument) -> Deadline | None:
    date = clause.sentence.date(match.start("date"))
    if date is None:
        return None
    due, basis = whole(date, date.end, clause.sentence.kept, document.published, document.published_basis)
    if "next" in match.re.groupindex and match["next"] and document.published and date.end.startswith(UNKNOWN_YEAR):
        due = date.end.replace(UNKNOWN_YEAR, str(int(document.published[:4]) + 1))
    return _deadline(clause, match, due=None if _is_start(match) else due, basis=basis)


def _from_day(clause: Clause, match: re.Match[str], document: SourceDocument) -> Deadline | None:
    date = clause.sentence.date(match.start("date"))
    if date is None:
        return None
    first, basis = complete(date.edtf, document.published, document.published_basis)
    due = None if UNKNOWN_YEAR in first or match["working"] else days_after(first, int(match["n"]))
    counted = f"inferred: {match['n']} days after {first}"
    why = f"{counted}; {basis.removeprefix('inferred: ')}" if basis else counted
    return _deadline(clause, match, due=due, op="by", basis=why)


def _same_day(clause: Clause, match: re.Match[str], document: SourceDocument) -> Deadline | None:
    """`cùng ngày`: the day named last before it."""
    at = clause.sentence.starts[match.start()]
    before = [d for d in find_dates(clause.sentence.kept) if d.rule == "day" and d.span.end <= at]
    if not before:
        return None
    due, basis = complete(before[-1].end, document.published, document.published_basis)
    said = before[-1].span.of(clause.sentence.kept)
    return _deadline(clause, match, due=due, basis=basis or f'inferred: the day "{said}" named before')


def _this_term(clause: Clause, match: re.Match[str], document: SourceDocument) -> Deadline | None:
    """`tháng này`, `quý tới`, `năm sau`: counted from the day of the document."""
    which = (match["which"] or "này").lower()
    later = int(which in ("tới", "sau"))
    due = _term_of(match["unit"].lower(), later, document.published or "")
    basis = f"inferred: {match['unit']} {which}, counted from the document of {document.published}"
    return _deadline(clause, match, due=due, basis=basis if due else None)


def _term_of(unit: str, later: int, published: str) -> str | None:
    """The year, or the last month of the quarter or month, `later` of its kind after a day; None when unsaid."""
    if unit == "năm":
        return str(int(published[:4]) + later) if published[:4].isdigit() else None
    if not _MONTH_OF_DAY.match(published):
        return None
    months = 1 if unit == "tháng" else 3
    first = int(published[:4]) * 12 + (int(published[5:7]) - 1) // months * months
    year, month = divmod(first + later * months + months - 1, 12)
    return f"{year:04}-{month + 1:02}"


def _feast(clause: Clause, match: re.Match[str], document: SourceDocument) -> Deadline | None:
    day = f"{match['year'] or UNKNOWN_YEAR}-{FEASTS[match['feast']]}"
    due, basis = complete(day, document.published, document.published_basis)
    named = f"inferred: {match['feast']} is {FEASTS[match['feast']]}"
    why = f"{named}; {basis.removeprefix('inferred: ')}" if basis else named
    return _deadline(clause, match, due=due, basis=why)


def _recurring(clause: Clause, match: re.Match[str], document: SourceDocument) -> Deadline | None:
    hour = _HOUR.search(match[0])
    unit = (match["unit"] or match["per"] or "").lower()
    often = match[0].strip().lower() if match["many"] else _UNITS.get(unit, "periodically")
    return _deadline(clause, match, op=None, time=_clock(hour) if hour else None, recurs=often)


def _without_day(clause: Clause, match: re.Match[str], document: SourceDocument) -> Deadline | None:
    return _deadline(clause, match, op="before" if match.re is EVENT else "in")


_READERS: dict[re.Pattern[str], Callable[[Clause, re.Match[str], SourceDocument], Deadline | None]] = {
    DUE: _dated,
    TERM: _dated,
    RELATIVE: _from_day,
    SAME_DAY: _same_day,
    THIS_TERM: _this_term,
    FEAST: _feast,
    AGAIN: _recurring,
    UNDATED: _without_day,
    EVENT: _without_day,
}


def _deadline(
    clause: Clause,
    match: re.Match[str],
    due: str | None = None,
    op: DueOperator | None = None,
    time: str | None = None,
    recurs: str | None = None,
    basis: str | None = None,
) -> Deadline:
    """The deadline of a match; operator and hour are those that it states, unless given."""
    stated = match.groupdict()
    if "op" in stated:
        op = op or _operator((stated["op"] or "đến").lower())
    words = clause.sentence.words(*match.span())
    time = time or (_clock(match) if "h" in stated else None)
    return Deadline(due, op, time, recurs, words, basis, clause.sentence.span(*match.span()))


def _operator(op: str) -> DueOperator:
    if op.endswith("trước"):
        return "before"
    if op in _STARTS:
        return "from"
    return "in" if op in _WITHIN else "by"


def _clock(match: re.Match[str]) -> str | None:
    return f"{int(match['h']):02}:{match['min'] or '00'}" if match["h"] else None
