"""What a number can count or measure, and the words around it that say it is no figure."""

import re

from loaders.language.lexicon import one_of

COUNTED = (
    "Chỉ thị", "Công điện", "MW", "Nghị quyết", "Nghị định", "Quyết định", "TTHC", "Thông tư", "USD", "biên bản",
    "buôn", "bài", "bài viết", "bác sĩ", "bản ghi", "bậc", "bằng sáng chế", "bến", "bệnh nhân", "bệnh viện", "bị can",
    "bộ", "bộ, cơ quan", "bộ, ngành", "bộ, ngành, địa phương", "ca", "camera", "chi bộ", "chi nhánh", "chiếc",
    "chuyên gia", "chuyến", "chuyến bay", "chương trình", "chỉ thị", "chỉ tiêu", "chợ", "chứng thư số", "chữ ký số",
    "container", "cuộc", "cuộc gọi", "cán bộ", "cán bộ, công chức", "cán bộ, công chức, viên chức", "câu hỏi",
    "câu lạc bộ", "cây", "cây xanh", "công chức", "công trình", "công điện", "căn", "căn nhà", "cơ quan",
    "cơ quan, đơn vị", "cơ sở", "cơ sở dữ liệu", "cơ sở giáo dục", "cơ sở y tế", "cảng", "cầu", "cụm công nghiệp",
    "cử tri", "cửa hàng", "doanh nghiệp", "du khách", "dịch vụ", "dịch vụ công", "dữ liệu",
    "dự án", "gia cầm", "gia súc", "gian hàng", "giao dịch", "giáo viên", "giường", "giường bệnh", "giấy chứng nhận",
    "giấy phép", "gói thầu", "ha", "huyện", "huyện, thị xã", "huyện, thị xã, thành phố", "hành khách", "héc-ta",
    "hệ thống", "hệ thống thông tin", "học sinh", "hồ sơ", "hộ", "hộ dân", "hộ gia đình",
    "hộ kinh doanh", "hộ nghèo", "hội nghị", "hội viên", "hợp tác xã", "hợp đồng", "kW", "kWh", "kg",
    "khu công nghiệp", "khu phố", "khách", "khách hàng", "khóa học", "kiến nghị", "km", "km2", "kế hoạch", "lao động",
    "liều", "luật", "lít", "lượt", "lượt cài đặt", "lượt khách", "lượt người",
    "lượt truy cập", "lượt tải", "lượt xem", "lần", "lớp", "lớp tập huấn", "m", "m2", "m3", "m²", "máy", "máy tính",
    "mét", "mô hình", "mũi", "mỏ", "nghị quyết", "nghị định", "ngân hàng", "người",
    "người bị thương", "người cao tuổi", "người chết", "người dân", "người dùng", "người sử dụng", "nhiệm vụ",
    "nhà khoa học", "nhà máy", "nhà đầu tư", "nhân viên", "nền tảng", "phiếu", "phòng học", "phương tiện", "phường",
    "phản ánh", "phần quà", "phụ nữ", "quyết định", "quận", "quốc gia", "sinh viên", "siêu thị", "suất", "suất quà",
    "sáng chế", "sáng kiến", "sản phẩm", "sở", "sở, ban, ngành", "sở, ngành", "sự kiện", "tai nạn", "thanh niên",
    "thiết bị", "thuê bao", "thành phố", "thành viên", "thí sinh", "thôn", "thôn, bản", "thông tư", "thẻ", "thị trấn",
    "thủ tục", "thủ tục hành chính", "thửa", "thửa đất", "tin bài", "tin nhắn",
    "tiêu chí", "trang trại", "trường", "trường học", "trường hợp", "trạm", "trạm BTS", "trạm y tế", "trẻ em",
    "tuyến", "tuyến đường", "tài khoản", "tài liệu", "tàu", "tác phẩm", "tấn", "tấn hàng",
    "tỉnh", "tỉnh, thành", "tỉnh, thành phố", "tổ chức", "tổ chức tín dụng", "tổ chức, cá nhân",
    "tổ công nghệ số cộng đồng", "tổ dân phố", "tổ hợp tác", "vi phạm", "viên chức", "vùng lãnh thổ", "văn bản", "vụ",
    "vụ cháy", "vụ việc", "xe", "xã", "xã, phường", "xã, phường, thị trấn", "xã, thị trấn", "ý kiến", "điểm",
    "điểm cầu", "điểm giao dịch", "điểm phần trăm", "điểm sáng", "đoàn viên", "đô la", "đơn hàng", "đơn thuốc",
    "đơn vị", "đại biểu", "đảng viên", "đầu việc", "đề tài", "đề án", "địa phương", "đối tượng", "đồng", "đội", "đợt",
    "ấn phẩm", "ấp", "ứng dụng",
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
CHROME = (
    "lượt truy cập", "đang online", "người đang", "bình luận", "cỡ chữ", "ký tự", "đường dây nóng", "điện thoại",
    "hotline", "đánh giá của bạn", "©",
)  # fmt: skip
COMPARING = r"(?:so với|trong khi|cao hơn|thấp hơn)"
WHOLE = r"(?:cả nước|toàn quốc|cả tỉnh|toàn tỉnh|toàn thành phố|toàn ngành|Việt Nam|cấp bộ|cấp tỉnh|cấp xã)"
