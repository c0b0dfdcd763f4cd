"""Who is told to have come to a meeting: within a sentence, at video sites, and in lists of every layout."""

import re

from graph.model.facts import Actor, Attendee
from graph.model.span import Span
from loaders.grammar.masked import BODY, PLACE, SOMEBODY, Masked
from loaders.grammar.meetings.lists import ADDRESS, ANYBODY, WHO
from loaders.grammar.order_words import ORDER
from loaders.language.cues import Cue

_ATTENDING = Cue(
    "dự", "có mặt", "góp mặt", "hiện diện", "chứng kiến", "tháp tùng", "cùng đi", "chung vui", "tham gia",
    "thành phần", " có:", "đoàn có", "đoàn còn có", "đoàn công tác có", "đoàn gồm",
)  # fmt: skip
_NO_GUESTS = r"(?! (?:án|thảo|kiến|toán|báo|phòng|thi|thầu|trữ|tính|luật|trù|định|nguồn|chi|đoán|khuyết))"
_COMES = (
    rf"(?:(?:tham |cùng |cùng tham |về |đến |tới |đã |có )*dự{_NO_GUESTS}|(?:có|góp) mặt|hiện diện|chứng kiến|"
    r"tháp tùng|chung vui|"
    r"cùng đi|cùng tham gia|(?:tham gia|thành phần) (?:\w+ )?(?:đoàn|buổi|cuộc|lễ|hội nghị)|"
    r"(?:(?:đón )?tiếp|tiếp đón|đón|(?:tiếp và |cùng )?làm việc) (?:với |cùng )?đoàn(?: công tác)?"
    r"(?= (?:còn )?(?:có|gồm)(?!\w))|(?:tới|đến|về) dự và chỉ đạo|thành phần(?=[^.;]{0,30}:)|"
    r"sự tham gia của|cùng [^.;:]{1,60} có(?=:))(?!\w)"
)
_ADDRESSED = rf"(?:(?:sự \w+ \w+ của )?(?:{ADDRESS}|: ?|{WHO}))"
_SIDE = (
    r"(?:(?:về )?phía|tại (?:các )?(?:điểm|đầu) cầu|(?:điểm|đầu) cầu|(?:đại diện )?lãnh đạo|đại biểu|khách mời|"
    r"đại diện|"
    r"ngoài ra|bên cạnh đó|cùng với đó|đoàn(?: công tác)?|cùng tham gia)"
)
_ATTENDS = re.compile(rf"(?<!\w){_COMES}", re.IGNORECASE)
_OF_A_SIDE = re.compile(rf"\W*{_SIDE}(?!\w)[^.;:]{{0,100}}? (?:có|gồm|còn có|do) (?={_ADDRESSED})", re.IGNORECASE)
_ABSENT = re.compile(
    r"\W*(?:xin )?vắng(?: mặt)?(?!\w)|[^.;]{0,80}(?<!\w)không (?:tham |đến |thể )?dự(?!\w)", re.IGNORECASE
)
_TO_COME = re.compile(r"(?<!\w)(?:sẽ|dự kiến)(?!\w)[^.;]{0,80}$", re.IGNORECASE)
_NOTHING_BUT_WORDS = re.compile(r"[^.;:]{0,80}:\s*$")
# `Sau khi nghe ý kiến của các thành viên dự họp, Phó Chủ tịch kết luận:` opens a list of orders.
_CONCLUDES = re.compile(r"(?<!\w)(?:kết luận|yêu cầu|thống nhất|quyết định|đề nghị|như sau)(?!\w)")
_ORDERS = re.compile(ORDER)
_LIST = re.compile(r"(?<!\w)(?:có|gồm|cùng|với|còn|của)(?!\w)|:", re.IGNORECASE)
_ABSENT_BEFORE = re.compile(
    r"\b(?:của|do|bởi|thay|thay mặt|miễn nhiệm|bãi nhiệm|cố|điểm cầu|đầu cầu|tại|giữa|cho|về) $", re.IGNORECASE
)
_PRESENT_BEFORE = re.compile(
    r"(?:tham gia|tham dự|góp mặt|có mặt|hiện diện|chứng kiến)"
    r"(?: (?:và|chỉ đạo|của|phát biểu|các|đồng chí|ông|bà|đ/c))* $|"
    r"(?:điểm|đầu) cầu [^.;:]{0,60} do (?:(?:đồng chí|ông|bà|đ/c) )?$",
    re.IGNORECASE,
)
_ON_BEHALF = re.compile(r"(?P<part>(?<!\w)(?:lãnh đạo|đại diện(?: lãnh đạo)?|thủ trưởng|thường trực)) $", re.IGNORECASE)
_BULLET = r"\s*(?:[^\w\s“\"(]{1,3}|\d{1,2}[.)/]|[a-zđ][.)])\s*"
_ITEM = re.compile(_BULLET)
_PLAIN_ITEM = re.compile(
    rf"(?:{_BULLET})?{ADDRESS}?(?:{WHO}|(?:đại diện|lãnh đạo) [^.;:]{{0,30}}[{ANYBODY}])", re.IGNORECASE
)
_SITES = Cue("điểm cầu", "đầu cầu")
_VENUE_NEAR = 80  # characters between `dự` and the site
_VENUE = re.compile(
    rf"\b(?:tại|từ) (?:các )?(?:điểm|đầu) cầu (?:(?:tỉnh|thành phố|trụ sở) )?(?P<venue>[{PLACE}{BODY}])", re.IGNORECASE
)


def attendees(sentence: Masked) -> list[Attendee]:
    """Everybody whom a sentence on attendance names; bodies and groups only as part of a list."""
    match = _attendance(sentence) if sentence.says(SOMEBODY) else None
    if not match or _ABSENT.match(sentence.text) or _TO_COME.search(sentence.text, 0, match.start()):
        return []
    opening = _LIST.search(sentence.text, match.start())
    order = _ORDERS.search(sentence.text, match.end())
    present = _listed(sentence, order.start() if order else len(sentence.text))
    opens_at = sentence.starts[opening.end()] if opening else sentence.starts[-1]
    return [one for one in present if one.kind in ("person", "office") or one.evidence[0].start >= opens_at]


def _attendance(sentence: Masked) -> re.Match[str] | None:
    """The words that say that somebody is there."""
    came = _ATTENDS.search(sentence.text) if sentence.says(_ATTENDING) else None
    return came or _OF_A_SIDE.match(sentence.text)


def opens_list(sentence: Masked) -> bool:
    """Whether those present are listed on the lines that follow (`Về dự, chỉ đạo có các đồng chí:`)."""
    match = _attendance(sentence) if sentence.text.rstrip().endswith(":") else None
    if not match or _ABSENT.match(sentence.text) or _CONCLUDES.search(sentence.text, match.end()):
        return False
    return bool(_NOTHING_BUT_WORDS.match(sentence.text, match.end()))


def only_opens_item(sentence: Masked) -> bool:
    """Whether the words are just the sign or number before an item (`1.`)."""
    return bool(_ITEM.fullmatch(sentence.text))


def list_item(sentence: Masked) -> list[Attendee]:
    """Those whom a line of an open list names (`- Đ/c …`, or a line that begins with a person)."""
    if _ABSENT.match(sentence.text) or not (_ITEM.match(sentence.text) or _PLAIN_ITEM.match(sentence.text)):
        return []
    return _listed(sentence, len(sentence.text))


def venue(sentence: Masked) -> str | None:
    """The video site that the sentence speaks of (`tại điểm cầu Hà Nội`)."""
    match = _VENUE.search(sentence.text) if sentence.says(_SITES) else None
    actor = sentence.actor(match.start("venue")) if match else None
    return actor.name if actor else None


def _listed(sentence: Masked, end: int) -> list[Attendee]:
    found = []
    for at in sorted(sentence.tokens):
        actor = sentence.actor(at) if at < end else None
        before = sentence.text[max(0, at - 90) : at]
        if not actor or actor.kind == "place":
            continue
        if _PRESENT_BEFORE.search(before) or not _ABSENT_BEFORE.search(before):
            found.append(_attendee(sentence, at, actor))
    return found


def _attendee(sentence: Masked, at: int, actor: Actor) -> Attendee:
    part = _ON_BEHALF.search(sentence.text[max(0, at - 24) : at])
    name, kind = actor.name, actor.kind
    if part and actor.kind in ("body", "group") and not part["part"].lower().startswith("đại diện"):
        name, kind = f"{part['part'].lower()} {actor.name}", "group"
    evidence = (*actor.evidence, *_venue_words(sentence))
    return Attendee(name=name, kind=kind, as_=actor.as_, evidence=evidence, venue=venue(sentence))


def _venue_words(sentence: Masked) -> tuple[Span, ...]:
    """The words that say at which site: from `dự`, where it stands before, to the name of the site."""
    site = _VENUE.search(sentence.text) if sentence.says(_SITES) else None
    if not site:
        return ()
    verb = _ATTENDS.search(sentence.text, max(0, site.start() - _VENUE_NEAR), site.start())
    return (sentence.span(verb.start() if verb else site.start(), site.end()),)
