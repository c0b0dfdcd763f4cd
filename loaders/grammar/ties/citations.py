"""Rules for what a text says of the documents it names: issuer and day, the meeting they conclude, what they amend."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from graph.model.facts import Instrument, Meeting
from graph.model.span import Span
from loaders.grammar.reading import Reading

_AMENDING = re.compile(
    r"(?:sửa đổi|bổ sung|đính chính)(?:[,;]? (?:và )?(?:sửa đổi|bổ sung))?"
    r"(?:,? (?:một số|các) (?:điều|nội dung|khoản))?(?: của| tại)? $",
    re.IGNORECASE,
)
# The whole of the document before it, not `bãi bỏ một số điều của …`.
_REPLACING = re.compile(r"(?<!\w)thay thế(?: cho)?(?: toàn bộ)? $", re.IGNORECASE)
_REPEALING = re.compile(r"(?<!\w)(?:bãi bỏ|hủy bỏ)(?: toàn bộ)? $", re.IGNORECASE)
_ISSUED_ON = re.compile(
    r"ngày (\d{1,2})/(\d{1,2})/(20\d\d), [^.;]{0,80}?(?:ban hành|ký|ký ban hành|có) $", re.IGNORECASE
)
_CONCLUSION = re.compile(r"kết luận", re.IGNORECASE)
# `Về thực hiện Thông báo kết luận số …`: that of an earlier meeting, which these words may name.
_CARRIED_OUT = re.compile(r"(?<!\w)(?:thực hiện|triển khai) (?:[^.;,]{0,60} )?$", re.IGNORECASE)
_BEFORE = 200  # characters of the sentence before a number that may say what it is


def cited(reading: Reading, instruments: Sequence[Instrument], meetings: Sequence[Meeting]) -> tuple[Instrument, ...]:
    """The instruments, the document's own one first, with all that the sentences around their numbers say."""
    own = next((one for one in instruments if one.rule.startswith("letterhead/")), None)
    others = [one for one in instruments if own and one is not own]
    amended, replaced, repealed = (
        tuple(one.id for one in others if _told(reading, one, how)) for how in (_AMENDING, _REPLACING, _REPEALING)
    )
    return tuple(
        replace(
            one,
            issuer=one.issuer or _issuer(reading, one),
            issued=one.issued or _issued(reading, one),
            concludes=_concludes(reading, one, meetings, one is own),
            amends=amended if one is own else (),
            replaces=replaced if one is own else (),
            repeals=repealed if one is own else (),
        )
        for one in instruments
    )


def _told(reading: Reading, one: Instrument, how: re.Pattern[str]) -> bool:
    return any(how.search(_words_before(reading, span)) for span in one.evidence)


def _issued(reading: Reading, one: Instrument) -> str | None:
    told = (_ISSUED_ON.search(_words_before(reading, span)) for span in one.evidence)
    day = next((match for match in told if match), None)
    return f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}" if day else None


def _issuer(reading: Reading, one: Instrument) -> str | None:
    """`Nghị quyết số 9/NQ-HĐND của HĐND tỉnh X`: the body right behind the number, else the one that issues it."""
    for span in one.evidence:
        for mention in reading.mentions_in(Span(span.end, min(span.end + _BEFORE, len(reading.text)))):
            if mention.kind == "body" and reading.text[span.end : mention.span.start].strip(" ,") == "của":
                return mention.name
    return None


def _concludes(reading: Reading, one: Instrument, meetings: Sequence[Meeting], own: bool) -> str | None:
    """The meeting whose conclusions a notice gives: the one that the text named last before the number."""
    if not one.kind.casefold().startswith("thông báo"):
        return None
    if own:
        return meetings[0].id if meetings and _CONCLUSION.search(reading.text[: meetings[0].evidence[-1].end]) else None
    for span in one.evidence:
        sentence = _sentence(reading, span)
        if _CONCLUSION.search(sentence.of(reading.text)):
            first = sentence.start if _CARRIED_OUT.search(_words_before(reading, span)) else 0
            starts = ((held.evidence[0].start, held.id) for held in meetings)
            before = [(start, id_) for start, id_ in starts if first <= start < span.start]
            return max(before)[1] if before else None
    return None


def _sentence(reading: Reading, span: Span) -> Span:
    at = bisect_right(reading.sentences, span.start, key=lambda sentence: sentence.start) - 1
    return reading.sentences[max(at, 0)]


def _words_before(reading: Reading, span: Span) -> str:
    start = max(_sentence(reading, span).start, span.start - _BEFORE)
    return reading.text[start : span.start]
