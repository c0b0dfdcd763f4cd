"""When and where a meeting was, and whether a sentence speaks of another time."""

import re
from dataclasses import replace

from loaders.grammar.masked import BODY, DATE, DAY, INSTRUMENT, PERIOD, PLACE, Masked
from loaders.grammar.meetings.names import TAIL_STOP, MeetingMention
from loaders.grammar.meetings.nouns import NOUN, kind_of
from loaders.language.cues import Cue
from loaders.language.date_grammar import DateMention
from loaders.language.years import UNKNOWN_YEAR, days_between

_OF_A_PAPER = re.compile(
    rf"(?:ban hành|ký|số \S*\d\S*|trước|sau|chậm nhất|muộn nhất|đến|từ|hết|văn bản|quyết định|kể từ|{INSTRUMENT})"
    r"(?: (?:ngày|vào|là))* $",
    re.IGNORECASE,
)
# What was decided or given there is looked back on: `Thực hiện kết luận … tại hội nghị`, `được giao tại phiên họp`.
_LOOKED_BACK_ON = re.compile(
    r"(?<!\w)thực hiện (?:[^.;]{0,60} )?(?:kết luận|chỉ đạo|ý kiến|yêu cầu)(?!\w)[^.;,]{0,60} (?:tại|của) $|"
    r"(?<!\w)(?:được giao|đã giao|giao|đã nêu|đã hứa|đã cam kết) tại (?:Thông báo kết luận )?$|"
    r"(?<!\w)(?:theo|thực hiện) (?:thông báo |nội dung |các )*(?:kết luận|chỉ đạo) $",
    re.IGNORECASE,
)
# `phiên họp Ban Chỉ đạo ngày 12/01`: the day that ends its name, with no other word between than whose it is.
_OWN_DAY = re.compile(rf"(?: (?!{TAIL_STOP}\b)(?:{BODY}|[^\W\d_]+)){{1,6}} {DAY}", re.IGNORECASE)
_SAME_AS_BEFORE = re.compile(r"\s*Đây (?:cũng )?(?:chính )?là $")
_ONLY_NEAR = re.compile(r"(?<!\w)(?:sau|trước|bên lề|chuẩn bị(?: cho)?) $", re.IGNORECASE)
_SOME_DAY = re.compile(r"(?<!\w)(?<!ngay )(?:sau|trước(?: thềm)?|chuẩn bị(?: cho)?) $", re.IGNORECASE)
_ANOTHER_TIME = re.compile(
    rf"\s*(?:Trước đó|Trước đây|Mới đây|Gần đây|Năm ngoái|Hồi|Hôm {DATE}|Hôm trước|"
    r"\w+ (?:năm|tháng|tuần|ngày) trước)(?!\w)"
)
_SAME_DAY = re.compile(
    r"\s*(?:(?:Sáng|Trưa|Chiều|Tối) cùng ngày|Cùng ngày|Cũng (?:trong |vào )?(?:ngày|sáng|chiều|tối))(?!\w)"
)
# `Ngay sau đó, …`, `Buổi chiều, …`: the news goes on to what came next that day.
_LATER = re.compile(
    r"\W*(?:Ngay sau (?:đó|(?:khi )?(?:phiên họp|cuộc họp|hội nghị|buổi (?:họp|làm việc)))(?: kết thúc)?|"
    r"Tiếp đó|Tiếp theo|Sau đó|Cùng ngày|"
    r"(?:Vào )?(?:Buổi )?(?P<part>sáng|trưa|chiều|tối)(?: cùng ngày)?(?=,| là )|"
    r"(?P<part_too>sáng|trưa|chiều|tối) cùng ngày|"
    r"Cũng (?:trong |vào )?(?:ngày|buổi )?(?P<also>sáng|trưa|chiều|tối)?)(?!\w)",
    re.IGNORECASE,
)
_AFTER_IT = re.compile(rf"\W*(?:Ngay )?sau (?:khi )?(?P<noun>{NOUN})(?: này| trên)?(?: kết thúc)?(?!\w)", re.IGNORECASE)
_ONLY_WHEN = re.compile(r"\W*(?:Thời gian|Ngày họp)(?: họp| tổ chức)?\s*:", re.IGNORECASE)
# `Hải Lĩnh, ngày 9 tháng 9 năm 2022` on a line of its own, or beside the number, is the day of the paper.
_OF_THE_PAPER = re.compile(rf"(?:Số ?:[^\n]{{1,40}}?\s{{2,80}})?(?:{PLACE}|[^\W\d]+(?: [^\W\d]+){{0,4}}), ?{DAY}\s*")
_OPENS_WITH = re.compile(rf"\W*(?:Vào |Cũng (?:trong |vào )?)?{DAY}")
_LONG_AGO = re.compile(
    rf"(?: (?!{TAIL_STOP}\b)[^\W\d_]+){{0,6}} (?:của \w+ )?(?:hồi|vào)(?: (?:đầu|giữa|cuối|trung tuần))? {PERIOD}"
)
_PLACE = re.compile(rf"[^.;{PLACE}]{{0,60}}? (?:tại|ở) (?:tỉnh |thành phố )?(?P<place>{PLACE})")
# `Ngày 6/2, tại Hà Nội, ông A chủ trì phiên họp …`
_PLACE_BEFORE = re.compile(
    rf"(?:^|{DAY},? )tại (?:trụ sở [^.;{PLACE}]{{1,40}}, )?(?:tỉnh |thành phố )?(?P<place>{PLACE}),", re.IGNORECASE
)
_NEAR, _FAR = 70, 600  # characters of a long sentence that can speak of a meeting
_ANY_YEAR = "2000"  # a leap year
_LONGEST = 60  # days that a meeting, a session of an assembly, may last
_DAY = re.compile(DAY)
_NOUN = re.compile(rf"(?<!\w){NOUN}")  # of another meeting, to which a day after it belongs
_GIVEN = Cue(DAY)


def day_before(sentence: Masked, start: int) -> DateMention | None:
    """The first day that the sentence gives from `start` on, deadlines and days of papers left aside."""
    return next(iter(_days(sentence, start, len(sentence.text))), None)


def day_of(mention: MeetingMention) -> DateMention | None:
    """The day that its sentence gives a meeting: the one that its name ends with, else the last before, else one after.

    `Ngày 12/8, Văn phòng thông báo kết luận tại cuộc họp ngày 06/8`: the meeting was on 6 August.
    """
    own = _OWN_DAY.match(mention.sentence.text, mention.end)
    if beside := _days(mention.sentence, mention.end, own.end() if own else mention.end + len(f" {DAY}")):
        return beside[0]
    if told_long_after(mention) or _SOME_DAY.search(_before(mention)):
        return None
    is_past = looked_back_on(mention)
    before = [] if is_past else _days(mention.sentence, max(0, mention.start - _FAR), mention.start)
    another = _NOUN.search(mention.sentence.text, mention.end, mention.end + _NEAR)
    after = _days(mention.sentence, mention.end, another.start() if another else mention.end + _NEAR)
    return before[-1] if before else after[0] if after else None


def told_long_after(mention: MeetingMention) -> bool:
    """Whether only the month stands after the name: `phiên họp hồi tháng 4`."""
    return _LONG_AGO.match(mention.sentence.text, mention.end) is not None


def looked_back_on(mention: MeetingMention) -> bool:
    """Whether the text looks back on it: its day is told with it, or not at all."""
    return told_long_after(mention) or bool(_LOOKED_BACK_ON.search(_before(mention)))


def looks_back(text: str, start: int) -> bool:
    """Whether the words before `start`, where a text names a meeting, look back on it: `Thực hiện chỉ đạo tại …`."""
    return bool(_LOOKED_BACK_ON.search(text[max(0, start - _FAR) : start]))


def places_of(mention: MeetingMention) -> list[str]:
    """Where the sentence says the meeting was."""
    text = mention.sentence.text
    match = _PLACE.match(text, mention.end) or _PLACE_BEFORE.search(_before(mention))
    shift = max(0, mention.start - _FAR) if match and match.re is _PLACE_BEFORE else 0
    actor = mention.sentence.actor(match.start("place") + shift) if match else None
    return [actor.name] if actor and "điểm cầu" not in text else []


def another_time(sentence: Masked) -> bool:
    """Whether the sentence goes back to an earlier day (`Trước đó, …`)."""
    return bool(_ANOTHER_TIME.match(sentence.text))


def day_it_opens_with(sentence: Masked) -> DateMention | None:
    """The day with which the sentence begins (`Ngày 2/7, …`)."""
    match = _OPENS_WITH.match(sentence.text)
    return sentence.date(match.end() - 1) if match else None


def only_near(mention: MeetingMention) -> bool:
    """`ngay sau phiên họp`, `bên lề hội nghị`: this meeting is not the one spoken of."""
    return bool(_ONLY_NEAR.search(_before(mention)))


def says_only_when(sentence: Masked) -> bool:
    """Whether the line is the field of the minutes that gives the time (`Thời gian: 14 giờ, ngày …`)."""
    return bool(_ONLY_WHEN.match(sentence.text))


def on_the_same_day(sentence: Masked) -> bool:
    """`Chiều cùng ngày, …` speaks of something else on the day told before."""
    return bool(_SAME_DAY.match(sentence.text))


def opens_later(sentence: Masked) -> bool:
    """Whether the sentence goes on to what came next on the day told before."""
    return bool(_LATER.match(sentence.text))


def held_after(mention: MeetingMention) -> bool:
    """Whether its sentence opens with the end of another one: `Ngay sau khi hội nghị kết thúc, ông A chủ trì họp …`."""
    after = _AFTER_IT.match(mention.sentence.text)
    return bool(after and after.end() <= mention.start and (mention.named or kind_of(after["noun"]) != mention.kind))


def later_on(sentence: Masked, day: DateMention) -> DateMention:
    """`day` at the time of it with which a sentence opens that goes on to what came next."""
    match = _LATER.match(sentence.text)
    part = next((word for word in match.groups() if word), None) if match else None
    return replace(day, part_of_day=part.lower() if part else None)


def same_as_before(mention: MeetingMention) -> bool:
    """`Đây cũng là phiên họp thứ sáu …` speaks of the meeting named before."""
    return bool(mention.start < _NEAR and _SAME_AS_BEFORE.match(_before(mention)))


def _before(mention: MeetingMention) -> str:
    return mention.sentence.text[max(0, mention.start - _FAR) : mention.start]


def _may_last(days: DateMention) -> bool:
    """Whether a meeting may last so many days; `từ ngày 01/7 đến ngày 31/10` is what a report is about."""
    first, _, last = days.edtf.replace(UNKNOWN_YEAR, _ANY_YEAR).partition("/")
    return (days_between(first, last) or 0) <= _LONGEST


def _days(sentence: Masked, start: int, end: int) -> list[DateMention]:
    found: list[DateMention] = []
    if not sentence.says(_GIVEN) or _OF_THE_PAPER.fullmatch(sentence.text):
        return found
    for match in _DAY.finditer(sentence.text, start, end):
        date = sentence.date(match.start())
        of_a_paper = _OF_A_PAPER.search(sentence.text[max(0, match.start() - 30) : match.start()])
        if date and (_may_last(date) if date.rule == "days" else not of_a_paper):
            found.append(date)
    return found
