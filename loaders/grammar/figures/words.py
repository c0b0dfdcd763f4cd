"""What a number can count or measure, and the words around it that say it is no figure."""

import re

from loaders.language.cues import Cue
from loaders.language.lexicon import one_of
from loaders.language.units import MULTIPLIERS, NOTHING_COUNTED, TIGHT, UNIT

NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|\d+\.\d{1,2}"
BOUNDS = (
    "trên",
    "hơn",
    "gần",
    "khoảng",
    "xấp xỉ",
    "dưới",
    "không quá",
    "vượt",
    "ít nhất",
    "tối thiểu",
    "đến gần",
    "ước",
)

_FIRST_DIGIT = r"\d(?<![\w/.,:+-]\d)"  # before the lookbehind: the engine then looks at digits only
_VALUE = (
    rf"{_FIRST_DIGIT}(?:\d{{0,2}}(?:\.\d{{3}})+(?:,\d+)?|\d*(?:,\d+)?|\d*\.\d{{1,2}})"
    rf"(?:\s?%?\s?-\s?(?:{NUMBER})(?=\s?%))?(?P<of>/\d+)?"
)
# Without a space stand measures only (`28m`); in brackets a number stands before its unit (`78% (77.609) ý kiến`).
FIGURE = re.compile(
    rf"(?P<value>{_VALUE})(?P<unit>\s?%|\s?(?:{one_of(TIGHT)})(?![\w/])|"
    rf"\)? (?P<many>(?:{one_of(MULTIPLIERS)})(?!\w))(?: (?P<counted>{UNIT}))?|\)? {UNIT})"
)
# A great number or a share of a whole is a figure, whatever it counts.
FIGURE_OF_ANYTHING = re.compile(
    rf"(?P<value>{_FIRST_DIGIT}(?:\d{{0,2}}(?:\.\d{{3}})+|(?!(?<=1)/)\d*/(?:3[2-9]|[4-9]\d|\d{{3,}}))) "
    rf"(?P<unit>(?!{NOTHING_COUNTED}(?!\w))[a-zà-ỹđ]{{2,7}} "
    rf"[a-zà-ỹđ]{{2,7}})(?!\w)"
)
BOUND = re.compile(rf"(?<!\w)(?P<bound>{one_of(BOUNDS)}) $", re.IGNORECASE)
NO_FIGURE_BEFORE = re.compile(
    r"(?<!\w)(?:(?<!tổng )số|thứ|điều|khoản|lớp|khóa|phần|chương|mục|top|nhóm|giai đoạn|loại|cấp|tầng|hạng|lộ|tổ|khu|"
    r"trang|ảnh|hotline|điện thoại|ĐT:?|chặng|tháng|quý|ngày|đợt|bảng|phụ lục|mẫu|biểu|quận|phường|thôn|ấp|đề án|"
    r"nghị quyết|chương trình|dự án|bão|phút|lữ đoàn|trung đoàn|sư đoàn|quốc lộ|QL|hẻm|ngõ|lô|kỳ|vòng|"
    r"xe(?: trên| dưới)?) $",
    re.IGNORECASE,
)
# Goals and orders are not measured: `phấn đấu 80%`, `bảo đảm 100%`, `ít nhất 60%`, `chỉ tiêu năm 2023: …; …`.
NOT_MEASURED_BEFORE = re.compile(
    r"(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu|đích|về đích|bảo đảm|đảm bảo|ít nhất|tối thiểu|yêu cầu|đề nghị|chỉ đạo|"
    r"không quá|xin|sẽ (?:\w+ )?(?:bàn giao|bố trí|chi|cấp|hoàn thành|hỗ trợ|khởi công|lắp|sửa|thêm|trao|trồng|tuyển|"
    r"tặng|xây|xóa|đào tạo|đầu tư))(?!\w)[^.;“”]{0,50}$|"
    r"(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu)(?!\w)[^.:]{0,60}:[^.]{0,300}$",
    re.IGNORECASE,
)
GOALS = Cue(
    "phấn đấu", "mục tiêu", "chỉ tiêu", "đích", "bảo đảm", "đảm bảo", "ít nhất", "tối thiểu", "yêu cầu", "đề nghị",
    "chỉ đạo", "không quá", "xin", "sẽ ",
)  # fmt: skip
"""What a sentence must say before NOT_MEASURED_BEFORE is tried."""
# How often something was done is no figure; by how much it grew is.
TIMES = re.compile(r"(?<!\w)(?:gấp|tăng|giảm|cao|thấp|nhanh|hơn|lớn|nhiều|vượt)(?!\w)[^.;,]{0,40}$", re.IGNORECASE)
COUNTS_A_LIST = re.compile(
    r"(?: \w+){0,4}(?: (?:sau|trọng tâm|chính|trọng điểm|lớn sau))?(?: đây)?\s*"
    # What follows `gồm` may be the parts of the figure: `30 nhiệm vụ, gồm 20 nhiệm vụ …`.
    r"(?::|(?:, gồm|gồm:)(?!:? \d[\d.]* \w)|như sau)"
)
CHROME = Cue(
    "lượt truy cập", "đang online", "người đang", "bình luận", "cỡ chữ", "ký tự", "đường dây nóng", "điện thoại",
    "hotline", "đánh giá của bạn", "đánh giá bài viết",
)  # fmt: skip
COMPARING = r"(?:so với|trong khi|cao hơn|thấp hơn)"
WHOLE = r"(?:cả nước|toàn quốc|cả tỉnh|toàn tỉnh|toàn thành phố|toàn ngành|Việt Nam|cấp bộ|cấp tỉnh|cấp xã)"
