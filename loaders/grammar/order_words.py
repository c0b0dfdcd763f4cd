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
    "rà soát", "triển khai", "thực hiện", "hoàn thành", "hoàn thiện", "hoàn tất", "xây dựng", "ban hành", "tổ chức",
    "tham mưu", "chủ trì", "phối hợp", "đôn đốc", "theo dõi", "kiểm tra", "giám sát", "hướng dẫn", "báo cáo", "trình",
    "gửi", "cung cấp", "cập nhật", "bố trí", "bảo đảm", "đảm bảo", "tăng cường", "đẩy mạnh", "tập trung", "tiếp tục",
    "khẩn trương", "chủ động", "tích cực", "nghiên cứu", "tổng hợp", "công bố", "công khai", "thẩm định", "phê duyệt",
    "chuẩn bị", "xử lý", "giải quyết", "tháo gỡ", "khắc phục", "quán triệt", "tuyên truyền", "phổ biến", "vận động",
    "chỉ đạo", "thông tin", "truyền thông", "ưu tiên", "bám sát", "sớm", "kịp thời", "nghiêm túc", "thường xuyên",
    "tự", "làm đầu mối", "là đầu mối", "chốt", "cử", "chọn", "lập", "đưa", "đăng ký", "rút ngắn", "quản lý", "sử dụng",
    "khai thác", "kết nối", "chia sẻ", "tích hợp", "số hóa", "cấp", "mở", "nâng cao", "nâng cấp", "phát huy",
    "thành lập", "kiện toàn", "sắp xếp", "duy trì", "vận hành", "phát triển", "đầu tư", "hỗ trợ", "tạo", "giao",
    "phân công", "ký", "tiếp nhận", "trả lời", "giải trình", "thống kê", "tính toán", "đánh giá", "sơ kết", "tổng kết",
    "trao", "chuyển giao", "chuyển", "cấu hình", "bàn giao", "thu hồi", "phụ trách", "căn cứ", "trên cơ sở", "dừng",
    "khởi công", "giải ngân", "thông báo", "đề ra", "xác định", "lựa chọn", "bảo vệ", "ngăn chặn", "phòng", "siết",
    "giảm", "tăng", "xem xét", "tiến hành", "thí điểm", "nhân rộng", "đào tạo", "tập huấn", "bồi dưỡng", "mua sắm",
    "lắp đặt", "điều tra", "xác minh", "thúc đẩy", "giữ", "giữ vững", "làm", "quan tâm", "chấn chỉnh", "khuyến khích",
    "huy động", "áp dụng", "điều chỉnh", "bổ sung", "sửa đổi", "thu thập", "phân tích", "dự báo", "đồng hành", "đổi mới",
    "cải thiện", "cải cách", "nắm", "nhanh chóng", "quyết liệt", "chịu trách nhiệm", "có trách nhiệm", "đề xuất",
    "đánh số", "kê khai", "rút kinh nghiệm", "xóa", "biến", "dựng", "hiện đại hóa", "đồng bộ", "chấm dứt", "khảo sát",
    "phát động", "phát hiện", "kiểm soát", "kiểm kê", "kiểm điểm", "lãnh đạo", "đặt", "đi đầu", "tiên phong", "gắn",
    "trực tiếp", "thay mặt", "liên thông", "cắt giảm", "đơn giản hóa", "khẳng định", "học tập", "trang bị", "cài đặt",
    "hình thành", "mời", "lấy", "xin", "quy hoạch", "thiết lập", "giám định", "bán", "thanh toán", "chi trả", "ứng dụng",
    "tham gia", "thanh tra", "làm rõ", "làm việc", "họp", "góp ý", "phấn đấu", "đấu tranh", "nhận", "nộp", "phát", "bỏ",
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
SUPERIOR = f"[{PERSON}{OFFICE}{BODY}]"
NAMED = f"[{PERSON}{OFFICE}{BODY}{GROUP}]"
ORDER = rf"(?<!\w)(?!giao (?:thông|dịch|lưu|ban|diện|tiếp|hữu|thừa)(?!\w))(?:{one_of(ORDER_VERBS)})(?!\w)"
TASK_START = rf"(?:{one_of(TASK_VERBS)})(?!\w)"
MODAL = rf"(?:{one_of(MODALS)})(?!\w)"
REPORT = rf"(?:{one_of(REPORTS)})(?!\w)"
# What may stand before the doer of a task: `Bên cạnh đó,`, `Riêng về vốn,`, `Đối với Đề án 06,`.
CONNECTIVE = (
    rf"(?:(?:[^,.;:{ACTOR[1:-1]}“\"]{{2,80}}, )|"
    r"(?:[Đđ]ồng thời|[Đđ]ặc biệt|[Cc]òn|[Rr]iêng|[Rr]iêng với|và|thì|[Tt]rong đó) |"
    r"(?:[Vv]ề|[Vv]ới|[Đđ]ối với|Ở|[Tt]ại|[Rr]iêng về|[Rr]iêng với|[Đđ]ể|[Tt]heo|[Tt]rên cơ sở|[Bb]ên cạnh) [^,.;:]{1,80}, )"
)
