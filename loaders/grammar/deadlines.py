"""Rules for deadlines: the last day of a task, the hour, and how often it comes back."""

import re
from dataclasses import dataclass

from graph.model.facts import DueOperator
from graph.model.span import Span
from loaders.grammar.masked import DATE, DAY, PERIOD, Masked
from loaders.language.years import UNKNOWN_YEAR, complete, days_after

_TIME = r"(?:(?:lúc )?(?P<h>\d{1,2})(?:h|g|:| giờ ?)(?P<min>\d{2})?(?: phút)?,? )?"
_DUE = re.compile(
    r"(?<!\w)(?P<op>(?:chậm|muộn) nhất(?: là)?(?: vào| đến| trong)?|ngay từ|kể từ|bắt đầu từ|từ|trước|đến hết|hết|đến|tới|"
    rf"ngay trong|trong|vào|xong) {_TIME}(?:(?:ngày|cuối|đầu|giữa|hết|dịp|lễ|Quốc khánh|Tết|thứ \w+,?|tuần|tháng|quý|năm) ){{0,3}}?(?P<date>{DATE})"
    r"(?P<again>,? (?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm))?",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    rf"(?<!\w)(?:trong(?: vòng)?|sau|chậm nhất|tối đa|không quá|thời hạn)(?: là)? (?P<n>\d{{1,3}}) ngày"
    rf"(?P<working> làm việc)?,? (?:kể |tính )?từ (?P<date>{DAY})",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"(?<!\w)(?:(?:trước|vào|lúc|chậm nhất)[^.;,]{0,40}? )?(?:(?:hằng|hàng|mỗi) (?P<unit>ngày|tuần|tháng|quý|năm)|định kỳ|"
    r"(?:hai|ba|\d) (?P<many>ngày|tuần|tháng) một lần)(?!\w)",
    re.IGNORECASE,
)
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


def deadline_in(sentence: Masked, start: int, end: int, published: str | None, basis: str | None) -> Deadline | None:
    """The deadline that `text[start:end]` states: the last one, a start only when there is no end."""
    relative = _RELATIVE.search(sentence.text, start, end)
    if relative and not relative["working"]:
        return _from_day(sentence, relative, published, basis)
    again = _AGAIN.search(sentence.text, start, end)
    found = [m for m in _DUE.finditer(sentence.text, start, end) if not m["again"] and _means_time(sentence, m)]
    ends = [m for m in found if m["op"].lower() not in _STARTS]
    if ends:
        return _dated(sentence, ends[-1], published, basis)
    if again:
        return _recurring(sentence, again)
    return _dated(sentence, found[-1], published, basis) if found else None


def period_end(sentence: Masked, start: int, end: int) -> Deadline | None:
    """The end of the period that a goal is set for (`giai đoạn 2026 - 2027`)."""
    for match in re.finditer(PERIOD, sentence.text[:end]):
        date = sentence.date(match.start())
        if date and match.start() >= start:
            words = sentence.words(match.start(), match.end())
            return Deadline(date.end, "in", None, None, words, None, date.span)
    return None


def _means_time(sentence: Masked, match: re.Match[str]) -> bool:
    """A period (`giai đoạn 2026 - 2030`) belongs to the name of a task."""
    date = sentence.date(match.start("date"))
    return date is not None and date.rule != "period"


def _dated(sentence: Masked, match: re.Match[str], published: str | None, basis: str | None) -> Deadline | None:
    date = sentence.date(match.start("date"))
    if date is None:
        return None
    op = match["op"].lower()
    edtf, why = complete(date.end, published, basis)
    due = None if op in _STARTS else edtf
    return Deadline(
        due=due,
        op=_operator(op),
        time=_clock(match),
        recurs=None,
        text=sentence.words(match.start(), match.end()),
        basis=why,
        span=sentence.span(match.start(), match.end()),
    )


def _from_day(sentence: Masked, match: re.Match[str], published: str | None, basis: str | None) -> Deadline | None:
    date = sentence.date(match.start("date"))
    if date is None:
        return None
    first, why = complete(date.edtf, published, basis)
    due = None if UNKNOWN_YEAR in first else days_after(first, int(match["n"]))
    counted = f"inferred: {match['n']} days after {first}"
    return Deadline(
        due=due,
        op="by",
        time=None,
        recurs=None,
        text=sentence.words(match.start(), match.end()),
        basis=f"{counted}; {why.removeprefix('inferred: ')}" if why else counted,
        span=sentence.span(match.start(), match.end()),
    )


def _recurring(sentence: Masked, match: re.Match[str]) -> Deadline:
    unit = (match["unit"] or match["many"] or "").lower()
    hour = _HOUR.search(match[0])
    return Deadline(
        due=None,
        op=None,
        time=_clock(hour) if hour else None,
        recurs=_UNITS.get(unit, "periodically") if not match["many"] else match[0].strip().lower(),
        text=sentence.words(match.start(), match.end()),
        basis=None,
        span=sentence.span(match.start(), match.end()),
    )


def _operator(op: str) -> DueOperator:
    if op == "trước":
        return "before"
    if op in _STARTS:
        return "from"
    return "in" if op in _WITHIN else "by"


def _clock(match: re.Match[str]) -> str | None:
    return f"{int(match['h']):02}:{match['min'] or '00'}" if match["h"] else None
