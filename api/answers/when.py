"""The day or days a question is about: `ngày 20/11/2025`, `từ 5 đến 13/11/2025`, `hiện nay`."""

import re
from dataclasses import dataclass
from datetime import date

from loaders.language.date_grammar import DateMention, find_dates

_DAYS = ("day", "days")
_BEFORE = re.compile(r"(?:(?:,|vào|từ|trong|tính đến|đến) ?)*$", re.IGNORECASE)
_DEADLINE = re.compile(r"(?:trước|chậm nhất|muộn nhất|hạn)(?: là| vào| ngày)*\s*$", re.IGNORECASE)
_NOW = re.compile(
    r"[ ,]*(?:hiện nay|hiện tại|hiện giờ|bây giờ|hôm nay)$|^(?:hiện nay|hiện tại|hiện giờ|bây giờ|hiện)[ ,]+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Days:
    """From the first to the last day asked about; both are the same for one day, None when no day is said."""

    first: date | None = None
    last: date | None = None


def split_days(text: str) -> tuple[str, Days]:
    """A question without the days at its beginning or end, and these days; a day inside it belongs to a task."""
    for found in find_dates(text):
        before, after = text[: found.span.start], text[found.span.end :]
        ends = not after.strip(" ,") or not _BEFORE.sub("", before).strip(" ,")
        if found.rule in _DAYS and ends and "X" not in found.edtf and not _DEADLINE.search(before):
            return f"{_BEFORE.sub('', before)} {after.lstrip(' ,')}".strip(), _days(found)
    return _NOW.sub("", text), Days()


def _days(found: DateMention) -> Days:
    first, _, last = found.edtf.partition("/")
    return Days(date.fromisoformat(first), date.fromisoformat(last or first))
