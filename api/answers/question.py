"""What a Vietnamese question asks: a table of ways of asking, the first that fits wins."""

import re
import unicodedata

from api.models.asked import Kind, Question

MEETING = r"(?:phiên|cuộc họp|họp|hội nghị|kỳ họp|buổi|lễ|hội thảo|tọa đàm)\b.*"
DOER = r"(?:ai|cơ quan nào|đơn vị nào|địa phương nào|bộ nào|sở nào|bộ, ngành nào|những ai|các cơ quan nào)"
WORK = (
    r"(?:phụ trách|chịu trách nhiệm(?: về| cho)?|được giao(?: nhiệm vụ)?|phải làm|phải|chủ trì|thực hiện|triển khai|"
    r"phối hợp|làm đầu mối|theo dõi|lo)"
)
DONE = r"(?:đã |là người |sẽ |đang )?"

WAYS: tuple[tuple[Kind, str], ...] = (
    ("chaired", rf"ai {DONE}(?:đồng chủ trì|chủ trì|chủ tọa|điều hành) (?P<what>{MEETING})"),
    ("concluded", rf"ai {DONE}kết luận (?P<what>.+)"),
    (
        "attended",
        rf"(?:những )?ai {DONE}(?:dự|tham dự|ngồi|có mặt)(?P<what> .+?)? (?:tại|ở) (?:điểm cầu|đầu cầu) (?P<where>.+?)"
        rf"(?: (?P<what2>{MEETING}))?",
    ),
    ("attended", rf"(?:những )?ai {DONE}(?:dự|tham dự|có mặt tại) (?P<what>{MEETING})"),
    ("pledged", r"(?P<who>.+?) (?:đã )?(?:cam kết|hứa)(?: những| các)? (?:gì|việc gì|điều gì|việc nào)(?:,? ai nói)?"),
    (
        "platforms",
        r"(?:những |các )?(?:nền tảng|ứng dụng|hệ thống)(?:, ứng dụng)? nào (?:.*?)(?:của|thuộc|gắn với) (?P<what>.+?)"
        r"(?: (?:ở|tại|trên địa bàn) (?P<where>.+))?",
    ),
    (
        "figures",
        r"(?P<what>(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số|chỉ số)\b.*?) (?:của|ở|tại) (?P<where>.+?)"
        r"(?:,? so (?:với )?.+?)?(?: (?:là bao nhiêu|bao nhiêu|đạt bao nhiêu|thế nào|ra sao))?(?:, .+)?",
    ),
    ("responsible", rf"{DOER} {DONE}{WORK} (?P<what>.+) (?:ở|tại) (?P<where>[^,]+)"),
    ("responsible", rf"{DOER} {DONE}{WORK} (?P<what>.+)"),
)

PRIVATE = re.compile(
    r"số điện thoại|điện thoại riêng|nhà ở|nhà riêng|nơi ở|địa chỉ nhà|quê quán|quê ở|"
    r"ngày sinh|năm sinh|sinh năm|bao nhiêu tuổi|"
    r"gia đình|\bvợ\b|\bchồng\b|con (?:trai|gái)|bệnh|tôn giáo|kỷ luật|kỉ luật|khởi tố|bị bắt|xét xử|tài sản"
)
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in WAYS)


def understood(text: str) -> Question:
    """The question in `text`; kind "declined" for what is private, "not_understood" for any other kind of question."""
    asked = plain(text)
    folded = asked.lower()
    for kind, pattern in _PATTERNS:
        if found := pattern.fullmatch(folded):
            # Names keep the letters they were asked with, found by their place in the lower-case text.
            said = {
                name: asked[slice(*found.span(name))].strip(" ,") for name, value in found.groupdict().items() if value
            }
            if not (kind == "figures" and PRIVATE.search(folded)):
                return Question(kind=kind, what=said.get("what") or said.get("what2"), **_only(said, "where", "who"))
    return Question(kind="declined" if PRIVATE.search(folded) else "not_understood")


def plain(text: str) -> str:
    """`text` in NFC on one line, without the signs that end a question."""
    return " ".join(unicodedata.normalize("NFC", text).split()).strip(" ?.!")


def _only(said: dict[str, str], *names: str) -> dict[str, str]:
    return {name: said[name] for name in names if name in said}
