"""The label that opens an item of a list: `II.`, `1.2.`, `a)`, `-`, `✅`, `Một là,`."""

import re
from typing import NamedTuple

from loaders.grammar.masked import Masked
from loaders.grammar.names.vocabulary import LOWER

_STYLES = {
    "part": rf"[A-H][.)](?=\s+(?:(?!{LOWER})[^\n]){{6,}}(?:\n|$)|\s*$)",
    "article": r"Điều \d{1,3}[.:]",
    "roman": r"[IVX]{1,5}(?:[.)/]|\s?[-–](?=\s))",
    "decimal": r"\d{1,2}(?P<depth>(?:\.\d{1,2}){1,3})(?:[.)/]|(?=\s))(?!\d)",
    "number": r"\d{1,2}(?:[./)](?!\d)-?|[-–](?=\s))",
    "number-in-brackets": r"\(\d{1,2}\)",
    "roman-in-brackets": r"\([ivx]{1,4}\)",
    "keycap": "\\d\ufe0f?\u20e3",
    "letter": r"[a-hđk]\d?[).]",
    "letter-in-brackets": r"\([a-hđ]\)",
    "dash": r"-(?=\s|[^\W\d_])|[–—](?=\s)",
    "dot": r"[.·](?=\s+[^\W\d_]|$)",
    "plus": r"\+(?=\s|[^\W\d_])",
    "star": r"\*(?=\s|[^\W\d_])",
    "bullet": r"[•●▪■◆◦○·‣►▶➢➤❖✓✔✅☑★♦☛→⇒»\u2700-\u27bf\u2600-\u26ff\uf000-\uf0ff\U0001f300-\U0001faff]\ufe0f?",
    "ordinal": r"(?:(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|"
    r"Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))[,:](?! (?:ngày|sáng|chiều)\b)",
}
_LABEL = re.compile(r"\s*(?:" + "|".join(f"(?P<{n.replace('-', '_')}>{p})" for n, p in _STYLES.items()) + r")\s*")


class Label(NamedTuple):
    """The style of a label (`number`, `decimal.2`, `dash` …) and where the words of its item begin."""

    style: str
    end: int


def label_of(text: str) -> Label | None:
    """The label that `text` opens with."""
    match = _LABEL.match(text)
    if not match:
        return None
    style = next(name for name in _STYLES if match[name.replace("-", "_")])
    return Label(f"{style}{(match['depth'] or '').count('.') or ''}", match.end())


def label_in(sentence: Masked) -> Label | None:
    """The label that a masked sentence opens with; `2.1.` is one even where it was taken for a day."""
    day = sentence.date(0)
    if day is None:
        return label_of(sentence.text)
    label = label_of(sentence.words())
    length = day.span.end - day.span.start
    is_number = label is not None and label.style.startswith("decimal") and label.end > length
    return Label(label.style, label.end - length + 1) if label and is_number else None
