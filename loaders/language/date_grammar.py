"""The grammar of dates: what days, months, quarters, years and periods look like in Vietnamese official prose."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from graph.model.span import Span

PARTS_OF_DAY = "sáng|trưa|chiều|tối|đêm"
_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_END = r"(?![\d/%]|[.,-]\d|\s*%)"
_PART = rf"(?:\b(?P<part>{PARTS_OF_DAY})(?:\s+(?:nay|qua|cùng ngày))?,?\s*)?"
_CUE = (
    r"\b(?:ngày|hôm(?: nay| qua)?|thời điểm|trước|trước đó|sau|đến|tới|từ|vào|mốc|khánh|lễ|quá|là|(?:chậm|muộn) nhất|"
    r"hạn(?: chót| cuối(?: cùng)?)?|nghỉ|khai giảng|sinh nhật(?: bác)?|tuần (?:này|tới|sau),|"
    r"(?:cuộc|phiên|buổi) họp|hội nghị|buổi làm việc|"
    rf"(?:{PARTS_OF_DAY})(?: nay| qua)?|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)"
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as written; `edtf` holds XXXX where the year is not written, and an interval as "start/end".

    `rule` is "day", "days", "month", "quarter", "months", "year", "period" or "today".
    """

    span: Span
    edtf: str
    rule: str
    part_of_day: str | None = None

    @property
    def end(self) -> str:
        """The last day, month or year of the mention: what a deadline means."""
        return self.edtf.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class _Rule:
    name: str
    needs: re.Pattern[str]  # quickly found in small letters; without it the pattern need not be tried
    pattern: re.Pattern[str]
    edtf: Callable[[re.Match[str]], str]


def _rule(name: str, needs: str, pattern: str, edtf: Callable[[re.Match[str]], str]) -> _Rule:
    return _Rule(name, re.compile(needs), re.compile(pattern, re.IGNORECASE), edtf)


def _day(match: re.Match[str]) -> str:
    return f"{match['y'] or 'XXXX'}-{int(match['m']):02}-{int(match['d']):02}"


def _days(match: re.Match[str]) -> str:
    year = match["y"] or "XXXX"
    first = f"{year}-{int(match['m1'] or match['m']):02}-{int(match['d1']):02}"
    return f"{first}/{_day(match)}"


def _months(first: int, last: int, year: str | None) -> str:
    return f"{year or 'XXXX'}-{first:02}/{year or 'XXXX'}-{last:02}"


def _quarter(match: re.Match[str]) -> str:
    text = match["q"].lower()
    last = 3 * (_ROMAN.get(text) or int(text))
    return _months(last - 2, last, match["y"])


def _first_months(match: re.Match[str]) -> str:
    count = 6 if match["n"].lower() in ("nửa", "sáu") else int(match["n"])
    return _months(1, count, match["y"]) if match["side"] == "đầu" else _months(13 - count, 12, match["y"])


def _month(match: re.Match[str]) -> str:
    return f"{match['y'] or 'XXXX'}-{int(match['m']):02}"


_D, _M, _Y = f"(?P<d>{_DAY})", f"(?P<m>{_MONTH})", f"(?P<y>{_YEAR})"
_NUMBER = r"(?<![\d/.,-])"
_OF_YEAR = rf"(?:(?:\s*[/.-]\s*|,?\s+năm\s+){_Y})?"

RULES = (
    _rule("day", r"\d-\d", rf"(?<![\d-]){_Y}-{_M}-{_D}(?![\d-])", _day),
    _rule(
        "days",
        r"\d/\d",
        rf"\b(?:từ\s+(?P<cued>))?(?:ngày\s+)?{_NUMBER}(?P<d1>{_DAY})(?:/(?P<m1>{_MONTH}))?\s?(?:-|–|đến(?:\s+ngày)?)\s?"
        rf"{_D}/{_M}(?:/{_Y})?{_END}",
        _days,
    ),
    _rule("days", r"\d/\d", rf"\bngày\s+(?P<d1>{_DAY})(?P<m1>)(?:,| và)\s{_D}/{_M}(?:/{_Y})?{_END}", _days),
    _rule(
        "day",
        r"\d\s+tháng",
        rf"{_PART}(?:\b(?:ngày|mùng)\s+)*\b{_D}\s+tháng\s+{_M}(?:(?:,?\s+năm\s+|/){_Y})?{_END}",
        _day,
    ),
    _rule(
        "day",
        r"\d[/.-]\d+[/.-]\d",
        rf"{_PART}(?:\bngày\s+)?\(?{_NUMBER}{_D}(?P<sep>[/.-]){_M}(?P=sep){_Y}(?![\d/])",
        _day,
    ),
    _rule(
        "day",
        r"\d[/.-]\d",
        rf"(?:{_PART}\bngày\s+|\b(?P<part2>{PARTS_OF_DAY})(?:\s+nay)?,?\s*\(?|{_CUE}[,:]?\s+\(?(?P<cued>))"
        rf"{_D}[/.-]{_M}{_END}(?!\s(?:triệu(?! tập)|tỷ|tỉ|nghìn|điểm|lần))(?P<y>)",
        _day,
    ),
    _rule("quarter", "quý", rf"\bquý\s+(?P<q>IV|I{{1,3}}|[1-4])\b(?:(?:\s*[/-]\s*|\s+năm\s+|\s+){_Y})?", _quarter),
    _rule(
        "months",
        r"(?:đầu|cuối)\s+năm",
        rf"\b(?P<n>[1-9]|1[01]|sáu|nửa)(?:\s+tháng)?\s+(?P<side>đầu|cuối)\s+năm(?:\s+{_Y})?\b",
        _first_months,
    ),
    _rule("month", r"tháng\s+\d", rf"\btháng\s+{_M}\b(?!\s*[-–]\s*\d{{1,2}}(?!\d)){_OF_YEAR}{_END}", _month),
    _rule("month", r"\d-\d", rf"(?<![\d-]){_Y}-(?P<m>0[1-9]|1[0-2])(?![\d-])", _month),
    _rule("month", r"\d/\d", rf"(?<!số )(?<!Số ){_NUMBER}\b{_M}/{_Y}(?![\d/])", _month),
    _rule(
        "period",
        "giai đoạn|nhiệm kỳ|thời kỳ|các năm|từ năm|khóa",
        rf"\b(?:giai đoạn|nhiệm kỳ|thời kỳ|các năm|từ năm|khóa)\s+(?P<a>{_YEAR})\s*(?:[-–]|đến)\s*{_Y}\b",
        lambda m: f"{m['a']}/{m['y']}",
    ),
    _rule(
        "year",
        r"(?:năm|hết|đến|date)\s*\d",
        rf"\b(?:năm|(?:hết|đến|date)\s+(?P<cued>))\s*{_Y}\b(?!\s*[-–]\s*\d|[./]\d)",
        lambda m: m["y"],
    ),
)
_NEAR_A_DATE = (re.compile(r"\d\d*"), re.compile(r"[qQnNsS](?:uý|ửa|áu)(?!\w)"))
_ANY_RULE = re.compile("|".join({rule.needs.pattern: "" for rule in RULES}))
_BEFORE, _AFTER = 32, 32  # no date says more than this before its first digit or after its last


@lru_cache(maxsize=4)  # the day of a document and its sentences are read from the same text
def find_dates(text: str) -> tuple[DateMention, ...]:
    """Every date of `text`, in text order and without overlaps; an earlier rule wins over a later one."""
    found: list[DateMention] = []
    for start, end in _windows(text):
        found += _dates_in(text, start, end)
    return tuple(sorted(found, key=lambda date: date.span))


def _windows(text: str) -> list[tuple[int, int]]:
    """The stretches around digits and quarters: no date stands elsewhere, and rules are slow over a whole text."""
    windows: list[tuple[int, int]] = []
    near = [match.span() for pattern in _NEAR_A_DATE for match in pattern.finditer(text)]
    for first, last in sorted(near):
        start, end = max(0, first - _BEFORE), min(len(text), last + _AFTER)
        start = max(text.rfind("\n", start, first) + 1, start)
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


def _dates_in(text: str, start: int, end: int) -> list[DateMention]:
    found: list[DateMention] = []
    words = text[start:end].lower()
    if not _ANY_RULE.search(words):
        return found
    taken = bytearray(end - start)
    for rule in RULES:
        if not rule.needs.search(words):
            continue
        for match in rule.pattern.finditer(text, start, end):
            here = slice(match.start() - start, match.end() - start)
            if not any(taken[here]):
                taken[here] = b"\1" * len(match[0])
                found.append(DateMention(_span(match), rule.edtf(match), rule.name, _part_of_day(match)))
    return found


def _span(match: re.Match[str]) -> Span:
    """The range of the date itself, without the word that only announces it (`trước`, `từ`)."""
    return Span(match.end("cued") if match.groupdict().get("cued") is not None else match.start(), match.end())


def _part_of_day(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    part = groups.get("part") or groups.get("part2")
    return part.lower() if part else None
