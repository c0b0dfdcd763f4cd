"""The day of a document: as given, or as its text, title and address allow."""

import re
from dataclasses import dataclass, replace

from graph.model.span import Span
from loaders.language.date_grammar import DateMention, find_dates
from loaders.language.years import UNKNOWN_YEAR, complete, is_valid

_HEAD = 900  # where a dateline or the day of the event stands
_STAMP = re.compile(
    r"(?<![\d/])(?P<d>\d{1,2})[/-](?P<m>\d{1,2})[/-](?P<y>20\d\d)(?=[\s|,-]{1,4}\d{1,2}[:h]\d\d)|"
    r"(?:^|,)[ \t]*ngày (?P<d2>\d{1,2}) tháng (?P<m2>\d{1,2}) năm (?P<y2>20\d\d)[ \t]*$",
    re.MULTILINE,
)
_ADDRESS = re.compile(
    r"(?P<y>20\d\d)[/-]?(?P<m>0[1-9]|1[0-2])(?:[/-]?(?P<d>0[1-9]|[12]\d|3[01]))?(?=[/\-._]|$)|"
    r"(?<!\d)\d{3}(?P<y2>[12]\d)(?P<m2>0[1-9]|1[0-2])(?P<d2>0[1-9]|[12]\d|3[01])\d{8,9}(?!\d)"
)
_FUTURE = re.compile(r"(?:đến(?: hết)?|tầm nhìn|định hướng|trước|hết|tới|từ)(?:\s+cuối)?\s*$", re.IGNORECASE)
_STARTS = re.compile(r"(?<!\w)từ\s*$", re.IGNORECASE)
_PLANNED = re.compile(r"(?<!\w)(?:sẽ|dự kiến)(?!\w)")
_NEAR = 80
_OF_A_PAPER = re.compile(
    r"(?:ban hành|ký|số \S+|trước|chậm nhất|muộn nhất|đến|từ|hết|quyết định)(?: (?:ngày|vào|là))* $", re.IGNORECASE
)
_LOOKS_BACK = re.compile(r"(?:báo cáo|kết quả|tổng kết|sơ kết|đánh giá)[^.;\n]{0,80}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DocumentDay:
    """The day (or month, or year) of a document as EDTF, and its basis: "stated" or "inferred: …"."""

    published: str | None
    basis: str | None


def infer_day(text: str, title: str | None, url: str | None, published: str | None) -> DocumentDay:
    """The day of a document: `published` when given, else what text, address and title allow."""
    if published:
        return DocumentDay(published, "stated")
    stamped = _stamped(text)
    if stamped:
        return stamped
    words = f"{text}\n{title or ''}"
    in_title = (_moved(date, len(text) + 1) for date in find_dates(title or ""))
    dates = [date for date in (*find_dates(text), *in_title) if is_valid(date.edtf)]
    event = _from_event(words, dates)
    if event:
        return event
    year = _from_address(url) or _from_month(words, dates) or _from_years(words, dates)
    return _with_first_day(words, dates, year) if year else DocumentDay(None, None)


def _moved(date: DateMention, by: int) -> DateMention:
    return replace(date, span=Span(date.span.start + by, date.span.end + by))


def _stamped(text: str) -> DocumentDay | None:
    """A dateline (`Hà Nội, ngày 17 tháng 7 năm 2025`) or a publication stamp (`19/07/2024 21:47`)."""
    match = _STAMP.search(text[: 2 * _HEAD])
    if not match:
        return None
    year, month, day = match["y"] or match["y2"], match["m"] or match["m2"], match["d"] or match["d2"]
    edtf = f"{year}-{int(month):02}-{int(day):02}"
    return DocumentDay(edtf, f'inferred: day of "{match[0].strip(" ,")}"') if is_valid(edtf) else None


def _from_address(url: str | None) -> DocumentDay | None:
    match = _ADDRESS.search(url or "")
    if not match:
        return None
    if match["y"]:
        edtf = "-".join(part for part in (match["y"], match["m"], match["d"]) if part)
    else:
        edtf = f"20{match['y2']}-{match['m2']}-{match['d2']}"
    return DocumentDay(edtf, f'inferred: "{match[0]}" in the address') if is_valid(edtf) else None


def _from_month(words: str, dates: list[DateMention]) -> DocumentDay | None:
    """A month stated at the very beginning (`date 2024-06`)."""
    for date in dates:
        if date.rule == "month" and date.edtf[0] == "2" and date.span.end < 40:
            return DocumentDay(date.edtf, f'inferred: month from "{date.span.of(words)}"')
    return None


def _from_event(words: str, dates: list[DateMention]) -> DocumentDay | None:
    """The latest full day of an event that opens a sentence (`Ngày 10/12/2025, …`): the text is not older."""
    events = [d for d in dates if d.rule == "day" and d.edtf[0] != "X" and _opens_a_report(words, d)]
    if not events:
        return None
    last = max(events, key=lambda date: date.edtf)
    return DocumentDay(last.edtf, f'inferred: not before the day "{last.span.of(words).strip()}"')


def _opens_a_report(words: str, date: DateMention) -> bool:
    before = words[max(0, date.span.start - 4) : date.span.start].rstrip()
    told = not _PLANNED.search(words[date.span.end : date.span.end + _NEAR])
    return before[-1:] in ("", ".", "\n") and told


def _from_years(words: str, dates: list[DateMention]) -> DocumentDay | None:
    """The latest year that the text gives; plans for a later year are left aside, periods count only without others."""
    given = [d for d in dates if d.edtf[:4] != UNKNOWN_YEAR and not _is_plan(words, d)]
    plain = [d for d in given if d.rule != "period"]
    pool = plain or given
    if not pool:
        return None
    best = max(pool, key=lambda d: (_year_of(words, d), -d.span.start))
    quote = best.span.of(words).strip()
    return DocumentDay(_year_of(words, best), f'inferred: year from "{quote}"')


def _is_plan(words: str, date: DateMention) -> bool:
    """`đến năm 2030`, `từ ngày 1/1/2025`; other days, months and quarters lie near the document even as deadlines."""
    before = words[max(0, date.span.start - 20) : date.span.start]
    return bool(_FUTURE.search(before) if date.rule == "year" else date.rule == "day" and _STARTS.search(before))


def _year_of(words: str, date: DateMention) -> str:
    """The year a date speaks for: a period that is reported on speaks for its end, any other for its start."""
    if date.rule == "period" and _LOOKS_BACK.search(words[max(0, date.span.start - 90) : date.span.start]):
        return date.end[:4]
    return date.edtf[:4]


def _with_first_day(words: str, dates: list[DateMention], year: DocumentDay) -> DocumentDay:
    """The day of the event that opens the text is the earliest day the document can have."""
    if year.published is None or len(year.published) > len("2024"):
        return year
    for date in dates:
        of_a_paper = _OF_A_PAPER.search(words[max(0, date.span.start - 30) : date.span.start])
        if date.rule == "day" and date.span.start < _HEAD and not of_a_paper:
            day, _ = complete(date.edtf, year.published, year.basis)
            if day[:4] == year.published:
                quote = date.span.of(words).strip()
                return DocumentDay(day, f'{year.basis}, not before the day "{quote}"')
    return year
