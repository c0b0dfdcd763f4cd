"""Rules for deadlines: the last day of a task, the hour, and how often it comes back."""

import re
from dataclasses import dataclass

from graph.model.facts import DueOperator, SourceDocument
from graph.model.span import Span
from loaders.grammar.clauses import Clause
from loaders.grammar.masked import DATE, DAY, PERIOD, Masked
from loaders.language.years import UNKNOWN_YEAR, complete, days_after

_TIME = r"(?:(?:lúc )?(?P<h>\d{1,2})(?:h|g|:| giờ ?)(?P<min>\d{2})?(?: phút)?,? )?"
_DUE = re.compile(
    r"(?<!\w)(?P<op>(?:chậm|muộn) nhất(?: là)?(?: vào| đến| trong)?|ngay từ|kể từ|bắt đầu từ|từ|trước|"
    rf"đến hết|hết|đến|tới|ngay trong|trong|vào|xong) {_TIME}"
    r"(?:(?:ngày|cuối|đầu|giữa|hết|dịp|lễ|Quốc khánh|Tết|thứ \w+,?|tuần|tháng|quý|năm) ){0,3}?"
    rf"(?P<date>{DATE})(?P<again>,? (?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm))?",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    rf"(?<!\w)(?:trong(?: vòng)?|sau|chậm nhất|tối đa|không quá|thời hạn)(?: là)? (?P<n>\d{{1,3}}) ngày"
    rf"(?P<working> làm việc)?,? (?:kể |tính )?từ (?P<date>{DAY})",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"(?<!\w)(?:định kỳ )?(?:(?:trước|vào|lúc|chậm nhất)[^.;,]{0,40}? )?"
    r"(?:(?:hằng|hàng|mỗi) (?P<unit>ngày|tuần|tháng|quý|năm)|định kỳ|"
    r"(?:hai|ba|\d) (?P<many>ngày|tuần|tháng) một lần)(?!\w)",
    re.IGNORECASE,
)
# `Thời hạn hoàn thành: tháng 9/2025`: a term needs no preposition.
_TERM = re.compile(
    r"(?<!\w)[Tt]hời (?:hạn|gian)(?: (?:hoàn thành|thực hiện|trình|báo cáo))?:? (?P<op>trước|chậm nhất|trong|đến)?"
    rf" ?{_TIME}(?:(?:ngày|cuối|hết) )?(?P<date>{DATE})"
)
_PERIOD = re.compile(PERIOD)
_HOUR = re.compile(r"(?<!\w)(?P<h>\d{1,2})(?:h|g|:| giờ ?)(?P<min>\d{2})?(?!\w)")
_UNITS = {"ngày": "daily", "tuần": "weekly", "tháng": "monthly", "quý": "quarterly", "năm": "yearly"}
_STARTS = ("từ", "ngay từ", "kể từ", "bắt đầu từ")
_WITHIN = ("trong", "ngay trong", "vào", "xong")


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a task must be done, as EDTF; `due` is None for a start or for a deadline that comes back."""

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
    if match is None:
        return None
    if match.re is _AGAIN:
        return _recurring(clause, match)
    return _from_day(clause, match, document) if match.re is _RELATIVE else _dated(clause, match, document)


def has_deadline(clause: Clause) -> bool:
    """Whether a clause states a last day that does not come back."""
    match = _stated(clause)
    return match is not None and match.re is not _AGAIN and (match.re is _RELATIVE or not _is_start(match))


def states_time(clause: Clause) -> bool:
    """Whether a clause says when or how often."""
    return _stated(clause) is not None


def gives_term(clause: Clause) -> bool:
    """Whether a sentence only gives the term of the task before it (`Thời hạn hoàn thành: …`)."""
    return clause.match(_TERM) is not None


def period_end(clause: Clause) -> Deadline | None:
    """The end of the period that a goal is set for (`giai đoạn 2026 - 2027`)."""
    match = clause.search(_PERIOD)
    date = clause.sentence.date(match.start()) if match else None
    if not date:
        return None
    return Deadline(date.end, "in", None, None, date.span.of(clause.sentence.kept), None, date.span)


def _stated(clause: Clause) -> re.Match[str] | None:
    relative = clause.search(_RELATIVE)
    if relative and not relative["working"]:
        return relative
    term = clause.search(_TERM)
    if term:
        return term
    found = [m for m in clause.finditer(_DUE) if not m["again"] and _means_time(clause.sentence, m)]
    ends = [m for m in found if not _is_start(m)]
    return ends[-1] if ends else clause.search(_AGAIN) or (found[-1] if found else None)


def _is_start(match: re.Match[str]) -> bool:
    return (match["op"] or "").lower() in _STARTS


def _means_time(sentence: Masked, match: re.Match[str]) -> bool:
    """A period (`giai đoạn 2026 - 2030`) belongs to the name of a task."""
    date = sentence.date(match.start("date"))
    return date is not None and date.rule != "period"


def _dated(clause: Clause, match: re.Match[str], document: SourceDocument) -> Deadline | None:
    date = clause.sentence.date(match.start("date"))
    if date is None:
        return None
    edtf, basis = complete(date.end, document.published, document.published_basis)
    due = None if _is_start(match) else edtf
    return _deadline(
        clause, match, due=due, op=_operator((match["op"] or "đến").lower()), time=_clock(match), basis=basis
    )


def _from_day(clause: Clause, match: re.Match[str], document: SourceDocument) -> Deadline | None:
    date = clause.sentence.date(match.start("date"))
    if date is None:
        return None
    first, basis = complete(date.edtf, document.published, document.published_basis)
    due = None if UNKNOWN_YEAR in first else days_after(first, int(match["n"]))
    counted = f"inferred: {match['n']} days after {first}"
    why = f"{counted}; {basis.removeprefix('inferred: ')}" if basis else counted
    return _deadline(clause, match, due=due, op="by", basis=why)


def _recurring(clause: Clause, match: re.Match[str]) -> Deadline:
    hour = _HOUR.search(match[0])
    often = match[0].strip().lower() if match["many"] else _UNITS.get((match["unit"] or "").lower(), "periodically")
    return _deadline(clause, match, time=_clock(hour) if hour else None, recurs=often)


def _deadline(
    clause: Clause,
    match: re.Match[str],
    due: str | None = None,
    op: DueOperator | None = None,
    time: str | None = None,
    recurs: str | None = None,
    basis: str | None = None,
) -> Deadline:
    words = clause.sentence.words(*match.span())
    return Deadline(due, op, time, recurs, words, basis, clause.sentence.span(*match.span()))


def _operator(op: str) -> DueOperator:
    if op == "trước":
        return "before"
    if op in _STARTS:
        return "from"
    return "in" if op in _WITHIN else "by"


def _clock(match: re.Match[str]) -> str | None:
    return f"{int(match['h']):02}:{match['min'] or '00'}" if match["h"] else None
