"""What meetings are called: nouns for sessions, conferences, working visits, ceremonies, and verbs for holding one."""

from loaders.language.cues import Cue
from loaders.language.lexicon import one_of

_SITTINGS = (
    "bàn giao", "chất vấn", "công bố", "gặp", "gặp gỡ", "gặp gỡ báo chí", "gặp mặt", "giải trình", "giao ban",
    "giao lưu", "giám sát", "họp", "họp báo", "họp giao ban", "họp mặt", "hội đàm", "hội kiến", "hội ý", "khảo sát",
    "kiểm tra", "làm việc", "lễ", "ra mắt", "sinh hoạt", "sơ kết", "thảo luận", "thăm", "tiếp", "tiếp công dân",
    "tiếp dân", "tiếp xúc", "tiếp xúc cử tri", "tổng kết", "tọa đàm", "đối thoại", "đón tiếp",
)  # fmt: skip
_SESSIONS = (
    "bế mạc", "chất vấn", "chất vấn và trả lời chất vấn", "giao ban", "giải trình", "họp", "khai mạc", "làm việc",
    "thảo luận", "toàn thể", "trả lời chất vấn", "đối thoại",
)  # fmt: skip
_CEREMONIES = (
    "bàn giao", "bế giảng", "bế mạc", "chào cờ", "công bố", "dâng hương", "gắn biển", "giao nhận quân", "hưởng ứng",
    "khai giảng", "khai mạc", "khai trương", "khánh thành", "khởi công", "khởi động", "kết nạp", "kỷ niệm", "ký",
    "ký kết", "mít tinh", "mừng công", "phát động", "ra mắt", "ra quân", "thông xe", "tiếp nhận", "truy điệu", "trao",
    "tuyên dương", "tuyên thệ", "tôn vinh", "tổng kết", "vinh danh", "viếng", "xuất quân", "đón", "đón nhận",
    "đón tiếp", "động thổ",
)  # fmt: skip
_OTHERS = (
    "hội nghị", "hội thảo", "hội đàm", "họp báo", "họp giao ban", "kỳ họp", "tọa đàm", "diễn đàn", "đại hội", "mít tinh"
)  # fmt: skip

NOUN = (
    rf"(?:phiên (?:{one_of(_SESSIONS)})|phiên(?= (?:lần )?thứ \w)|(?:cuộc|buổi) (?:{one_of(_SITTINGS)})|"
    rf"lễ (?:{one_of(_CEREMONIES)})|"
    rf"(?<=dự )lễ(?=[.,;]|\s*$)|(?<=tại )lễ(?=[.,;])|{one_of(_OTHERS)})(?!\w)(?! dò)"
)
HEADS = Cue("phiên", "hội", "cuộc", "buổi", "kỳ họp", "họp", "tọa đàm", "diễn đàn", "lễ", "mít tinh")
"""One of these, in small letters, stands in every sentence with a NOUN."""

_KIND_OF = {
    "phiên": "phiên họp",
    "buổi họp": "cuộc họp",
    "cuộc làm việc": "buổi làm việc",
    "phiên làm việc": "buổi làm việc",
}


_LOOSE = ("cuộc họp", "phiên", "hội nghị", "kỳ họp", "giao ban", "buổi làm việc", "buổi kiểm tra", "sự kiện")


def may_be_one(kind: str, other: str) -> bool:
    """Whether two kinds can name one meeting: a `hội nghị` is also a `cuộc họp`, a `họp báo` is nothing else."""
    return kind == other or (kind.startswith(_LOOSE) and other.startswith(_LOOSE))


def are_two(kind: str, other: str) -> bool:
    """Whether two kinds cannot name one meeting, and neither is a word for any meeting: a `lễ` and a `họp báo`."""
    return kind != other and not kind.startswith(_LOOSE) and not other.startswith(_LOOSE)


def kind_of(noun: str) -> str:
    """The kind of meeting, in small letters, that a NOUN names; every ceremony is a `lễ`."""
    plain = " ".join(noun.lower().split())
    if plain.startswith(("lễ", "buổi lễ", "mít tinh")):
        return "lễ"
    if plain.endswith("họp báo"):
        return "họp báo"
    if "giao ban" in plain:
        return "giao ban"
    return _KIND_OF.get(plain) or plain.replace("cuộc ", "buổi ", 1).replace("buổi họp", "cuộc họp")
