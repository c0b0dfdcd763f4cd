"""The words of tasks: verbs that assign, verbs that open a task, and words that only report."""

from loaders.grammar.masked import ACTOR, BODY, GROUP, OFFICE, PERSON
from loaders.language.lexicon import one_of

ORDER_VERBS = (
    "giao nhiệm vụ cho",
    "giao trách nhiệm cho",
    "giao",
    "yêu cầu",
    "đề nghị",
    "chỉ đạo",
    "phân công",
    "lưu ý",
    "chỉ thị",
    "đôn đốc",
    "phân công nhiệm vụ cho",
)
# After these an order verb is a noun or a modifier: `theo yêu cầu`, `nhiệm vụ được giao`, `ý kiến chỉ đạo`.
NOT_A_VERB = one_of(
    (
        "theo", "những", "các", "sự", "ý kiến", "được", "nhiệm vụ", "công tác", "ban", "văn bản", "đáp ứng", "bắt buộc",
        "một", "về", "đúng", "tinh thần", "lãnh đạo", "cho", "quan điểm", "nội dung", "mọi", "nhiều", "số", "thực hiện",
        "đảm bảo", "bảo đảm", "hai", "trục", "của", "quản lý", "phục vụ", "cơ quan", "từng", "tổ", "trưởng ban", "bàn",
        "không", "chuyển", "là", "khi", "nếu", "có", "thẩm quyền", "cần", "phải", "sẽ", "phạm vi", "trong", "trước",
        "quyền", "trách nhiệm", "kết luận", "sau", "kế hoạch", "đơn", "văn thư", "lời", "bị", "báo cáo", "bản",
    )
)  # fmt: skip
TASK_VERBS = (
    "ban hành", "biến", "bàn giao", "bám sát", "bán", "báo cáo", "bảo vệ", "bảo đảm", "bỏ", "bố trí", "bồi dưỡng",
    "bổ sung", "chi trả", "chia sẻ", "chuyển", "chuyển giao", "chuẩn bị", "chấm dứt", "chấn chỉnh", "chỉ đạo",
    "chịu trách nhiệm", "chọn", "chốt", "chủ trì", "chủ động", "cung cấp", "cài đặt", "có trách nhiệm", "công bố",
    "công khai", "căn cứ", "cải cách", "cải thiện", "cấp", "cấu hình", "cập nhật", "cắt giảm", "cử", "duy trì",
    "dừng", "dự báo", "dựng", "giao", "giám sát", "giám định", "giải ngân", "giải quyết", "giải trình", "giảm", "giữ",
    "giữ vững", "góp ý", "gắn", "gửi", "hiện đại hóa", "hoàn thiện", "hoàn thành", "hoàn tất", "huy động",
    "hình thành", "hướng dẫn", "học tập", "họp", "hỗ trợ", "khai thác", "khuyến khích", "khảo sát", "khẩn trương",
    "khắc phục", "khẳng định", "khởi công", "kiểm kê", "kiểm soát", "kiểm tra", "kiểm điểm", "kiện toàn", "kê khai",
    "ký", "kết nối", "kịp thời", "liên thông", "là đầu mối", "làm", "làm rõ", "làm việc", "làm đầu mối", "lãnh đạo",
    "lấy", "lập", "lắp đặt", "lựa chọn", "mua sắm", "mời", "mở", "nghiêm túc", "nghiên cứu", "ngăn chặn",
    "nhanh chóng", "nhân rộng", "nhận", "nâng cao", "nâng cấp", "nắm", "nộp", "phát", "phát hiện", "phát huy",
    "phát triển", "phát động", "phân công", "phân tích", "phê duyệt", "phòng", "phấn đấu", "phối hợp", "phổ biến",
    "phụ trách", "quan tâm", "quy hoạch", "quyết liệt", "quán triệt", "quản lý", "rà soát", "rút kinh nghiệm",
    "rút ngắn", "siết", "sơ kết", "sắp xếp", "số hóa", "sớm", "sử dụng", "sửa đổi", "tham gia", "tham mưu",
    "thanh toán", "thanh tra", "thay mặt", "theo dõi", "thiết lập", "thu hồi", "thu thập", "thành lập", "tháo gỡ",
    "thí điểm", "thông báo", "thông tin", "thúc đẩy", "thường xuyên", "thẩm định", "thật sự", "thống kê", "thực hiện",
    "thực sự", "tiên phong", "tiến hành", "tiếp nhận", "tiếp tục", "trang bị", "trao", "triển khai", "truyền thông",
    "trên cơ sở", "trình", "trả lời", "trực tiếp", "tuyên truyền", "tích cực", "tích hợp", "tính toán", "tăng",
    "tăng cường", "tạo", "tập huấn", "tập trung", "tổ chức", "tổng hợp", "tổng kết", "tự", "vận hành", "vận động",
    "xem xét", "xin", "xác minh", "xác định", "xây dựng", "xóa", "xử lý", "áp dụng", "đi đầu", "điều chỉnh",
    "điều tra", "đào tạo", "đánh giá", "đánh số", "đôn đốc", "đăng ký", "đơn giản hóa", "đưa", "đảm bảo", "đấu tranh",
    "đầu tư", "đẩy mạnh", "đặt", "đề ra", "đề xuất", "đồng bộ", "đồng hành", "đổi mới", "ưu tiên", "ứng dụng",
)  # fmt: skip
MODALS = ("cần phải", "phải", "cần", "có trách nhiệm", "có nhiệm vụ", "chịu trách nhiệm", "không được", "không")
# With these after the doer the sentence reports, it does not assign.
REPORTS = (
    "đã", "đang", "vừa", "từng", "cho biết", "cho rằng", "nêu", "phát biểu", "nhấn mạnh", "kiến nghị", "dự", "tham dự",
    "có mặt", "trình bày", "ghi nhận", "đề nghị", "yêu cầu", "được", "bị", "còn", "cũng đã", "cũng", "mới", "luôn",
    "có", "là", "đạt", "thông qua", "báo cáo tại", "đánh giá cao", "sẽ", "lưu ý", "giao ban", "nhận định", "hiện",
    "khai mạc", "bế mạc", "phát biểu",
)  # fmt: skip

_LABEL = r"(?: \([^)]{1,30}\))?"
_KIND = r"(?:[Bb]ộ|[Ss]ở|[Vv]ụ|[Bb]an|[Cc]ục|huyện|đồng chí|ông|bà|đơn vị)"
_PART_OF = r"(?:(?:[Ll]ãnh đạo|[Tt]hủ trưởng|[Nn]gười đứng đầu|[Gg]iám đốc|[Đđ]ại diện) )"
SEPARATOR = (
    rf"{_LABEL}(?:, cùng với|, cùng|, và|,| và|;| cùng với| cùng| hoặc) (?:với )?(?:các )?(?:{_KIND}:? )?{_PART_OF}?"
)
DOERS = (
    rf"(?:[Cc]ác )?(?:{_KIND}:? )?{_PART_OF}?{ACTOR}(?:{SEPARATOR}{ACTOR}){{0,25}}{_LABEL}"
    r"(?: (?:nói trên|mỗi (?:cơ quan|đơn vị|địa phương|ngành)|liên quan|này))?"
)
ACTORS_OUT = ACTOR[1:-1]  # for negated character classes
HONORIFIC = "(?:(?:đồng chí|ông|bà) )?"
SUPERIOR = f"[{PERSON}{OFFICE}{BODY}]"
NAMED = f"[{PERSON}{OFFICE}{BODY}{GROUP}]"
ORDER = rf"(?<!\w)(?!giao (?:thông|dịch|lưu|ban|diện|tiếp|hữu|thừa)(?!\w))(?:{one_of(ORDER_VERBS)})(?!\w)"
TASK_START = rf"(?:{one_of(TASK_VERBS)})(?!\w)"
MODAL = rf"(?:{one_of(MODALS)})(?!\w)"
IS_LEAD = "là (?:(?:cơ quan|đơn vị) )?(?:đầu mối|chủ trì)"
REPORT = rf"(?:{one_of(REPORTS)})(?!\w)"
# What may stand before the doer of a task: `Bên cạnh đó,`, `Riêng về vốn,`, `Đối với Đề án 06,`.
_LINK = "[Đđ]ồng thời|[Đđ]ặc biệt|[Cc]òn|[Rr]iêng|[Rr]iêng với|và|thì|[Tt]rong đó"
_ABOUT = "[Vv]ề|[Vv]ới|[Đđ]ối với|Ở|[Tt]ại|[Rr]iêng về|[Rr]iêng với|[Đđ]ể|[Tt]heo|[Tt]rên cơ sở|[Bb]ên cạnh"
CONNECTIVES = rf"[\s“\"-]*(?:(?:[^,.;:{ACTORS_OUT}“\"]{{2,80}}, )|(?:{_LINK}) |(?:{_ABOUT}) [^,.;:]{{1,80}}, ){{0,2}}"
