"""Who gives an order or speaks: the subject before a verb, or the speaker named after the words."""

import re
from functools import lru_cache
from typing import NamedTuple

from graph.model.facts import Actor
from loaders.grammar.masked import GROUP, SOMEBODY
from loaders.grammar.order_words import ACTORS_OUT, HONORIFIC, SUPERIOR
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.papers import sent_to

_SUPERIORS = re.compile(rf"(?:{SUPERIOR}, ){{0,4}}{SUPERIOR},? (?:và|cùng|cùng với) {HONORIFIC}{SUPERIOR}|{SUPERIOR}")
# Before these stands somebody else than the subject: a complement, the object of a verb, a clause used as a noun.
_GOVERNED = re.compile(
    r"(?<!\w)(?:của|với|cho|thay|tại|về|từ|do|theo|trong|là|bởi|tới|đến|và các|gửi|giữa|thuộc|nghe|thay mặt|được|khi|"
    r"lúc nào|nếu|việc|trình|báo cáo|tham mưu|tham mưu cho|đề nghị|kiến nghị|đề xuất|mong|mong muốn) (?:các )?$",
    re.IGNORECASE,
)
# An office only passes on what its superior said: `Văn phòng A có văn bản truyền đạt ý kiến của ông B yêu cầu …`.
_CONVEYED = re.compile(
    r"(?:truyền đạt|thông báo|thông tin|chuyển)(?: lại| về)? (?:ý kiến|kết luận|chỉ đạo|nội dung|tinh thần)"
    rf"[^.;:{ACTORS_OUT}]{{0,60}} của {HONORIFIC}$",
    re.IGNORECASE,
)
_ADVERB = (
    "cũng|đã|vừa|còn|tiếp tục|trực tiếp|thẳng thắn|dứt khoát|nhanh chóng|kịp thời|ngay lập tức|nhấn mạnh và|nhấn mạnh,|"
    "ghi nhận và|phê bình và|đồng ý và|thống nhất|quyết định|từng|mới|lại|luôn|nghiêm khắc|đặc biệt|một lần nữa"
)
_RIGHT_BEFORE = re.compile(rf"{SUPERIOR}(?: \([^)]{{1,30}}\))?,? (?:(?:{_ADVERB}) ){{0,3}}$")
_SPEAKING = (
    "yêu cầu|lưu ý|đề nghị|chỉ đạo|quán triệt|nhắc nhở|nhắc|dặn|chốt|nhấn mạnh|nêu rõ|nêu|nói|phát biểu|khẳng định|"
    "kết luận|cho biết|cho hay|thông tin|hứa|cam kết|chia sẻ|trả lời|đáp|bày tỏ|thông báo|"
    "giao việc|nhận việc|nhận phần việc|căn dặn|dặn dò|quả quyết|quay sang|chỉ rõ"
)
_SAID_AFTER = re.compile(
    rf"(?:[,.!?…]*[”\"],?|,)\s*[–-]?\s*(?:theo |vị )?{HONORIFIC}(?P<by>{SUPERIOR})(?: (?:{_ADVERB}))?"
    rf" (?P<verb>{_SPEAKING})(?: (?:(?P<to>{SUPERIOR})|rõ|thêm|lại|như vậy|như thế|"
    rf"(?:tại|với|trong|khi|về|ngay|sang|ở|trước|trên) [^.;:,“”\"]{{2,60}})){{0,2}}[.!…\s]*(?:/\.)?$"
)
# Right before a verb somebody who gives no orders, or a name that is nobody known here: `CPMB đã đôn đốc …`.
_CITIZENS = (
    "gia đình|người dân|nhân dân|nạn nhân|bị hại|bị cáo|bị can|luật sư|hộ dân|cử tri|phụ huynh|học sinh|sinh viên|"
    "khách hàng|hành khách|tài xế|lái xe|cư dân|công nhân|người lao động|bạn đọc|độc giả|nhà đầu tư|ngư dân|nông dân|"
    "viện kiểm sát|VKS|VKSND|cơ quan điều tra|cơ quan CSĐT|tòa|tòa án|hội đồng xét xử|HĐXX|hiệp hội|công ty|"
    "doanh nghiệp|tập đoàn|(?:chủ tịch|tổng giám đốc|giám đốc|CEO) (?:tập đoàn|công ty|ngân hàng|hãng)|ngân hàng|"
    "liên đoàn|câu lạc bộ|tổng thống|nguyên đơn|bị đơn|thân nhân"
)
_SUPERIOR = re.compile(SUPERIOR)
_CITIZEN = re.compile(  # as the subject that opens a sentence
    r"\W*(?!nếu|trường hợp|đối với|khi|trước|theo|về|để|do|vì|với)(?:\w+ ){0,3}?"
    rf"(?:{_CITIZENS}|tiểu thương|bà con|chủ đầu tư|chủ tàu|hộ)(?!\w)",
    re.IGNORECASE,
)
_STRANGER = re.compile(
    rf"(?:(?<!\w)(?i:{_CITIZENS})(?: (?!{_ADVERB}|và)[^\s,.;:“”{SUPERIOR[1:-1]}]+){{0,8}}|"
    rf"[\w,] (?i:phía|nước) [A-ZĐ][^,.;:“”]{{1,24}}|"
    rf"[\w,;{SUPERIOR[1:-1]}] (?!TP|UBND|HĐND|TW|BTV|Bộ|Sở|Ban|Đoàn|Tỉnh|Thành|Huyện)"
    r"[A-ZĐ][A-Za-zĐđ&-]*(?: [A-ZĐ][A-Za-z]+)?)"
    rf"(?: (?:{_ADVERB}))* $"
)
_ASKED_OF = re.compile(rf"(?:kiến nghị|đề xuất|tham mưu|báo cáo|trình|xin)(?: với| cho)? {HONORIFIC}{SUPERIOR} $")
_GROUP_BEFORE = re.compile(rf"{GROUP},? (?:(?:{_ADVERB}) ){{0,3}}$")
_FIRST_PERSON = re.compile(rf"(?<!\w)(?:[Tt]ôi|[Cc]húng tôi)(?: (?:{_ADVERB}|đang|xin))* $")
# In office, though the text does not say in which: `đồng chí Trần An nêu rõ …`.
_COMRADE = re.compile(rf"(?<!\w)[Đđ]ồng chí(?: [A-ZĐ][^\s,.;:]*){{0,4}} (?:(?:{_ADVERB}) ){{0,3}}$")
_NEAR = 60
_CONVEYING = 110  # characters before a name that tell whose opinion is passed on
_FAR = 600  # characters before a verb in which its subject is looked for


class Said(NamedTuple):
    """Words that somebody is named for at their end: `…, ông lưu ý`."""

    by: Actor
    verb: str
    end: int  # where the words end
    to: Actor | None  # whom they turn to


def superior_before(clause: Clause, at: int) -> tuple[Actor, ...]:
    """The subject of a verb at `at`: the nearest persons, offices or bodies that no preposition or verb governs."""
    nearest: tuple[Actor, ...] = ()
    if not clause.says(SOMEBODY):
        return nearest
    addressed = range(*(sent_to(clause, at) or (0, 0)))
    for match in _SUPERIORS.finditer(clause.text, max(clause.start, at - _FAR), at):
        if match.start() in addressed:
            continue
        if is_governed(clause, match.start()) and not _is_conveyed(clause, match.start()):
            continue
        actors = clause.sentence.actors(*match.span())
        if actors and (not nearest or at - match.end() <= _NEAR or actors[-1].kind != "body"):
            nearest = actors
    return nearest


def in_the_first_person(clause: Clause, at: int) -> bool:
    """Whether who speaks gives the order at `at`: `tôi đã giao …`; `tôi đề nghị …` may be anybody's wish."""
    first = _FIRST_PERSON.search(clause.text, max(clause.start, at - _NEAR), at)
    return bool(first) and not clause.text.startswith("đề nghị", at)


def is_governed(clause: Clause, at: int) -> bool:
    """Whether a preposition or a verb governs what is named at `at`: then it is no subject."""
    return bool(_GOVERNED.search(clause.text[max(0, at - 20) : at]))


def _is_conveyed(clause: Clause, at: int) -> bool:
    return bool(_CONVEYED.search(clause.text, max(clause.start, at - _CONVEYING), at))


def stands_before(clause: Clause, at: int) -> bool:
    """Whether the subject of the verb at `at` stands right before it, with nothing but adverbs between."""
    return bool(_RIGHT_BEFORE.search(clause.text[max(clause.start, at - _NEAR) : at]))


def is_a_comrade(clause: Clause, at: int) -> bool:
    """Whether the subject right before the verb at `at` is a `đồng chí` of whom the text names no office."""
    return bool(_COMRADE.search(clause.text, max(clause.start, at - _NEAR), at))


def is_a_stranger(clause: Clause, at: int) -> bool:
    """Whether the subject right before the verb at `at` is a citizen, a company or a name that nobody here bears."""
    return bool(_STRANGER.search(clause.text[max(clause.start, at - _NEAR) : at]))


def says_a_citizen(clause: Clause, at: int) -> bool:
    """Whether citizens or a company, and nobody else, stand before the verb at `at`: `tiểu thương họp, đề nghị …`."""
    return bool(_CITIZEN.match(clause.text, 0, at)) and not _SUPERIOR.search(clause.text, 0, at)


def is_asked_of(clause: Clause, at: int) -> bool:
    """Whether the subject right before the verb at `at` is itself asked for the order: `kiến nghị ông A chỉ đạo …`."""
    return bool(_ASKED_OF.search(clause.text, max(clause.start, at - _NEAR), at))


def gives_no_orders(clause: Clause, at: int) -> bool:
    """Whether a company by its name, or deputies, stand right before the verb at `at`: they pledge or wish."""
    group = _GROUP_BEFORE.search(clause.text, max(clause.start, at - _NEAR), at)
    sentence = clause.sentence
    return group is not None and (sentence.names_a_company(group.start()) or sentence.names_deputies(group.start()))


@lru_cache(maxsize=8)  # several rules ask it of the same clause
def said_after(clause: Clause) -> Said | None:
    """The speaker whom the end of a clause names."""
    match = clause.search(_SAID_AFTER) if clause.says(SOMEBODY) else None
    actor = clause.actor(match, "by")
    return Said(actor, match["verb"], match.start(), clause.actor(match, "to")) if match and actor else None


def without_speaker(clause: Clause, start: int) -> Clause:
    """The words of a clause from `start` on, without who is said at its end to speak them."""
    said = said_after(clause)
    return clause._replace(start=start, end=said.end if said and said.end > start else clause.end)
