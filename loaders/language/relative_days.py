"""Days that a text names from its own day of publication: `Sáng nay`, `chiều qua`, `hôm qua`."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from graph.model.span import Span
from loaders.language.date_grammar import PARTS_OF_DAY, DateMention
from loaders.language.years import complete, days_after

TODAY = "today"  # the rule of such days
# `thế hệ hôm nay` is no day; `sáng nay` always is.
_RELATIVE = re.compile(
    rf"(?<!\w)(?:(?P<part>(?i:{PARTS_OF_DAY})) (?:(?P<now>nay)|hôm qua|qua(?=,| (?:tại|ở|ông|bà|đồng chí|[A-ZĐ])))|"
    r"(?:(?<=[Nn]gày )|(?<=[Tt]rong )|(?<=, )|(?<=\. )|(?<=\n)|(?<![\s\S]))"
    r"(?i:(?:ngày )?hôm nay)(?=[,.]| (?:tại|ở|\())|"
    r"(?i:(?:ngày )?hôm qua))(?!\w)"
)
_NOW = re.compile(r"(?<!\w)nay(?!\w)")
_SURE = ("stated", "inferred: day of")  # how the day of publication must be known


def relative_days(
    text: str, published: str | None, basis: str | None, written: Sequence[DateMention] = ()
) -> list[DateMention]:
    """The days that words of `text` count from its today, where no day is `written` in figures.

    Today is the day of publication, when that is sure, else a day written with `nay` (`sáng nay, 13/5`).
    """
    sure = published if published and (basis or "").startswith(_SURE) and days_after(published, 0) else None
    told = None if sure else next((d.edtf for d in written if _NOW.search(d.span.of(text))), None)
    today = sure or told
    if not today:
        return []
    found = []
    ends = [date.span.end for date in written]
    for match in _RELATIVE.finditer(text):
        after = bisect_right(ends, match.start())
        if after < len(written) and written[after].span.start < match.end():
            continue
        is_today = match["now"] or match[0].lower().endswith("hôm nay")
        day = today if is_today else days_after(sure, -1) if sure else None
        part = match["part"] and match["part"].lower()
        if day:
            found.append(DateMention(Span(*match.span()), day, TODAY if sure else "day", part))
    return found


def whole(
    date: DateMention, edtf: str, text: str, published: str | None, basis: str | None, *, is_past: bool = False
) -> tuple[str, str | None]:
    """`edtf`, a date or its end, with its year, and the basis of what was inferred (None when nothing was)."""
    day, why = complete(edtf, published, basis, is_past=is_past)
    return day, f'inferred: "{date.span.of(text)}" of a text published on {published}' if date.rule == TODAY else why
