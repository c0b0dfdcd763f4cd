"""What a number can count or measure, and the words around it that say it is no figure."""

import re

from loaders.language.lexicon import one_of

COUNTED = (
    "dịch vụ công", "dịch vụ", "giao dịch", "tài khoản", "thẻ", "hồ sơ", "thủ tục hành chính", "thủ tục", "TTHC",
    "phản ánh", "kiến nghị", "nhiệm vụ", "bộ, ngành", "bộ", "địa phương", "xã, phường", "xã, phường, thị trấn",
    "xã", "phường", "thị trấn", "huyện", "quận", "huyện, thị xã", "tỉnh, thành phố", "tỉnh, thành", "tỉnh", "thành phố",
    "sở, ngành", "sở, ban, ngành", "sở", "cơ quan, đơn vị", "cơ quan", "đơn vị", "đoàn viên", "hội viên", "đảng viên",
    "đại biểu", "phiếu", "điểm cầu", "điểm", "lần", "lượt người", "lượt truy cập", "lượt khách", "lượt", "người dân",
    "người", "hộ nghèo", "hộ gia đình", "hộ dân", "hộ", "doanh nghiệp", "hợp tác xã", "dự án", "công trình", "km", "m2",
    "m²", "ha", "héc-ta", "tấn", "kg", "MW", "kWh", "học sinh", "sinh viên", "giáo viên", "trường học", "trường",
    "cán bộ", "công chức", "viên chức", "lao động", "căn nhà", "căn", "vụ việc", "vụ", "cuộc", "văn bản", "nghị quyết",
    "Nghị quyết", "quyết định", "Quyết định", "chỉ thị", "Chỉ thị", "Công điện", "công điện", "thông tư", "Thông tư",
    "nghị định", "Nghị định", "luật", "kế hoạch", "chỉ tiêu", "tiêu chí", "thuê bao", "trạm", "nền tảng",
    "cơ sở dữ liệu", "cơ sở", "hệ thống", "ứng dụng", "thiết bị", "máy tính", "máy", "camera", "sản phẩm", "giường",
    "ca", "bệnh nhân", "bệnh viện", "thôn, bản", "thôn", "tổ công nghệ số cộng đồng", "thành viên", "đầu việc",
    "mô hình", "đề tài", "sáng kiến", "suất quà", "suất", "phần quà", "chuyến", "tàu", "phương tiện", "xe", "du khách",
    "đồng", "USD", "đô la", "bậc", "hội nghị", "lớp", "chi bộ", "tổ chức", "đề án", "chữ ký số", "chứng thư số",
    "giấy phép", "giấy chứng nhận", "trường hợp", "tin nhắn", "cuộc gọi", "bản ghi", "dữ liệu", "gói thầu", "mỏ",
)  # fmt: skip
MULTIPLIERS = ("triệu", "tỷ", "tỉ", "nghìn", "ngàn", "vạn", "nghìn tỷ", "trăm")
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

UNIT = rf"(?:{one_of(COUNTED)})(?!\w)"
FIGURE = re.compile(
    rf"(?<![\w/.,:+-])(?P<value>(?:{NUMBER})(?:\s?%?\s?-\s?(?:{NUMBER})(?=\s?%))?(?P<of>/\d+)?)"
    rf"(?P<unit>\s?%| (?P<many>(?:{one_of(MULTIPLIERS)})(?!\w))(?: (?P<counted>{UNIT}))?| {UNIT})"
)
BOUND = re.compile(rf"(?<!\w)(?P<bound>{one_of(BOUNDS)}) $", re.IGNORECASE)
NO_FIGURE_BEFORE = re.compile(
    r"(?<!\w)(?:số|thứ|điều|khoản|lớp|khóa|phần|chương|mục|top|nhóm|giai đoạn|loại|cấp|tầng|hạng|lộ|tổ|khu|trang|ảnh|"
    r"hotline|điện thoại|ĐT:?|chặng) $",
    re.IGNORECASE,
)
# Goals and orders are not measured: `phấn đấu 80%`, `bảo đảm 100%`, `ít nhất 60%`.
NOT_MEASURED_BEFORE = re.compile(
    r"(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|ít nhất|tối thiểu|yêu cầu|không quá|quá)(?!\w)[^.;]{0,50}$",
    re.IGNORECASE,
)
COUNTS_A_LIST = re.compile(
    r"(?: \w+){0,4}(?: (?:sau|trọng tâm|chính|trọng điểm|lớn sau))?(?: đây)?\s*(?::|, gồm|gồm:|như sau)"
)
CHROME = re.compile(
    r"lượt truy cập|đang online|người đang|bình luận|cỡ chữ|ký tự|đường dây nóng|điện thoại|hotline|đánh giá của bạn|©",
    re.IGNORECASE,
)
WHOLE = r"(?:cả nước|toàn quốc|cả tỉnh|toàn tỉnh|toàn thành phố|toàn ngành|Việt Nam|cấp bộ|cấp tỉnh|cấp xã)"
