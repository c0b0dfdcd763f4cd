"""How a text names a meeting: `Phiên họp lần thứ 9 của …`, `hội nghị trực tuyến về …`, or plainly `hội nghị`."""

import re
from dataclasses import dataclass, replace

from graph.model.facts import Actor
from loaders.grammar.masked import ACTOR, BODY, DATE, DAY, GROUP, OFFICE, PERIOD, PERSON, PLACE, PROGRAM, Masked
from loaders.grammar.meetings.nouns import HEADS, NOUN, kind_of
from loaders.grammar.names.vocabulary import UPPER
from loaders.grammar.reading import Mention

_NUMBER = r"(?:,? (?:lần )?thứ (?P<number>\d+|[IVXLC]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\b)"
_QUALITY = (
    r"(?: (?:trực tuyến|toàn quốc|toàn tỉnh|toàn thể|thường kỳ|bất thường|chuyên đề|liên tịch|mở rộng|giao ban|"
    rf"khẩn|liên ngành|thường niên|định kỳ)\b| {PERIOD}(?= (?:của|{BODY})))"
)
TAIL_STOP = (
    r"(?:do|được|diễn ra|(?<!công tác )tổ chức(?! bộ máy| đảng| thực hiện)|chiều|sáng|tối|ngày|"
    r"(?<!tồn )(?<!hiện )tại|nhằm|nhân|để|có|gồm|vào|vừa|đã|đang|sẽ|theo|là|cho|sau|hôm|dưới|trong|cũng|còn|phát biểu|"
    r"yêu cầu|(?<!và )kết luận|chủ trì|nêu|này|nói trên|trên|vì|thì|khi|lúc|hồi|bàn|(?<!nhà )ở|mà|thống nhất|"
    r"đánh giá cao|đến|lần thứ|thứ \w+|khóa|nhiệm kỳ)"
)
_COMMA = (  # of one matter
    r"(?:(?<=hòng),(?= chống)|(?<=háy),(?= chữa)|(?<=rừng),(?= phòng)|(?<=hi đua),(?= khen)|"
    r"(?<=hương hướng),(?= nhiệm vụ)|,(?= triển khai (?:phương hướng|nhiệm vụ|kế hoạch|công tác))|"
    r",(?= (?:giải phóng mặt bằng|giải ngân|hỗ trợ(?= và|,) |tái định cư|thu hồi đất|khắc phục|ứng phó|tìm kiếm|"
    r"cứu nạn|chữa bệnh|sắp xếp|phát triển|bảo vệ|tháo gỡ|đẩy nhanh|thúc đẩy|khai thác|vận hành|sử dụng|trang thiết bị|"
    r"trật tự|mua sắm|vật tư)(?!\w)))"
)
# `kinh tế - xã hội`, `cao tốc Mây Ngàn - Cửa Sương`: no dash after which something else begins.
_CAPITAL = rf"(?-i:{UPPER})"
_DASH = (
    r"(?: - (?=(?:xã hội|an ninh|kỹ thuật|môi trường|quốc phòng|đối ngoại)(?!\w))|"
    rf"(?<=[\s{PLACE}]){_CAPITAL}[^\W\d_]* - (?=(?!Ảnh){_CAPITAL}[^\W\d_]++(?! ?:))|(?<={PLACE}) - (?={PLACE}))"
)
TAIL = rf"(?>(?:(?! {TAIL_STOP}\b)(?! ?{DAY})(?:{_DASH}|[^,.;:()\n“”\"-]|-(?=\w)|{_COMMA})){{0,220}})"
_TAIL = re.compile(TAIL)
_TAIL_START = (
    r"(?: (?:của|về|công tác|với|chung(?= của| giữa)|giữa|triển khai|sơ kết|tổng kết|đánh giá|công bố|phổ biến|"
    r"quán triệt|ra mắt|lấy ý kiến|báo chí|cán bộ|đại biểu|chuyển đổi số|thỏa thuận|kết nạp|nghe|rà soát|thảo luận|"
    rf"góp ý|giao ban|quyết định|kiểm điểm|tăng cường|đẩy mạnh|thúc đẩy|tháo gỡ|xem xét|ứng phó|khắc phục|"
    r"phản biện|xúc tiến|chuẩn bị|phát triển|tập huấn|bồi dưỡng|đối thoại|kết nối|phòng,? chống)\b|"
    rf",? [{BODY}{GROUP}{PLACE}{PROGRAM}])"
)
# What a meeting is for, in words that elsewhere end its name: `cuộc họp bàn giải pháp …`.
_DEBATES = r"(?:bàn(?! giao| tròn)|cho ý kiến|thảo luận)"
PURPOSE = rf"{_DEBATES}(?:(?:,| và) {_DEBATES})*\b"
_MENTION = re.compile(
    rf"(?<!\w)(?P<noun>{NOUN}){_QUALITY}*{_NUMBER}?(?P<special> \([^)]{{1,40}}\))?{_QUALITY}*"
    rf"(?P<tail> {PURPOSE}{TAIL}|(?={_TAIL_START}){TAIL})?(?P<late>{_NUMBER.replace('number', 'late_number')})?"
    rf"(?P<term>,? (?:{PERIOD}|khóa [IVXLC]+))?",
    re.IGNORECASE,
)
# `hội nghị ngày 14/7 về công tác …`: the name goes on after the day.
_GOES_ON = re.compile(rf",? (?:(?:vào|hôm|tổ chức) )?{DATE},?(?P<about> ?(?:về\b|{PURPOSE}){TAIL})")
# `chỉ đạo của ông A tại hội nghị ngày 18/4 về việc …`: so the order was, and what the meeting was about is not said.
_OF_A_DEED = "về việc "
_ORDERED_THERE = re.compile(
    r"(?<!\w)(?:chỉ đạo|yêu cầu|đề nghị|giao)(?!\w)[^.;,]{0,60} tại (?:cuộc |buổi )?$", re.IGNORECASE
)
# `buổi làm việc với tỉnh A, B và các bộ, ngành về dự án …`: after its guests the name goes on.
_AFTER_GUESTS = re.compile(rf"[^.;:()\n“”\"{PERSON}{OFFICE}]{{0,160}}?(?<!ý kiến)(?P<about> về\b{TAIL})")
_SAYS = re.compile(
    rf"(?<!\w)(?:{TAIL_STOP}|báo cáo|trao đổi|thảo luận|ý kiến|câu hỏi|hỏi|nói|nghe)(?!\w)", re.IGNORECASE
)
_ANOTHER = re.compile(rf"(?<!\w){NOUN}(?!\w)", re.IGNORECASE)
_NOT_HELD = re.compile(
    r"(?:mở|các|nhiều|những|nghị quyết|dự thảo|mỗi|hằng năm|phòng|giấy mời|ban tổ chức|trên|"
    rf"{PROGRAM})\s*$",
    re.IGNORECASE,
)
_NEAR = 120  # characters before a meeting that tell who had it
_HAD = re.compile(
    rf"(?P<who>[{PERSON}{OFFICE}])(?! (?:các )?nước)[^.;:{PERSON}]{{0,80}}? "
    r"(?<!chưa )(?<!không )(?<!sẽ )(?<!cần )(?<!phải )có $"
)
_PART_OF = re.compile(r" (?:(?:nằm )?trong (?:chương trình|khuôn khổ)|tại|của) ")
_HOST = re.compile(
    rf"(?:(?P<with>{ACTOR}) (?:và|cùng|phối hợp với) )?"
    rf"(?P<host>{ACTOR})[^.;:{ACTOR[1:-1]}]{{0,40}} tổ chức (?:thành công )?$"
)
# `HĐND tỉnh khóa XI khai mạc kỳ họp thứ 5`, `Ban Chỉ đạo họp phiên thứ 3`.
_SITS = re.compile(
    rf"(?P<host>{BODY})(?:,? (?:khóa \w+|nhiệm kỳ \d+ ?- ?\d+|đã|chính thức|{DATE}))*,? "
    r"(?:họp|tiến hành|khai mạc|bế mạc|tiếp tục) $"
)
_TWO = rf"giữa (?P<one>{ACTOR}) (?:và|với) (?P<other>{ACTOR})"
_HOST_AFTER = re.compile(rf"\s*(?:{DATE} )?(?:do (?P<host>{ACTOR}) tổ chức|{_TWO})")
_HOST_OF_A_SESSION = re.compile(rf",? (?P<host>{BODY})")  # `Kỳ họp thứ 5, HĐND tỉnh A`
_AT_THE_END = re.compile(rf"(?:{PERIOD}|\d) của (?P<host>{BODY})\s*$")  # `tổng kết công tác năm 2025 của Sở A`
_WHICH = rf"(?:(?:sơ kết|tổng kết|giao ban|thường kỳ|định kỳ|chuyên đề|công tác|chung|{PERIOD}) ){{0,3}}"
_OF = re.compile(rf"\W*(?:{_WHICH}của )?({ACTOR})(?: và ({ACTOR}))?")
_BETWEEN = re.compile(rf"\W*(?:chung )?{_TWO}")
_ORDINALS = {"nhất": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@dataclass(frozen=True, slots=True)
class MeetingMention:
    """A place of the text that speaks of a meeting; `named` when it says more than the kind of meeting."""

    sentence: Masked
    start: int
    end: int
    kind: str
    name: str
    number: int | None
    term: str | None
    named: bool
    of: tuple[Actor, ...]
    present: tuple[Actor, ...] = ()


def meetings_by_noun(sentence: Masked) -> list[MeetingMention]:
    """Every meeting that `sentence` names by a noun, in order."""
    found: list[MeetingMention] = []
    for match in _MENTION.finditer(sentence.text) if sentence.says(HEADS) else ():
        if _NOT_HELD.search(sentence.text[max(0, match.start() - 20) : match.start()]):
            continue
        mention = _from_noun(sentence, match)
        if found and _PART_OF.fullmatch(sentence.text, found[-1].end, match.start()):
            mention = _joined(found.pop(), mention)
        found.append(mention)
    return found


def _joined(part: MeetingMention, whole: MeetingMention) -> MeetingMention:
    """`phiên chất vấn tại kỳ họp thứ 17` is one meeting."""
    name = in_full(part.sentence, part.start, whole.end)
    return replace(whole, start=part.start, kind=part.kind, name=name, named=True)


def ordinal(written: str) -> int | None:
    """The number of `9`, `IX` or `chín`."""
    if written.isdigit():
        return int(written)
    if written.lower() in _ORDINALS:
        return _ORDINALS[written.lower()]
    digits = [_ROMAN.get(letter, 0) for letter in written.upper()]
    if not digits or 0 in digits:
        return None
    following = [*digits[1:], 0]
    return sum(-one if one < after else one for one, after in zip(digits, following, strict=True))


def _from_noun(sentence: Masked, match: re.Match[str]) -> MeetingMention:
    # `phiên họp cho ý kiến về việc chuẩn bị kỳ họp thứ 3`: the number is the other one's.
    late = None if _ANOTHER.search(match["tail"] or "") else match["late_number"]
    number = match["number"] or late
    kind = kind_of(match["noun"])
    end = _name_end(sentence, match)
    name = in_full(sentence, match.start(), end)
    if goes_on := _going_on(sentence, match, end):
        name = f"{name} {in_full(sentence, *goes_on.span('about'))}"
    tail = match.start("tail"), match.end("tail")
    return MeetingMention(
        sentence=sentence,
        start=match.start(),
        end=match.end(),
        kind=kind,
        name=name,
        number=ordinal(number) if number else None,
        term=_term(sentence, match),
        named=len(name.split()) > len(kind.split()) + 1,
        of=(_held_by(sentence, *tail) if match["tail"] else ()) or _hosted_by(sentence, match),
        present=_who_had(sentence, match.start()),
    )


def _who_had(sentence: Masked, start: int) -> tuple[Actor, ...]:
    """Who is said to have had the meeting that is named at `start`: `ông A có buổi làm việc với …`."""
    had = _HAD.search(sentence.text, max(0, start - _NEAR), start)
    who = sentence.actor(had.start("who")) if had else None
    return (who,) if who else ()


def _name_end(sentence: Masked, match: re.Match[str]) -> int:
    """Of a ceremony the words after it too; a list of guests that the name runs into (`… với bộ trưởng, …`) is not."""
    if not match["tail"] and match["noun"].lower().startswith("lễ "):
        tail = _TAIL.match(sentence.text, match.end())
        return tail.end() if tail else match.end()
    guests = match[0].rfind(" với ")
    is_a_list = sentence.text.startswith(",", match.end()) and not match[0].endswith("đối", 0, guests)
    is_a_list = is_a_list and " về " not in match[0][guests:]
    return match.start() + guests if match["tail"] and guests > 0 and is_a_list else match.end()


def _going_on(sentence: Masked, match: re.Match[str], end: int) -> re.Match[str] | None:
    """Where a name goes on after the day, or after the list of guests that it was cut before, at `end`."""
    if not match["tail"]:
        goes_on = _GOES_ON.match(sentence.text, match.end())
        of_a_deed = goes_on and goes_on["about"].lstrip().startswith(_OF_A_DEED)
        return None if of_a_deed and _ORDERED_THERE.search(sentence.text, 0, match.start()) else goes_on
    if end == match.end():
        return None
    goes_on = _AFTER_GUESTS.match(sentence.text, match.end())
    return None if not goes_on or _SAYS.search(sentence.text, match.end(), goes_on.start("about")) else goes_on


def _term(sentence: Masked, match: re.Match[str]) -> str | None:
    if not match["term"]:
        return None
    return sentence.words(match.start("term"), match.end("term")).strip(" ,")


def in_full(sentence: Masked, start: int, end: int) -> str:
    """The words of the name, with the bodies in it under their full names."""
    pieces = []
    for at in range(start, end):
        token = sentence.tokens.get(at)
        if isinstance(token, Mention) and token.kind in ("body", "program"):
            pieces.append(token.name)
        else:
            pieces.append(sentence.words(at, at + 1))
    return " ".join("".join(pieces).split()).strip(" ,-").removesuffix(" và")


def _held_by(sentence: Masked, start: int, end: int) -> tuple[Actor, ...]:
    """Whose meeting it is: the actors right after `của`, after the kind of meeting, or both with `giữa`."""
    words = sentence.text[start:end]
    match = _BETWEEN.match(words) or _OF.match(words)
    if not match or words.lstrip().startswith(PLACE):
        return ()
    found = [sentence.actor(start + match.start(group)) for group in (1, 2) if match[group]]
    return tuple(actor for actor in found if actor)


def _hosted_by(sentence: Masked, match: re.Match[str]) -> tuple[Actor, ...]:
    """Who holds the meeting: `X tổ chức hội nghị`, `hội nghị do X tổ chức`, `hội nghị chiều nay giữa X với Y`."""
    text = sentence.text
    near = max(0, match.start() - 70), match.start()
    before = _HOST.search(text, *near) or _SITS.search(text, *near)
    session = _HOST_OF_A_SESSION if match["number"] and not match["tail"] else _HOST_AFTER
    found = before or _HOST_AFTER.match(text, match.end()) or session.match(text, match.end())
    found = found or _AT_THE_END.search(text, match.start(), match.end())
    named = found.groupdict() if found else {}
    places = [found.start(group) for group, words in named.items() if found and words]
    hosts = (sentence.actor(at) for at in places)
    return tuple(host for host in hosts if host and host.kind == "body")
