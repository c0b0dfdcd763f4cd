"""A text as rules read it: plain spaces, hyphens and tone placement, no capitals-only lines, and the way back."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from graph.model.span import Span
from loaders.language.capital_names import with_names_in_small_letters
from loaders.language.letters import one_tone_placement
from loaders.language.wrapped import WRAP

_WRAPPED = re.compile(WRAP)
# What stands in two columns, or in the cells of a row, is not one phrase.
_COLUMNS = re.compile(r"[\t ](?<=[\S\t].)(?:(?<=\t)(?=[^\n])|(?<=\S ) {2,}(?=\S))")
_ACRONYM = re.compile(r"(?i:\b(?:UBND|HĐND|MTTQ|TP|TM|KT|TL|TUQ)\b)")
# Left out: characters that nobody sees, and the point of `T.Ư` (TƯ, trung ương).
_UNSEEN = "\u200b-\u200f\u2060\ufeff\u00ad"
_LEFT_OUT = re.compile(rf"[{_UNSEEN}.](?:(?<=[{_UNSEEN}])[{_UNSEEN}]*|(?<=\bT\.)(?=[ƯW]\b))")
# Headings and signatures in capitals: an authority, an office, or a name alone.
_CAPITAL_LINE = re.compile(
    r"\n[ \t]*(?:(?:TM|KT|TL|TUQ|Q)\. ?)?(?:(?:THỦ TƯỚNG|PHÓ|CHỦ TỊCH|BỘ|THỨ TRƯỞNG|GIÁM ĐỐC|CHÁNH|BÍ THƯ|"
    r"TRƯỞNG|ỦY BAN|UBND|"
    r"HĐND|HỘI ĐỒNG|SỞ|VĂN PHÒNG|BAN|TỈNH|THÀNH|ĐẢNG|CỤC|TỔNG|CHÍNH PHỦ|CÔNG AN)(?!\w)[^\n]{0,160}|"
    r"[^\W\d_]{1,7}(?: [^\W\d_]{1,7}){1,4})[ \t]*(?=\n|\Z)"
)
# An authority in one line of a letterhead, its unit in the next.
_TWO_LINES = re.compile(r"\n(?=(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) )")
_AUTHORITY = re.compile(r"(?:^|\n)[ \t]*(?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|ĐẢNG ỦY|CÔNG AN|ĐẢNG BỘ)\Z")
_LONGEST_LINE = 80  # characters, the blanks before an authority too
_SPACE = re.compile("[\u00a0\u2002\u2003\u2007\u2009\u202f]")
_DASH = re.compile("[\u2010-\u2014\u2212]")


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` is what rules match; `span` gives a range of it as a range of the kept text."""

    text: str
    _ends: tuple[int, ...]  # where each kept piece ends in `text`
    _shifts: tuple[int, ...]  # how many characters were left out before it

    def span(self, start: int, end: int) -> Span:
        """The range of the kept text behind `text[start:end]`."""
        return Span(self._kept(start), self._kept(end - 1) + 1)

    def _kept(self, offset: int) -> int:
        if not self._ends:
            return offset
        piece = min(bisect_right(self._ends, offset), len(self._ends) - 1)
        return offset + self._shifts[piece]


def plain(text: str) -> Plain:
    """The plain form of a kept text (NFC)."""
    pieces = _LEFT_OUT.split(text)
    gaps = [len(gap) for gap in _LEFT_OUT.findall(text)] if len(pieces) > 1 else []
    spaced = _WRAPPED.sub(" ", _DASH.sub("-", _SPACE.sub(" ", "".join(pieces))))
    if "\t" in spaced or "   " in spaced:
        spaced = _COLUMNS.sub(lambda gap: " " * (len(gap[0]) - 1) + "\n", spaced).replace("\t", " ")
    joined = _without_capital_lines(_TWO_LINES.sub(_one_line, one_tone_placement(spaced)))
    joined = with_names_in_small_letters(joined)
    if not gaps:
        return Plain(joined, (), ())
    return Plain(joined, tuple(accumulate(map(len, pieces))), tuple(accumulate(gaps, initial=0)))


def _one_line(line_end: re.Match[str]) -> str:
    at = line_end.start()
    return " " if _AUTHORITY.search(line_end.string, max(0, at - _LONGEST_LINE), at) else "\n"


def _without_capital_lines(text: str) -> str:
    """`text` with lines in capitals (headings, signatures) written like names; the length stays the same."""
    return _CAPITAL_LINE.sub(lambda m: _as_names(m[0]) if m[0].isupper() else m[0], f"\n{text}")[1:]


def _as_names(line: str) -> str:
    return _ACRONYM.sub(lambda m: m[0].upper(), line.title())
