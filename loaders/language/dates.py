"""The day of a document: as given, or as its text, title and address allow."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.model.span import Span
from loaders.language.date_grammar import DateMention, find_dates
from loaders.language.years import complete, days_between, is_valid, nearest_year

_HEAD = 900  # where a dateline or the day of the event stands
_LEAD = 300  # the title and the first sentences
_STAMP = re.compile(r"(?P<d>\d(?<![\d/]\d)\d?)[/-](?P<m>\d{1,2})[/-](?P<y>20\d\d)(?=[\s|,-]{1,4}\d{1,2}[:h]\d\d)")
_DATELINE = re.compile(r"ngày (?P<d>\d{1,2}) tháng (?P<m>\d{1,2}) năm (?P<y>20\d\d)[ \t]*$", re.MULTILINE)
_ADDRESS = re.compile(
    r"(?P<y>20\d\d)[/-]?(?P<m>0[1-9]|1[0-2])(?:[/-]?(?P<d>0[1-9]|[12]\d|3[01]))?(?=[/\-._]|$)|"
    r"(?<!\d)\d{3}(?P<y2>[12]\d)(?P<m2>0[1-9]|1[0-2])(?P<d2>0[1-9]|[12]\d|3[01])\d{8,9}(?!\d)"
)
_FUTURE = re.compile(r"(?:đến(?: hết)?|tầm nhìn|định hướng|trước|hết|tới|từ)(?:\s+cuối)?\s*$", re.IGNORECASE)
# Words before a year or a month with which a text is busy: its own work.
_WORK = re.compile(
    r"(?<!\w)(?:nhiệm vụ|kế hoạch|chỉ tiêu|dự toán|trọng tâm|phương hướng|thường kỳ|giao ban)(?!\w)[^.;:\n\d]{0,50}$",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"(?<!\w)(?:trước|chậm nhất|muộn nhất|hạn|xong)(?: là| vào| trong| đến| hết| ngày)*\s*$", re.IGNORECASE
)
_COMPARED = re.compile(
    r"(?:so với|cùng kỳ|của|từ|kể từ|sau|hồi|cuối|như|vào)(?: (?:năm|tháng|cùng kỳ))*\s*$", re.IGNORECASE
)
_CONGRESS = re.compile(r"(?<!\w)đại hội(?!\w)[^.;\n]{0,60}$", re.IGNORECASE)
# A paper may be years old, and so may what began, a birth, an earlier post.
_OF_THE_PAST = re.compile(
    r"(?<!\w)(?:nghị định|nghị quyết|quyết định|luật|thông tư|công văn|chỉ thị|số|ban hành|ký|sinh|từ|hồi|sau|trước|"
    r"của|kỷ niệm|năm ngày|thành lập)(?!\w)[^.;\n]{0,40}$",
    re.IGNORECASE,
)
_STARTS = re.compile(r"(?<!\w)từ\s*$", re.IGNORECASE)
_PLANNED = re.compile(r"(?<!\w)(?:sẽ|dự kiến)(?!\w)")
_NEAR = 80
_SOON = 45  # days from what a text tells of to the day of its event
_OF_A_PAPER = re.compile(
    r"(?:ban hành|ký|số \S*\d\S*|trước|chậm nhất|muộn nhất|đến|từ|hết|quyết định)(?: (?:ngày|vào|là))* $", re.IGNORECASE
)
_REVIEWS = re.compile(r"(?:kết quả|tình hình|tổng kết|đánh giá)[^.;\n]{0,80}$", re.IGNORECASE)
_DRAFTS = re.compile(  # of the year to come
    r"(?:xây dựng|lập|chuẩn bị|dự thảo|dự kiến) (?:[^.;\n]{0,40} )?(?:kế hoạch|dự toán|chỉ tiêu)[^.;\n\d]{0,50}$",
    re.IGNORECASE,
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
    year = _from_address(url) or _from_month(words, dates) or _from_years(words, dates) or _from_recent(words, dates)
    return _with_first_day(words, dates, year) if year else DocumentDay(None, None)


def _moved(date: DateMention, by: int) -> DateMention:
    return replace(date, span=Span(date.span.start + by, date.span.end + by))


def _stamped(text: str) -> DocumentDay | None:
    """A dateline (`Hà Nội, ngày 17 tháng 7 năm 2025`) or a publication stamp (`19/07/2024 21:47`)."""
    head = text[: 2 * _HEAD]
    lines = (match for match in _DATELINE.finditer(head) if _is_dateline(head, match.start()))
    found = [match for match in (_STAMP.search(head), next(lines, None)) if match]
    if not found:
        return None
    match = min(found, key=lambda one: one.start())
    edtf = f"{match['y']}-{int(match['m']):02}-{int(match['d']):02}"
    return DocumentDay(edtf, f'inferred: day of "{match[0].strip(" ,")}"') if is_valid(edtf) else None


def _is_dateline(head: str, at: int) -> bool:
    """Whether a line begins at `at`, or a comma stands before it: `Hà Nội, ngày …`."""
    return head[:at].rstrip(" \t")[-1:] in ("", "\n", ",")


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
    """The latest full day of an event that opens a sentence (`Ngày 10/12/2025, …`): the text is not older.

    A day before a year of which the text tells is history (`Ngày 7/6/1957, …`), and so is what a sentence amid a
    paragraph tells.
    """
    told = _latest_told(words, dates)
    days = [d for d in dates if d.rule == "day" and d.edtf[0] != "X"]
    events = [d for d in days if _opens_a_report(words, d)]
    last = max(events, key=lambda date: date.edtf, default=None)
    if last is None or last.edtf[:4] < told:
        return None
    return DocumentDay(last.edtf, f'inferred: not before the day "{last.span.of(words).strip()}"')


def _opens_a_report(words: str, date: DateMention) -> bool:
    before = words[max(0, date.span.start - 4) : date.span.start].rstrip(" \t")[-1:]
    planned = _PLANNED.search(words[date.span.end : date.span.end + _NEAR])
    return (before in ("", "\n") or (before == "." and date.span.start < _LEAD)) and not planned


def _from_years(words: str, dates: list[DateMention]) -> DocumentDay | None:
    """The first year that the text is busy with (`nhiệm vụ năm 2024`, `quý III/2024`), none before a year it tells of.

    A year that is only told of (`năm 2016 đạt …`, the day of a decree) is a lower bound: the text may be years younger.
    """
    told = _latest_told(words, dates)
    busy = [(year, date) for date in dates if (year := _busy_with(words, date)) and year >= told]
    if not busy:
        return None
    year, date = min(busy, key=lambda pair: (pair[0], pair[1].span.start))
    event = _first_day(words, dates)
    if event and event.edtf[0] == "X":
        year = _year_beside(year, date, event.edtf)
    return DocumentDay(year, f'inferred: year from "{date.span.of(words).strip()}"') if year and year >= told else None


def _year_beside(year: str, busy: DateMention, event: str) -> str:
    """The year of the day of an event beside a date with which the text is busy; "" when it is not known.

    A deadline lies ahead of the event (`Sáng 16/12, … xong trước 31/3/2025` was in 2024) or is just over, a month or
    quarter is near it, and a plan of a year may be made in the last month of the year before.
    """
    if busy.rule == "year":
        return year if event[5:7] != "12" else ""
    if busy.rule == "day":
        return year if event[5:] <= busy.edtf[5:] or _soon_after(event, busy.edtf) else f"{int(year) - 1}"
    return year if busy.rule == "period" else nearest_year(event, busy.edtf)


def _from_recent(words: str, dates: list[DateMention]) -> DocumentDay | None:
    """The year of the latest day or month that the text tells of, when the day of the event follows in that year."""
    told = [d for d in dates if d.edtf[0] != "X" and not _is_plan(words, d) and d.rule != "period"]
    last = max(told, key=lambda date: (date.edtf[:4], date.edtf), default=None)
    event = next((d for d in dates if d.rule == "day" and d.edtf[0] == "X" and d.span.start < _HEAD), None)
    if last is None or event is None or last.rule not in ("day", "month"):
        return None
    in_brackets = words.startswith("(", last.span.start)
    if (
        in_brackets
        or not _soon_after(event.edtf, last.edtf)
        or _OF_THE_PAST.search(words[max(0, last.span.start - _NEAR) : last.span.start])
    ):
        return None
    return DocumentDay(last.edtf[:4], f'inferred: year from "{last.span.of(words).strip()}"')


def _soon_after(event: str, told: str) -> bool:
    """Whether the day of an event, in the year of the date that is told of, follows within weeks."""
    days = days_between(told, told[:4] + event[4:])
    return days is not None and 0 <= days <= _SOON


def _latest_told(words: str, dates: list[DateMention]) -> str:
    told = [d.edtf[:4] for d in dates if d.edtf[0] != "X" and not _busy_with(words, d) and not _is_plan(words, d)]
    return max(told, default="")


@lru_cache(maxsize=256)  # asked several times of the dates of one text
def _busy_with(words: str, date: DateMention) -> str | None:
    """The year of a date that is the text's own present: of its work, its deadlines, its reports; None for others."""
    if date.edtf[0] == "X":
        return None
    before = words[max(0, date.span.start - _NEAR) : date.span.start]
    if _COMPARED.search(before):
        return None
    if date.rule == "period":
        back = _LOOKS_BACK.search(before)
        return date.end[:4] if back else date.edtf[:4] if _CONGRESS.search(before) else None
    if date.rule == "day":
        return date.edtf[:4] if _DEADLINE.search(before) else None
    if date.rule in ("months", "quarter"):
        return date.edtf[:4]
    planned = _WORK.search(before) and not (_FUTURE.search(before) or _REVIEWS.search(before) or _DRAFTS.search(before))
    return date.edtf[:4] if planned else None


def _is_plan(words: str, date: DateMention) -> bool:
    """`đến năm 2030`, `giai đoạn 2021 - 2025`, `từ ngày 1/1/2025`: what is meant may lie years ahead."""
    before = words[max(0, date.span.start - 20) : date.span.start]
    if date.rule == "day":
        return bool(_STARTS.search(before) or _DEADLINE.search(before))
    return date.rule == "period" or bool(_FUTURE.search(before))


def _with_first_day(words: str, dates: list[DateMention], year: DocumentDay) -> DocumentDay:
    """The day of the event that opens the text is the earliest day the document can have."""
    if year.published is None or len(year.published) > len("2024"):
        return year
    date = _first_day(words, dates)
    day = complete(date.edtf, year.published, year.basis)[0] if date else ""
    if not date or day[:4] != year.published:
        return year
    return DocumentDay(day, f'{year.basis}, not before the day "{date.span.of(words).strip()}"')


def _first_day(words: str, dates: list[DateMention]) -> DateMention | None:
    """The first day that the head of a text tells of, but for the days of papers and deadlines."""
    days = (date for date in dates if date.rule == "day" and date.span.start < _HEAD)
    return next(
        (one for one in days if not _OF_A_PAPER.search(words[max(0, one.span.start - 30) : one.span.start])), None
    )
