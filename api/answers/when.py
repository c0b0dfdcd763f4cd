"""The day or days a question is about: `ngày 20/11/2025`, `từ 5 đến 13/11/2025`, `hiện nay`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from graph.clock import today
from loaders.language.date_grammar import DateMention, find_dates
from loaders.language.unaccented import unaccented


def _spelt(pattern: str) -> re.Pattern[str]:
    """The pattern, with accents or without any."""
    return re.compile(f"{pattern}|{unaccented(pattern)}", re.IGNORECASE)


_DAYS = ("day", "days")
_BEFORE = _spelt(r"(?:(?:,|vào|từ|trong|tính đến|đến|ngày|hôm) ?)*$")
_DEADLINE = _spelt(r"(?:trước|chậm nhất|muộn nhất|hạn)(?: là| vào| ngày)*\s*$")
_UNTIL = _spelt(r"\s*(?:đến|tới|-|–|và)(?: hết)?(?: ngày)?\s*")
_ASKED = _spelt(r" là (?:những )?(?:ai|gì|người nào)")
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
    """A question without the days at its beginning or end, and these days; a day inside it belongs to a task.

    It is at the end too when only what is asked follows: `… ngày 20/11/2025 là ai`.
    """
    for first, last in _ranges(text, [found for found in find_dates(text) if found.rule in _DAYS]):
        before, after = text[: first.span.start], text[last.span.end :]
        ends = not after.strip(" ,") or not _BEFORE.sub("", before).strip(" ,") or _ASKED.fullmatch(after)
        if ends and "X" not in first.edtf + last.edtf and not _DEADLINE.search(before):
            return f"{_BEFORE.sub('', before).rstrip()} {after.lstrip(' ,')}".strip(), _days(first, last)
    return _NOW.sub("", text), at_present() if _NOW.search(text) else Days()


def at_present() -> Days:
    """Today, of which a question speaks that says `hiện nay`."""
    return Days(today(), today())


def _ranges(text: str, found: Sequence[DateMention]) -> Iterator[tuple[DateMention, DateMention]]:
    """Each day with the one up to which it leads, `từ 1/1/2024 đến 1/2/2025`, else with itself."""
    taken = None
    for day, after in zip_longest(found, found[1:]):
        if after and day is not taken and _UNTIL.fullmatch(text[day.span.end : after.span.start]):
            taken = after
            yield day, after
        elif day is not taken:
            yield day, day


def _days(first: DateMention, last: DateMention) -> Days:
    return Days(date.fromisoformat(first.edtf.partition("/")[0]), date.fromisoformat(last.end))
