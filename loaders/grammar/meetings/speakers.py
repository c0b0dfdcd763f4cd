"""Who speaks or acts in a sentence: `ông A cho biết`, `…”, bà B nói`, `- Ông C: …`, `theo ông D`."""

import re
from functools import lru_cache

from graph.model.facts import Actor
from loaders.grammar.masked import OFFICE, PERSON, Masked, unique
from loaders.grammar.meetings.lists import ADDRESS, PEOPLE, WHO
from loaders.grammar.meetings.nouns import NOUN
from loaders.language.cues import Cue
from loaders.language.lexicon import one_of

_SAYS = (
    "biểu dương", "báo cáo", "bày tỏ", "bác bỏ", "bình luận", "băn khoăn", "bấm nút", "bế mạc", "cam kết", "chia sẻ",
    "cho biết", "cho hay", "cho rằng", "chúc mừng", "chúc", "chất vấn", "chốt", "chỉ ra", "chỉ rõ", "chỉ đạo", "coi",
    "cảm ơn", "cảnh báo", "có chung", "có cùng", "công bố", "cắt băng", "cắt nghĩa", "diễn giải", "dẫn chứng", "dặn",
    "dự báo", "dự kiến", "gay gắt", "ghi nhận", "giao", "giãi bày", "giải thích", "giải trình", "giải đáp",
    "giới thiệu", "góp ý", "gút lại", "gợi mở", "gợi ý", "gửi lời", "hiến kế", "hoan nghênh", "hé lộ", "hỏi", "hứa",
    "khai mạc", "khuyến cáo", "khuyến nghị", "khái quát", "kêu", "khẳng định", "kiến nghị", "kêu gọi", "kết luận", "kể",
    "lo", "lo lắng", "lo ngại", "làm rõ", "lên tiếng", "lý giải", "lưu ý", "minh chứng", "mong", "mong muốn", "mở đầu",
    "nghiêng", "nghe", "nhìn nhận", "nhấn mạnh", "nhất trí", "nhận lỗi", "nhận nhiệm vụ", "nhận thiếu sót",
    "nhận trách nhiệm", "nhận xét", "nhận định", "nhắc", "nhắc lại", "nhắc nhở", "nêu", "nói", "phàn nàn", "phát biểu",
    "phát lệnh", "phát động", "phân công", "phân trần", "phân tích", "phê bình", "phản biện", "phản hồi", "phản ánh",
    "quan ngại", "quan tâm", "quán triệt", "quả quyết", "ra lời kêu gọi", "so sánh", "tham luận", "than phiền", "than",
    "thay mặt", "thông báo", "thông tin", "thẳng thắn", "thống nhất", "thừa nhận", "tin", "tin tưởng", "tiếp thu",
    "tiết lộ", "tiếp lời", "tranh luận", "trao", "trao tặng", "trao đổi", "trình bày", "trăn trở", "trả lời",
    "truy vấn", "trấn an", "tuyên bố", "tâm sự", "tán thành", "tán đồng", "tóm lại", "tặng", "tỏ ra", "tổng hợp",
    "tự tin", "ví", "ví von", "viện dẫn", "vạch rõ", "xin", "xin lỗi", "xác nhận", "yêu cầu", "ân cần", "đánh giá",
    "đáp", "đáp lời", "đúc kết", "đưa ra", "đề cao", "đề cập", "đề nghị", "đề xuất", "đọc", "đồng tình", "đồng ý",
    "đặt câu hỏi", "đặt vấn đề", "đặt hàng", "điểm lại", "đính chính", "ủng hộ", "ước tính",
)  # fmt: skip
_CAPITALS = "A-ZÀÁẢÃẠÂĂĐÊÔƠƯÝ"
_VERB = rf"(?:{one_of(_SAYS)})(?!\w)(?! (?:án|cho thấy))"
_BETWEEN = rf"(?:,? (?!{_VERB}|(?:của|được|bị|sẽ|từng|để|do|là)(?!\w))[\w%]+){{0,7}}?"
_PEOPLE = re.compile(PEOPLE)
_THEN_SAYS = re.compile(
    rf"(?: \([^)]{{1,40}}\))?(?:{_BETWEEN}(?:[,:]? (?:tại [^,.;]{{3,40}}, )?){_VERB}|"
    rf" (?:trên diễn đàn|tại (?:(?i:{NOUN})|điểm cầu)))"
)
_TELLS = (
    "báo cáo|chia sẻ|công bố|giải trình|giải đáp|giới thiệu|làm rõ|nêu|nhấn mạnh|phát biểu|phổ biến|quán triệt|"
    "tham luận|thông tin|trao|trình bày|trả lời|đưa ra|đề cập|đọc"
)
_TELLS_NEAR = re.compile(rf"[^.;{WHO[1:-1]}]{{0,60}}?,? (?:{_TELLS})(?!\w)")
_SOURCE = re.compile(rf"\b(?:theo|(?<!chờ )(?<!xin )(?<!lấy )ý kiến (?:phát biểu )?của) {ADDRESS}?$", re.IGNORECASE)
_AGENT = re.compile(rf"\b(?:được|do) {ADDRESS}?$", re.IGNORECASE)
ANSWERING = (
    r"(?:(?i:đáp|trả lời|hỏi|tranh luận|chất vấn|giải trình) ?[-–:] ?)?"  # before who speaks next: `Đáp - ông A: …`
)
_ANSWERS = re.compile(
    rf"[^\w“\"]{{0,4}}{ANSWERING}"
    rf"(?:(?i:{ADDRESS})|[Đđ]ại biểu )?(?P<who>{PERSON})(?: \([^)]{{1,60}}\))?(?:,? [^.;:“”]{{1,60}})?:"
    rf"(?=\s*[“\"{_CAPITALS}\ue001-\ue009])"
)
_ARRIVES = re.compile(
    rf"(?:dẫn đầu|trưởng) đoàn[^.;:]{{0,40}} (?:là|có|:) ?{ADDRESS}?(?P<who>{WHO})|"
    rf"\bdo {ADDRESS}?(?P<leader>{WHO})[^.;:]{{0,80}} (?:dẫn đầu|(?:làm|là) trưởng đoàn)",
    re.IGNORECASE,
)
_OFFICIALS = Cue(PERSON, OFFICE)
_LEADING = Cue("dẫn đầu", "trưởng đoàn")
_BEFORE = 40  # characters before a name that can say how it stands
_OBJECT = re.compile(
    r"(?<!\w)(?:giao|yêu cầu|phân công|đề nghị|chỉ đạo|đối với|cho|của|với|miễn nhiệm|bầu|bổ nhiệm|điều động|chúc mừng|"
    r"tặng|cố|việc)(?: cho)?(?: (?:đồng chí|ông|bà))? $",
    re.IGNORECASE,
)
# `Báo cáo với ông A, ông B cho biết`: after whom the opening words are about, somebody else speaks.
_OPENING_WITH = re.compile(
    rf"\W*\w[^.,;:{WHO[1:-1]}]{{0,40}}(?<!\w)(?:với|cho|của|trước|tiếp|gặp|đón) {ADDRESS}?$", re.IGNORECASE
)
_LAST_OF_TWO = re.compile(rf"{WHO}, {ADDRESS}?(?P<who>{WHO})")


@lru_cache(maxsize=512)  # meetings, tasks and figures ask of the same sentences, one after the other
def speakers(sentence: Masked) -> tuple[Actor, ...]:
    """Persons and offices who are told to speak or act."""
    if not sentence.says(_OFFICIALS):
        return ()
    text = sentence.text
    found = [actor for match in _PEOPLE.finditer(text) for actor in sentence.actors(*_speaking(text, match))]
    answer = _ANSWERS.match(text)
    if answer:
        found += sentence.actors(*answer.span("who"))
    for match in _ARRIVES.finditer(text) if sentence.says(_LEADING) else ():
        found += sentence.actors(*match.span("who" if match["who"] else "leader"))
    return unique(found)


def _speaking(text: str, people: re.Match[str]) -> tuple[int, int]:
    """The range of those of a list of people who speak; an empty one when nobody does."""
    before = text[max(0, people.start() - _BEFORE) : people.start()]
    if _SOURCE.search(before):
        return people.span()
    two = _LAST_OF_TWO.fullmatch(people[0]) if _OPENING_WITH.match(text, 0, people.start()) else None
    if two and _THEN_SAYS.match(text, people.end()):
        return people.start() + two.start("who"), people.end()
    if _OBJECT.search(before):
        return people.start(), people.start()
    says = _TELLS_NEAR if _AGENT.search(before) else _THEN_SAYS
    return people.span() if says.match(text, people.end()) else (people.start(), people.start())
