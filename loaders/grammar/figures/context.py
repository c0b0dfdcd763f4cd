"""What a figure measures, of whom, for which period, and who states it."""

import re
from typing import Literal

from graph.model.facts import Actor, SourceDocument
from loaders.grammar.figures.words import COMPARING, WHOLE
from loaders.grammar.masked import ACTOR, BODY, DATE, GROUP, OFFICE, PERSON, PLACE, PROGRAM, SOMEBODY, Masked
from loaders.grammar.meetings.speakers import speakers
from loaders.grammar.reading import Mention
from loaders.language.cues import Cue
from loaders.language.years import complete

Nature = Literal["at", "during", "cumulative"]

_MEASURE = re.compile(
    r"(?<!\w)(?P<measure>(?:[Tt][ỷỉ] lệ|[Tt][ỷỉ] trọng|[Cc]hỉ số|[Ss]ố lượng|[Tt]ổng số|"
    r"(?:^|(?<=[,;:(] ))[Ss]ố(?! (?:và|hóa|liệu|của|cho)(?!\w))|[Tt]ốc độ|[Mm]ức|[Ll]ượng|[Tt]ổng|[Kk]inh phí|[Gg]ói)"
    r"(?: (?:từ \d+ ?\w+ trở (?:lên|xuống)(?!\w)|"
    r"(?!đạt |là |còn |chiếm |tăng |giảm |chỉ |đã |vượt )[^\s.;:(,\d]+)){1,24})"
)
_NUMBER = re.compile(r"\d")
_AFTER = re.compile(r"(?:(?! (?:với|và|cùng) (?:\w+ )?\d)(?:[^.;:,()]|(?<=\d)[.,](?=\d))){0,90}")
_SHARE_OF = re.compile(r"\s*(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết)(?!\w)")  # `giải ngân 31% kế hoạch`
# `GRDP 6 tháng ước tăng 5,03%`, `mực nước sông A ở mức 12,84 m`: what is measured stands before the verb.
_OF_WHICH = re.compile(
    rf"(?:^|[,;:] ?)(?:(?:đến|tính đến|tới) (?:hết |cuối |nay)?{DATE}?,? )?(?P<what>[^.,;:()]{{4,120}}?)"
    r"(?: (?:hiện|đã|chỉ|mới|ước|dự kiến))*"
    r" (?:là|đạt|ước đạt|ước tính|còn|tăng|giảm|chiếm|ở mức|lên tới|lên đến|tới|đạt mức|khoảng|ước)"
    r"(?: (?:khoảng|hơn|gần|trên|dưới|xấp xỉ|thêm|được))*,? $"
)
# What somebody carries out is not whom a figure is about: `Hà Nội trong triển khai Đề án 06` is about Hà Nội.
_WHOLE = re.compile(rf"(?P<against>{COMPARING} (?:mức )?(?:(?:bình quân|trung bình) )?(?:của )?)?(?P<whole>{WHOLE})")
_OF_A_WHOLE = Cue(*WHOLE.removeprefix("(?:").removesuffix(")").lower().split("|"))
_PLACE, _NAMED = re.compile(PLACE), re.compile(f"[{BODY}{PROGRAM}]")
_GOES_ON = re.compile(r"\s*(?:đã|và|còn|trong đó)(?!\w)")
_SOURCE = re.compile(
    rf"(?<!\w)Theo (?:báo cáo|số liệu|thống kê|thông tin|đại diện)(?: mới nhất)?(?: của| từ)? (?P<who>{ACTOR})"
)
_BODY_SAYS = re.compile(rf"(?P<who>[{BODY}{OFFICE}{GROUP}{PERSON}]) (?:cho biết|báo cáo|nêu|thông tin)(?!\w)")
_SAYING = Cue("cho biết", "báo cáo", "nêu", "thông tin")
_UNTIL = re.compile(r"(?:tính đến|đến|tới)(?: hết| cuối)? $", re.IGNORECASE)
_SINCE_START = re.compile(r"(?<!\w)(?:lũy kế|đến nay đã|tổng cộng|cộng dồn)(?!\w)", re.IGNORECASE)
# `so với 12% cùng kỳ năm 2023` is of 2023, and `tăng 3% so với cùng kỳ năm 2023` is not.
_SAME_TERM = re.compile(rf"(?:(?!so với)[^.;,\d]){{0,20}}cùng kỳ ?(?:năm )?(?P<date>{DATE})")
_COMPARED = re.compile(r"cùng (?:kỳ|thời điểm) ?(?:năm )?$")
_REPORTS = re.compile(
    r"(?:[Bb]áo cáo|[Ss]ố liệu|[Tt]hống kê|[Tt]hông tin|[Tt]ổng hợp)(?: mới nhất)? (?:của|từ|do) $|[Tt]heo $"
)
_TELLS = re.compile(r" (?:cho biết|cho hay|báo cáo|thông tin|thống kê)(?!\w)")
_DATE = re.compile(DATE)
_NEAR, _FAR = 30, 600  # characters around a figure that may speak of it
_RATES = ("%", "điểm")


def measure_of(sentence: Masked, start: int, end: int) -> str:
    """What is measured, in the words of the text: the nearest `tỷ lệ …`, else what follows, or what it is said of."""
    text = sentence.text
    before = [
        m for m in _MEASURE.finditer(text, max(0, start - _FAR), start) if not _NUMBER.search(text, m.end(), start)
    ]
    if before:
        return _tidy(sentence.words(*before[-1].span("measure")))
    after = _AFTER.match(text, end)
    if not after or _SHARE_OF.match(after[0]) or not any(map(str.isalpha, after[0])):
        what = _OF_WHICH.search(text, max(0, start - _FAR), start)
        if what:
            return _tidy(sentence.words(*what.span("what")))
    return _tidy(sentence.words(start, after.end() if after else end))


def subject_of(sentence: Masked, start: int, end: int) -> str | None:
    """Whom or what the figure is about: the country or a place named before it, else a body or programme near it.

    `so với cả nước là …` is about the country for that one figure only.
    """
    text, begin = sentence.text, max(0, start - _FAR)
    for match in reversed(list(_WHOLE.finditer(text, begin, start))) if sentence.says(_OF_A_WHOLE) else ():
        if not match["against"] or not _NUMBER.search(text, match.end(), start):
            return match["whole"]
    named = (found for found in _NAMED.finditer(text, begin, start) if not _only_tells(text, found))
    before = list(_PLACE.finditer(text, begin, start)) or list(named)
    nearest = before[-1] if before else _NAMED.search(text, end, end + _FAR)
    token = sentence.tokens.get(nearest.start()) if nearest else None
    return token.name if isinstance(token, Mention) else None


def _only_tells(text: str, named: re.Match[str]) -> bool:
    """Whether a body only reports a figure: `Báo cáo của Bộ A cho biết …`."""
    before = text[max(0, named.start() - _NEAR) : named.start()]
    return bool(_REPORTS.search(before) or _TELLS.match(text, named.end()))


def period_of(
    sentence: Masked, start: int, end: int, unit: str, document: SourceDocument
) -> tuple[str | None, Nature | None]:
    """The day or period of the figure and whether it is a state, a flow or a running total; None when not said."""
    same_term = _SAME_TERM.match(sentence.text, end)
    other = sentence.date(same_term.start("date")) if same_term else None
    if other:
        return complete(other.edtf, document.published, document.published_basis)[0], "during"
    semicolon = max(sentence.text.rfind(";", 0, start) + 1, start - _FAR)
    dates = list(_DATE.finditer(sentence.text, semicolon, start))
    if not dates and _GOES_ON.match(sentence.text, semicolon):
        dates = list(_DATE.finditer(sentence.text, max(0, semicolon - _FAR), semicolon))
    dates = [one for one in dates if not _COMPARED.search(sentence.text, semicolon, one.start())]
    match = dates[-1] if dates else None
    date = sentence.date(match.start()) if match else None
    if match is None or date is None or (date.rule == "period" and "," in sentence.text[match.end() : start]):
        return None, None
    period, _ = complete(date.edtf, document.published, document.published_basis)
    if _UNTIL.search(sentence.text[max(0, match.start() - _NEAR) : match.start()]):
        return period, "at" if unit in _RATES else "cumulative"
    if _SINCE_START.search(sentence.text[semicolon:start]):
        return period, "cumulative"
    return period, "at" if date.rule == "day" else "during"


def stated_by(sentence: Masked) -> tuple[Actor, ...]:
    """Who tells the figures of the sentence: a source after `Theo`, else who speaks in it."""
    match = _SOURCE.search(sentence.text) if "theo " in sentence.lowered else None
    actor = sentence.actor(match.start("who")) if match else None
    if actor:
        return (actor,)
    said = speakers(sentence) or _body_says(sentence)
    return said[:1]


def _body_says(sentence: Masked) -> tuple[Actor, ...]:
    match = _BODY_SAYS.search(sentence.text) if sentence.says(SOMEBODY) and sentence.says(_SAYING) else None
    actor = sentence.actor(match.start("who")) if match else None
    return (actor,) if actor else ()


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(" ,.;:()")
