"""Who speaks or acts in a sentence: `ông A cho biết`, `…”, bà B nói`, `- Ông C: …`, `theo ông D`."""

import re
from functools import lru_cache

from graph.model.facts import Actor
from loaders.grammar.masked import PERSON, Masked
from loaders.grammar.meeting_lists import ADDRESS, PEOPLE, WHO
from loaders.grammar.meeting_nouns import NOUN
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
_SPEAKER = re.compile(
    rf"(?P<who>{PEOPLE})(?: \([^)]{{1,40}}\))?{_BETWEEN}(?:[,:]? (?:tại [^,.;]{{3,40}}, )?){_VERB}|"
    rf"\btheo {ADDRESS}?(?P<source>{WHO})|\bý kiến (?:phát biểu )?của {ADDRESS}?(?P<opinion>{WHO})|"
    rf"(?P<there>{WHO}) (?:trên diễn đàn|tại (?:{NOUN}|điểm cầu))|"
    rf"(?:\bđược|\bdo|\bnghe) {ADDRESS}?(?P<doer>{WHO})[^.;{WHO[1:-1]}]{{0,60}}?,? {_VERB}|"
    rf"^[^\w“\"]{{0,4}}(?:{ADDRESS}|đại biểu )?(?P<answers>{PERSON})(?: \([^)]{{1,60}}\))?(?:,? [^.;:“”]{{1,60}})?:"
    rf"(?-i:(?=\s*[“\"{_CAPITALS}\ue001-\ue009]))",
    re.IGNORECASE,
)
_ARRIVES = re.compile(
    rf"(?:dẫn đầu|trưởng) đoàn[^.;:]{{0,40}} (?:là|có|:) ?{ADDRESS}?(?P<who>{WHO})|"
    rf"\bdo {ADDRESS}?(?P<leader>{WHO})[^.;:]{{0,80}} (?:dẫn đầu|(?:làm|là) trưởng đoàn)",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"(?<!\w)(?:giao|yêu cầu|phân công|đề nghị|chỉ đạo|đối với|cho|của|với|miễn nhiệm|bầu|bổ nhiệm|điều động|chúc mừng|"
    r"tặng|cố)(?: cho)?(?: (?:đồng chí|ông|bà))? $",
    re.IGNORECASE,
)
_ANYBODY = re.compile(WHO)


@lru_cache(maxsize=8)  # meetings, tasks and figures ask of the same sentence
def speakers(sentence: Masked) -> tuple[Actor, ...]:
    """Persons and offices who are told to speak or act."""
    found: list[Actor] = []
    if not _ANYBODY.search(sentence.text):
        return ()
    for match in (*_SPEAKER.finditer(sentence.text), *_ARRIVES.finditer(sentence.text)):
        if _OBJECT.search(sentence.text[max(0, match.start() - 24) : match.start()]):
            continue
        group = next(name for name, value in match.groupdict().items() if value)
        found += sentence.actors(match.start(group), match.end(group))
    return tuple(found)
