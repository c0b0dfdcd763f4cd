"""Who leads a meeting and who gives its conclusion, as one sentence says it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.model.facts import Actor
from loaders.grammar.masked import DATE, PLACE, Masked
from loaders.grammar.meetings.lists import ADDRESS, ANYBODY, PEOPLE, TOLD_AFTER, WHO
from loaders.grammar.meetings.nouns import NOUN
from loaders.language.cues import Cue
from loaders.language.lexicon import one_of
from loaders.reference.words import COUNTRIES

_CHAIRS = r"(?:đồng )?(?:chủ trì|chủ tọa)"
_LEADS = r"(?:đồng )?(?:chủ trì|chủ tọa|điều hành)"
_NO_CHAIR = r"\b(?:(?<!làm )việc|sẽ|sự|không|giao|yêu cầu|đề nghị|phân công|nhiệm vụ|được|cơ quan|đơn vị|kết luận)\b"
_GAP = rf"(?:(?!{_NO_CHAIR})[^.;:{ANYBODY}]){{0,90}}?"
_MEETING = rf"(?:\w+ ){{0,3}}?(?:{NOUN}|họp|giao ban|đoàn)"
# `X chủ trì, phối hợp với Y` names a lead body; `tại điểm cầu` only one of several sites.
_OF_A_MEETING = (
    rf"(?= {_MEETING}|\s*[.;”]|\s*$|,? và (?:phát biểu|kết luận|điều hành|chỉ đạo)|"
    rf", (?!phối hợp|cùng|tham mưu|triển khai|xây dựng|hướng dẫn|tổ chức|đôn đốc|theo dõi)|,? {DATE}|"
    rf",? cùng (?:hai )?{WHO})"
)
_SITE = r"(?! (?:tại )?(?:điểm|đầu) cầu(?! (?:trung tâm|chính)))"
_PATTERNS = (
    # X chủ trì hội nghị; X làm chủ tọa; X khi chủ trì buổi họp báo
    re.compile(
        rf"(?P<who>{PEOPLE})(?:,? \(?{PLACE}\)?)?{TOLD_AFTER}{_GAP}\b"
        rf"(?:(?:làm )?{_CHAIRS}{_OF_A_MEETING}|điều hành(?= {_MEETING})|"
        rf"(?<={WHO} )(?:cùng |trực tiếp )?điều hành(?=[.;]| {DATE})){_SITE}(?:,? cùng (?:hai )?(?P<with>{PEOPLE}))?",
        re.IGNORECASE,
    ),
    # X đi thực địa dự án rồi chủ trì cuộc họp
    re.compile(
        rf"(?P<who>{PEOPLE})(?:(?!{_NO_CHAIR})[^.;:“”{WHO[1:-1]}]){{0,160}}? (?:rồi|và|sau đó|đồng thời) "
        rf"(?:đã |trực tiếp )?{_LEADS}(?= {_MEETING})",
        re.IGNORECASE,
    ),
    # chủ trì hội nghị có các đồng chí: X, Y; đoàn chủ tịch gồm X, Y
    re.compile(
        rf"\b(?:{_LEADS}|đoàn chủ tịch)(?: (?:\w+ ){{0,2}}?{NOUN})?"
        rf"(?:(?!cầu(?! trung tâm| chính)|phối hợp)[^.;:“”{WHO[1:-1]}]){{0,80}}?"
        rf"(?: (?:cùng|với) {ADDRESS}?(?P<with>{WHO}))?"
        rf" ?(?:là|có|gồm(?: có)?|:) ?(?:{ADDRESS}|các )?(?P<who>{PEOPLE})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bdo {ADDRESS}?(?P<who>{PEOPLE})(?:(?!{_NO_CHAIR})[^.;:“”{WHO[1:-1]}]){{0,120}}?,? "
        rf"(?:làm )?{_LEADS}(?!,? phối hợp)"
        rf"(?:,? cùng (?:hai )?(?P<with>{PEOPLE}))?",
        re.IGNORECASE,
    ),
    re.compile(rf"\bsự {_LEADS}(?: của)? {ADDRESS}?(?P<who>{PEOPLE})", re.IGNORECASE),
    # chủ trì hội nghị, X nhấn mạnh …
    re.compile(
        rf"(?:^|[.;:,] |khi )(?:trực tiếp )?{_LEADS}(?: và (?:chỉ đạo|kết luận|phát biểu tại))? (?:\w+ ){{0,2}}?{NOUN}"
        rf"[^.;:{WHO[1:-1]}]{{0,160}}, {ADDRESS}?(?P<who>{WHO})",
        re.IGNORECASE,
    ),
)
# One of several video sites, or a task, is not the meeting.
_OF_SOMETHING_ELSE = re.compile(
    rf"(?:điểm|đầu) cầu (?!trung tâm|chính)(?:(?!(?<!\w){NOUN})[^.;:]){{0,60}}$|"
    r"(?<!\w)(?:tổ công tác|đề án|đề tài|dự án|dự thảo|luật)(?: [^.,;:]{1,30})? do (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
# `tiếp Thủ tướng Lào … sang đồng chủ trì kỳ họp`: the guest is who leads.
_FOREIGNER = re.compile(
    r"(?<!và )(?<!cùng )(?<!với )(?:thủ tướng|ngoại trưởng|bộ trưởng|tổng thống|chủ tịch|đại sứ|thứ trưởng) "
    rf"(?:\w+ ){{0,3}}?{one_of(COUNTRIES)}(?!\w)",
    re.IGNORECASE,
)
_BEFORE = 100  # characters before a name that can say that something else is led
_LEADING = Cue("chủ trì", "chủ tọa", "chủ tịch", "điều hành")
_CLOSING = Cue("kết luận", "bế mạc", "chốt lại", "khép lại", "tổng kết", "kết thúc")
_CLOSES = r"(?:kết luận|bế mạc|chốt lại|khép lại|tổng kết|kết thúc)"
_CONCLUSIONS = (
    re.compile(
        rf"(?:^|[,;] |{DATE},? )(?:phát biểu |(?:tại|trong) phần )?{_CLOSES}(?: tại)?"
        rf"(?: {NOUN}[^;:.{WHO[1:-1]}]{{0,160}}?| nội dung[^;:.,{WHO[1:-1]}]{{0,60}})?, {ADDRESS}?(?P<who>{WHO})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<who>{WHO}){TOLD_AFTER},? (?:\w+ ){{0,3}}?(?:(?:có )?(?:phát biểu )?(?:kết luận|bế mạc))"
        rf"(?=(?: tại)? {NOUN}|[,.:]| và\b| như sau|\s*$)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:^|: |(?:truyền đạt|thông báo|thực hiện|theo|về)(?: ý kiến)? )(?:ý kiến )?kết luận của {ADDRESS}?"
        rf"(?P<who>{WHO})[^.;:]{{0,160}} tại (?:\w+ ){{0,2}}?{NOUN}",
        re.IGNORECASE,
    ),
)


@dataclass(frozen=True, slots=True)
class Led:
    """Somebody who leads: where the masked sentence names them, and where it has said what they lead."""

    who: Actor
    start: int
    end: int


def chairs(sentence: Masked) -> list[Led]:
    """Who chairs, by chủ trì, đồng chủ trì, chủ tọa or điều hành of a meeting."""
    if not sentence.says(_LEADING):
        return []
    return [
        led
        for led in _named(sentence, _PATTERNS)
        if not _OF_SOMETHING_ELSE.search(sentence.text[max(0, led.start - _BEFORE) : led.start])
        and not _FOREIGNER.search(sentence.text, led.start, led.end)
    ]


def concluders(sentence: Masked) -> list[Led]:
    """Who gives the conclusion of a meeting, or closes it."""
    return list(_named(sentence, _CONCLUSIONS)) if sentence.says(_CLOSING) else []


def _named(sentence: Masked, patterns: Sequence[re.Pattern[str]]) -> Iterator[Led]:
    for pattern in patterns:
        for match in pattern.finditer(sentence.text):
            for group in ("who", *(("with",) if "with" in pattern.groupindex else ())):
                for actor in sentence.actors(*match.span(group)) if match[group] else ():
                    yield Led(actor, match.start(group), match.end())
