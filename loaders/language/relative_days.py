"""Days that a text names from its own day of publication: `Sáng nay`, `chiều qua`, `hôm qua`."""

import re

from graph.model.span import Span
from loaders.language.date_grammar import PARTS_OF_DAY, DateMention
from loaders.language.years import days_after

TODAY = "today"  # the rule of such days
# `thế hệ hôm nay` is no day; `sáng nay` always is.
_RELATIVE = re.compile(
    rf"(?<!\w)(?:(?P<part>(?i:{PARTS_OF_DAY})) (?:(?P<now>nay)|hôm qua|qua(?=,| (?:tại|ở|ông|bà|đồng chí|[A-ZĐ])))|"
    r"(?:(?<=[Nn]gày )|(?<=[Tt]rong )|(?<=, )|(?<=\. )|(?<=\n)|(?<![\s\S]))"
    r"(?i:(?:ngày )?hôm nay)(?=[,.]| (?:tại|ở|\())|"
    r"(?i:(?:ngày )?hôm qua))(?!\w)"
)
_SURE = ("stated", "inferred: day of")  # how the day of publication must be known


def relative_days(text: str, published: str | None, basis: str | None) -> list[DateMention]:
    """The days that words of `text` count from the day of publication; none when that is only inferred from events."""
    if not published or not (basis or "").startswith(_SURE) or days_after(published, 0) is None:
        return []
    found = []
    for match in _RELATIVE.finditer(text):
        today = match["now"] or match[0].lower().endswith("hôm nay")
        day = published if today else days_after(published, -1)
        found.append(DateMention(Span(*match.span()), day or "", TODAY, match["part"] and match["part"].lower()))
    return found


def counted_from(words: str, published: str | None) -> str:
    """The basis of such a day."""
    return f'inferred: "{words}" of a text published on {published}'
