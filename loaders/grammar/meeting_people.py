"""Who led, concluded and attended a meeting, as one sentence says it."""

import re

from graph.model.facts import Actor, Attendee
from graph.model.span import Span
from loaders.grammar.masked import BODY, DATE, GROUP, OFFICE, PERSON, PLACE, Masked
from loaders.grammar.meeting_names import NOUN
from loaders.grammar.order_words import HONORIFIC, ORDER

WHO = f"[{PERSON}{OFFICE}]"
_AND = r"(?: \([^)]{1,30}\))?(?:, cùng với|, cùng|,| cùng với| cùng| và|;) (?:(?:các )?(?:đồng chí|ông|bà):? )?"
PEOPLE = rf"{WHO}(?:{_AND}{WHO}){{0,9}}"
_ANYBODY = re.compile(WHO)
_ANY = f"{PERSON}{OFFICE}{BODY}{GROUP}{PLACE}"
_CHAIRS_IT = r"(?:đồng )?(?:chủ trì|chủ tọa)"
_LEADS = r"(?:đồng )?(?:chủ trì|chủ tọa|điều hành)"
_GAP = rf"(?:(?!\b(?:giao|yêu cầu|đề nghị|phân công|nhiệm vụ|được|cơ quan|đơn vị|kết luận)\b)[^.;:{_ANY}]){{0,70}}?"
# `X chủ trì, phối hợp với Y` names a lead body; `tại điểm cầu` only one of several sites.
_OF_A_MEETING = rf"(?= (?:\w+ ){{0,3}}?{NOUN}|\s*[.;]|\s*$|, (?!phối hợp|cùng|tham mưu|triển khai|xây dựng)|,? {DATE})"
_CHAIRS = (
    re.compile(
        rf"(?P<who>{PEOPLE}){_GAP}\b"
        rf"(?:{_CHAIRS_IT}{_OF_A_MEETING}|điều hành(?= (?:\w+ ){{0,3}}?{NOUN})|(?<={WHO} )điều hành(?=[.;]))"
        rf"(?! (?:tại )?điểm cầu)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_LEADS}(?: (?:\w+ ){{0,2}}?{NOUN})?[^.;:{_ANY}]{{0,60}}? ?(?:là|có|gồm(?: có)?|:)"
        rf" ?(?:(?:các )?(?:đồng chí|ông|bà):? ?)?(?P<who>{PEOPLE})",
        re.IGNORECASE,
    ),
    re.compile(rf"\bdo {HONORIFIC}(?P<who>{PEOPLE}) (?:làm )?{_LEADS}", re.IGNORECASE),
    re.compile(rf"\bsự {_LEADS} của {HONORIFIC}(?P<who>{PEOPLE})", re.IGNORECASE),
)
_CONCLUDES = (
    re.compile(
        rf"(?:^|[,;] |{DATE},? )(?:phát biểu )?(?:kết luận|bế mạc)(?: tại)?"
        rf"(?: {NOUN}[^;:.{PERSON}{OFFICE}]{{0,160}}?)?, {HONORIFIC}(?P<who>{WHO})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<who>{WHO}),? (?:\w+ ){{0,2}}(?:(?:có )?(?:phát biểu )?(?:kết luận|bế mạc))"
        rf"(?=(?: tại)? {NOUN}|[,.:]| và\b| như sau|\s*$)",
        re.IGNORECASE,
    ),
)
_ATTENDING = ("dự", "có mặt", "chứng kiến", "phía ", "điểm cầu")
_ATTENDS = re.compile(
    r"(?<!\w)(?:(?:tham |cùng |cùng tham |về |đến |tới )?dự|có mặt|chứng kiến)(?!\w)"
    r"(?! (?:án|thảo|kiến|toán|báo|phòng|thi|thầu|trữ|tính|luật|trù|định|nguồn))|"
    r"^(?:(?:Về )?phía|Tại (?:các )?điểm cầu) [^.;:]{1,80}? có ",
    re.IGNORECASE,
)
_NOTHING_BUT_WORDS = re.compile(rf"[^.;:{_ANY}]{{0,60}}:\s*$")
_ORDERS = re.compile(ORDER)
_LIST = re.compile(r"(?<!\w)(?:có|gồm|cùng|với|còn)(?!\w)|:", re.IGNORECASE)
_SPEAKS = (
    "biểu dương|bày tỏ|báo cáo|bế mạc|cam kết|chia sẻ|cho biết|cho rằng|chúc mừng|chỉ ra|chỉ rõ|chỉ đạo|coi|"
    "có chung|có cùng|công bố|cảm ơn|ghi nhận|giao|giải trình|góp ý|gợi mở|gửi lời|hoan nghênh|hứa|khai mạc|"
    "khẳng định|kiến nghị|kêu gọi|kết luận|làm rõ|lý giải|lưu ý|mong|nghiêng|nhấn mạnh|nhận nhiệm vụ|"
    "nhận trách nhiệm|nhận xét|nhắc|nêu|nói|phát biểu|phân công|phân tích|quan tâm|quán triệt|tham luận|"
    "thông tin|thống nhất|thừa nhận|tin tưởng|tiếp thu|trao đổi|trình bày|tuyên bố|tán thành|ví|ví von|yêu cầu|"
    "điểm lại|đánh giá|đặt vấn đề|đề nghị|đề xuất|đồng tình|ủng hộ"
)
_SPEAKER = re.compile(
    rf"(?P<who>{PEOPLE})(?: \([^)]{{1,30}}\))?(?:,? (?!{_SPEAKS}|của )[\w%]+){{0,7}}?"
    rf"(?:[,:]? (?:tại [^,.;]{{3,40}}, )?)(?:{_SPEAKS})(?!\w)|"
    rf"\bTheo {HONORIFIC}(?P<source>{WHO})|\b[Ýý] kiến (?:phát biểu )?của {HONORIFIC}(?P<opinion>{WHO})|"
    rf"(?P<there>{WHO}) (?:trên diễn đàn|tại (?:{NOUN}|điểm cầu))|"
    rf"(?:\bđược|\bdo) {HONORIFIC}(?P<doer>{WHO})[^.;,]{{0,30}}?(?:{_SPEAKS})",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"(?<!\w)(?:giao|yêu cầu|phân công|đề nghị|chỉ đạo|đối với|cho|của|với|miễn nhiệm|bầu|bổ nhiệm|điều động|chúc mừng|"
    r"tặng|cố)(?: cho)?(?: (?:đồng chí|ông|bà))? $",
    re.IGNORECASE,
)
_ARRIVES = re.compile(rf"(?:Dẫn đầu|Trưởng) đoàn[^.;:]{{0,40}} (?:là|có|:) ?(?P<who>{WHO})")
_ABSENT_BEFORE = re.compile(
    r"\b(?:của|do|bởi|thay|thay mặt|miễn nhiệm|bãi nhiệm|cố|điểm cầu|tại|giữa|cho) $", re.IGNORECASE
)
_ON_BEHALF = re.compile(r"(?P<part>(?<!\w)(?:lãnh đạo|đại diện(?: lãnh đạo)?|thủ trưởng|thường trực)) $", re.IGNORECASE)
_BULLET = re.compile(r"\s*[-+*•●–]\s*")
_VENUE_NEAR = 80  # characters between `dự` and the site
_VENUE = re.compile(
    rf"\btại (?:các )?điểm cầu (?:(?:tỉnh|thành phố|trụ sở) )?(?P<venue>[{PLACE}{BODY}])", re.IGNORECASE
)


def chairs(sentence: Masked) -> list[Actor]:
    """Who chairs, by chủ trì, đồng chủ trì, chủ tọa or điều hành of a meeting."""
    return _named(sentence, _CHAIRS) if sentence.says(("chủ t", "điều hành")) else []


def concluders(sentence: Masked) -> list[Actor]:
    """Who gives the conclusion of a meeting, or closes it."""
    return _named(sentence, _CONCLUDES) if sentence.says(("kết luận", "bế mạc")) else []


def speakers(sentence: Masked) -> list[Actor]:
    """Persons and offices who are told to speak or act."""
    found: list[Actor] = []
    if not _ANYBODY.search(sentence.text):
        return found
    for match in (*_SPEAKER.finditer(sentence.text), *_ARRIVES.finditer(sentence.text)):
        if _OBJECT.search(sentence.text[max(0, match.start() - 24) : match.start()]):
            continue
        group = next(name for name, value in match.groupdict().items() if value)
        found += sentence.actors(match.start(group), match.end(group))
    return found


def attendees(sentence: Masked) -> list[Attendee]:
    """Everybody whom a sentence on attendance names; bodies and groups only as part of a list."""
    match = _ATTENDS.search(sentence.text) if sentence.says(_ATTENDING) else None
    if not match:
        return []
    opening = _LIST.search(sentence.text, match.start())
    order = _ORDERS.search(sentence.text, match.end())
    present = _listed(sentence, order.start() if order else len(sentence.text))
    opens_at = sentence.starts[opening.end()] if opening else sentence.starts[-1]
    return [one for one in present if one.kind in ("person", "office") or one.evidence[0].start >= opens_at]


def opens_list(sentence: Masked) -> bool:
    """Whether those present are listed on the lines that follow (`Về dự, chỉ đạo có các đồng chí:`)."""
    match = _ATTENDS.search(sentence.text) if sentence.says(_ATTENDING) else None
    return bool(match and _NOTHING_BUT_WORDS.match(sentence.text, match.end()))


def list_item(sentence: Masked) -> list[Attendee]:
    """Those whom a line of a list (`- Đ/c …`) names; nobody when it is no such line."""
    return _listed(sentence, len(sentence.text)) if _BULLET.match(sentence.text) else []


def _listed(sentence: Masked, end: int) -> list[Attendee]:
    found = []
    for at in sorted(sentence.tokens):
        actor = sentence.actor(at) if at < end else None
        if actor and actor.kind != "place" and not _ABSENT_BEFORE.search(sentence.text[max(0, at - 24) : at]):
            found.append(_attendee(sentence, at, actor))
    return found


def venue(sentence: Masked) -> str | None:
    """The video site that the sentence speaks of (`tại điểm cầu Hà Nội`)."""
    match = _VENUE.search(sentence.text) if "điểm cầu" in sentence.lowered else None
    actor = sentence.actor(match.start("venue")) if match else None
    return actor.name if actor else None


def _attendee(sentence: Masked, at: int, actor: Actor) -> Attendee:
    part = _ON_BEHALF.search(sentence.text[max(0, at - 24) : at])
    name, kind = actor.name, actor.kind
    if part and actor.kind in ("body", "group") and not part["part"].lower().startswith("đại diện"):
        name, kind = f"{part['part'].lower()} {actor.name}", "group"
    evidence = (*actor.evidence, *_venue_words(sentence))
    return Attendee(name=name, kind=kind, as_=actor.as_, evidence=evidence, venue=venue(sentence))


def _venue_words(sentence: Masked) -> tuple[Span, ...]:
    """The words that say at which site: from `dự`, where it stands before, to the name of the site."""
    site = _VENUE.search(sentence.text) if "điểm cầu" in sentence.lowered else None
    if not site:
        return ()
    verb = _ATTENDS.search(sentence.text, max(0, site.start() - _VENUE_NEAR), site.start())
    return (sentence.span(verb.start() if verb else site.start(), site.end()),)


def _named(sentence: Masked, patterns: tuple[re.Pattern[str], ...]) -> list[Actor]:
    found: list[Actor] = []
    for pattern in patterns:
        for match in pattern.finditer(sentence.text):
            found += sentence.actors(match.start("who"), match.end("who"))
    return found
