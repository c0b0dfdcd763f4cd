"""The words of tasks: verbs that assign, verbs that open a task, and words that only report."""

from loaders.grammar.masked import ACTOR, BODY, GROUP, OFFICE, PERSON
from loaders.language.lexicon import one_of

ORDER_VERBS = (
    "giao nhiệm vụ cho",
    "giao trách nhiệm cho",
    "giao trách nhiệm",
    "giao nhiệm vụ",
    "giao",
    "yêu cầu",
    "đề nghị",
    "chỉ đạo",
    "phân công",
    "lưu ý",
    "chỉ thị",
    "đôn đốc",
    "phân công nhiệm vụ cho",
    "nhắc nhở",
    "nhắc",
    "ủy quyền cho",
    "ủy quyền",
    "gợi ý",
    "quán triệt tới",
    "quán triệt",
    "buộc",
    "dặn",
    "ra lệnh cho",
    "ra lệnh",
    "lệnh cho",
)
# After these an order verb is a noun or a modifier: `theo yêu cầu`, `nhiệm vụ được giao`, `ý kiến chỉ đạo`.
NOT_A_VERB = one_of(
    (
        "theo", "những", "các", "sự", "ý kiến", "được", "nhiệm vụ", "ban", "văn bản", "đáp ứng", "bắt buộc",
        "một", "về", "đúng", "tinh thần", "lãnh đạo", "cho", "quan điểm", "nội dung", "mọi", "nhiều", "số", "thực hiện",
        "đảm bảo", "bảo đảm", "hai", "trục", "của", "quản lý", "phục vụ", "cơ quan", "từng", "tổ", "trưởng ban", "bàn",
        "không", "chuyển", "là", "khi", "nếu", "có", "thẩm quyền", "cần", "phải", "sẽ", "phạm vi", "trong", "trước",
        "quyền", "trách nhiệm", "kết luận", "sau", "kế hoạch", "đơn", "văn thư", "lời", "bị", "báo cáo", "bản", "với",
        "nên", "nút", "khuyến nghị", "mức", "đạt", "bắt", "như", "hồ sơ", "xin", "đáng", "chào xã",
        "công trình", "tài sản", "chỉ tiêu",
    )
)  # fmt: skip
TASK_VERBS = (
    "ban hành", "biên soạn", "biên tập", "biến", "buộc", "bàn bạc", "bàn giao", "bám sát", "bán", "báo cáo",
    "bảo dưỡng", "bảo lãnh", "bảo quản", "bảo trì", "bảo tồn", "bảo vệ", "bảo đảm", "bật", "bỏ", "bố trí",
    "bố trí lại", "bồi dưỡng", "bồi thường", "bổ sung", "cam kết", "chi trả", "chia sẻ", "cho thôi", "chung tay",
    "chuyển", "chuyển giao", "chuyển đổi", "chuẩn bị", "chú trọng", "chú ý", "chăm lo", "chăm sóc", "chạy",
    "chấm dứt", "chấm điểm", "chấn chỉnh", "chấp hành", "chỉ đạo", "chỉnh sửa", "chỉnh trang", "chịu trách nhiệm",
    "chọn", "chốt", "chủ trì", "chủ động", "chứng minh", "coi trọng", "cung cấp", "cài đặt", "cách ly", "cân nhắc",
    "cân đối", "có trách nhiệm", "công bố", "công khai", "căn cứ", "cương quyết", "cưỡng chế", "cải cách",
    "cải thiện", "cảnh báo", "cấp", "cấu hình", "cập nhật", "cắt giảm", "cố gắng", "củng cố", "cử", "di dời",
    "di chuyển",
    "diễn tập", "duy trì", "duy tu", "duyệt", "dành", "dập dịch", "dẹp", "dọn", "dồn lực", "dời", "dừng", "dự báo",
    "dự trù", "dự trữ", "dựng", "gia cố", "gia hạn", "giao", "giám sát", "giám định", "giãn", "giúp", "giúp đỡ",
    "giải ngân",
    "giải phóng", "giải quyết", "giải trình", "giải tỏa", "giải đáp", "giảm", "giữ", "giữ vững", "góp ý", "gắn",
    "gỡ", "gửi", "hiến kế", "hiện đại hóa", "hoàn chỉnh", "hoàn thiện", "hoàn thành", "hoàn trả", "hoàn tất",
    "hoãn", "huy động", "hình thành", "hướng dẫn", "hạn chế", "hậu kiểm", "học tập", "họp", "hỗ trợ", "hợp nhất",
    "hủy bỏ", "khai thác", "khen thưởng", "khoanh vùng", "khuyến cáo", "khuyến khích", "khóa", "khôi phục",
    "khơi thông", "khảo sát", "khẩn trương", "khắc phục", "khẳng định", "khống chế", "khởi công", "khởi tố",
    "khử trùng", "kiên quyết", "kiên trì", "kiềm chế", "kích hoạt", "kiểm kê", "kiểm soát", "kiểm tra", "kiểm điểm",
    "kiểm đếm", "kiểm định", "kiện toàn", "kéo giảm", "kê khai", "ký", "kế thừa", "kết hợp", "kết nối", "kịp thời",
    "kỷ luật", "lan tỏa", "liên hệ", "liên thông", "luyện tập", "luân chuyển", "luân phiên", "là đầu mối", "làm",
    "làm rõ", "làm tốt", "làm việc", "làm đầu mối", "lãnh đạo", "lên danh sách", "lên kế hoạch", "lên phương án",
    "lường trước", "lấy", "lập", "lập lại", "lắng nghe", "lắp thêm", "lắp đặt", "lồng ghép", "lựa chọn",
    "minh bạch", "miễn giảm", "mua sắm", "múc", "mạnh dạn", "mạnh tay", "mời", "mở", "mở rộng", "nghiêm cấm",
    "nghiêm túc", "nghiên cứu", "nghiệm thu", "ngăn chặn", "ngồi lại", "ngừng", "nhanh chóng", "nhân rộng",
    "nhìn lại", "nhìn nhận", "nhận", "nhập", "nhắc nhở", "niêm phong", "niêm yết", "nâng", "nâng cao", "nâng cấp",
    "nêu cao", "nạo vét", "nắm", "nỗ lực", "nộp", "phong tỏa", "phun", "phá dỡ", "phát", "phát hiện", "phát huy",
    "phát triển", "phát động", "phân bổ", "phân công", "phân cấp", "phân loại", "phân luồng", "phân tích",
    "phê chuẩn", "phê duyệt", "phòng chống", "phòng ngừa", "phòng, chống", "phản biện", "phấn đấu", "phối hợp",
    "phổ biến", "phụ trách", "quan tâm", "quy hoạch", "quyên góp", "quyết liệt", "quyết toán", "quyết tâm",
    "quyết định", "quán triệt", "quản lý", "ra quyết định", "ra quân", "rà lại", "rà soát", "rút",
    "rút kinh nghiệm", "rút ngắn", "san lấp", "siết", "soát xét", "soạn thảo", "sàng lọc", "sáp nhập", "sát cánh",
    "sơ kết", "sơ tán", "sưu tầm", "sắp xếp", "số hóa", "sẵn sàng", "sớm", "sử dụng", "sửa", "sửa chữa", "sửa đổi",
    "tham gia", "tham khảo", "tham mưu", "tham vấn", "thanh toán", "thanh tra", "thay mặt", "thay mới", "thay thế",
    "thay đổi", "theo dõi", "theo sát", "thi hành", "thiết lập", "thu gom", "thu hồi", "thu phí", "thu thập",
    "thuê", "thành lập", "tháo dỡ", "tháo gỡ", "thí điểm", "thông báo", "thông tin", "thúc đẩy", "thăm hỏi",
    "thường xuyên", "thẩm tra", "thẩm định", "thật sự", "thống kê", "thống nhất", "thực hiện", "thực hành",
    "thực sự", "thực thi", "tinh giản", "tiêm", "tiêm phòng", "tiên phong", "tiêu hủy", "tiến hành", "tiếp",
    "tiếp công dân", "tiếp dân", "tiếp nhận", "tiếp thu", "tiếp tục", "tiết kiệm", "tra cứu", "trang bị", "trao",
    "tranh thủ", "treo biển", "triển khai",
    "truy bắt", "truy quét", "truy tìm", "truy xét", "truyền thông", "truyền đạt",
    "tránh", "trên cơ sở", "trình", "trả", "trả lời", "trấn áp", "trồng", "trục xuất", "trực ban", "trực màn hình",
    "trực tiếp", "trực đường dây", "tuyên truyền", "tuyển", "tuyển chọn", "tuyển dụng", "tuân thủ", "tuần tra",
    "tìm", "tích cực", "tích hợp", "tính toán", "tôn trọng", "tăng", "tăng cường", "tước", "tạm dừng", "tạm hoãn",
    "tạm thời", "tạm đình chỉ", "tận dụng",
    "tạm ứng", "tạo", "tạo điều kiện", "tập huấn", "tập hợp", "tập kết", "tập trung",
    "tổ chức", "tổ chức lại", "tổng hợp", "tổng kết", "tổng rà soát", "tự", "vào cuộc", "vá", "vận chuyển",
    "vận hành", "vận động", "xem", "xem lại", "xem xét", "xin", "xuất cấp", "xác minh", "xác định", "xây dựng",
    "xét nghiệm", "xóa", "xử lý", "xử phạt", "áp dụng", "đi cơ sở", "đi kiểm tra", "đi thực địa", "đi đầu",
    "điều chỉnh", "điều hành", "điều phối", "điều tra", "điều trị", "điều động", "đo lại", "đo đạc", "đào tạo",
    "đánh giá", "đánh số", "đình chỉ", "đóng cửa", "đôn đốc", "đăng ký", "đơn giản hóa", "đưa", "đảm bảo",
    "đấu tranh", "đầu tư", "đẩy lùi", "đẩy mạnh", "đẩy nhanh", "đặt", "đề cao", "đề ra", "đề xuất", "đền bù",
    "định hướng", "đốc thúc", "đối chiếu", "đối khớp", "đối thoại", "đồng bộ", "đồng hành", "đổi mới", "động viên",
    "ưu tiên", "ủng hộ", "ứng dụng", "ứng phó", "ứng trực", "dám", "nhìn thẳng", "ứng cứu", "cứu", "cứu chữa",
    "cấp cứu", "xây", "soạn", "kè", "gom", "phát dọn", "cải tạo", "coi", "đắp", "tu sửa", "cắm", "khoan",
    "bơm", "tưới", "xả", "thúc",
    "cung ứng", "khử khuẩn", "thu mua", "tiêu độc", "trùng tu", "tu bổ", "tôn tạo", "tổng vệ sinh",
    "điều chuyển", "đấu giá", "đấu nối", "đấu thầu", "quảng bá", "xúc tiến", "đăng tải", "lưu trữ",
)  # fmt: skip
MODALS = ("cần phải", "phải", "cần", "có trách nhiệm", "có nhiệm vụ", "chịu trách nhiệm", "không được", "không")
# With these after the doer the sentence reports, it does not assign.
REPORTS = (
    "đã", "đang", "vừa", "từng", "cho biết", "cho rằng", "nêu", "phát biểu", "nhấn mạnh", "kiến nghị", "dự", "tham dự",
    "có mặt", "trình bày", "ghi nhận", "đề nghị", "yêu cầu", "được", "bị", "còn", "cũng đã", "cũng", "mới", "luôn",
    "có", "là", "đạt", "thông qua", "báo cáo tại", "đánh giá cao", "sẽ", "lưu ý", "giao ban", "nhận định", "hiện",
    "khai mạc", "bế mạc", "phát biểu", "tuy", "xin lùi", "xin gia hạn", "xin phép", "tiếp tục đề nghị", "nhận thấy",
)  # fmt: skip

# What narrows a group down belongs to its words: `các đơn vị thuộc Bộ`, `97 xã nói trên`.
NARROWED = (
    rf"(?: (?:(?:trực )?thuộc (?:{ACTOR}|(?i:tỉnh|bộ|sở|huyện|thành phố|trung ương|ngành)(?!\w))|"
    r"(?:có )?liên quan|(?:nói|nêu|kể) trên)(?!\w))"
)
_LABEL = rf"{NARROWED}?(?: \([^)]{{1,30}}\))?"
_KIND = r"(?:[Bb]ộ|[Ss]ở|[Vv]ụ|[Bb]an(?=:)|[Cc]ục|huyện|đồng chí|ông|bà|đơn vị)"
_PART_OF = r"(?:(?:[Ll]ãnh đạo|[Tt]hủ trưởng|[Nn]gười đứng đầu|[Gg]iám đốc|[Đđ]ại diện) )"
SEPARATOR = rf"{_LABEL}(?:, và|,| và|;| hoặc) (?:các )?(?:{_KIND}:? )?{_PART_OF}?"
_AND_ALSO = rf"{_LABEL}(?:, | )(?:cùng với|cùng) (?:các )?(?:{_KIND}:? )?{_PART_OF}?"
# `A cùng B` are both, and so is the end of a list (`A, B cùng với C`); `A cùng với B` leaves B beside the lead.
DOERS = (
    rf"(?:[Cc]ác |[Ll]iên |liên danh:? |phía )?(?:{_KIND}:? )?{_PART_OF}?{ACTOR}"
    rf"(?:(?:{SEPARATOR}{ACTOR}){{1,25}}(?:{_AND_ALSO}{ACTOR})?|{_LABEL} cùng {ACTOR})?{_LABEL}"
    r"(?: (?:mỗi (?:cơ quan|đơn vị|địa phương|ngành|nơi|bên|xã|huyện)|này))?"
)
TOGETHER = rf"(?:,? (?:cùng với|cùng) {DOERS})?"  # `Sở A cùng Công an tỉnh được giao`: both
ACTORS_OUT = ACTOR[1:-1]  # for negated character classes
HONORIFIC = "(?:(?:đồng chí|ông|bà) )?"
SUPERIOR = f"[{PERSON}{OFFICE}{BODY}]"
NAMED = f"[{PERSON}{OFFICE}{BODY}{GROUP}]"
NO_NOUN = r"(?!giao (?:thông|dịch|lưu|ban|diện|tiếp|hữu|thừa|mùa|điểm|hưởng)(?!\w))"  # `giao` as a syllable of a noun
ORDER = rf"(?<!\w){NO_NOUN}(?:{one_of(ORDER_VERBS)})(?!\w)"
# A syllable of a noun may look like a verb: `Truyền hình thành phố`, `văn hóa thông tin`, `giấy chứng nhận`.
TASK_START = (
    rf"(?!hình thành phố|(?<=hóa )thông tin|(?<=chứng )nhận|(?<=bầu )cử|(?<=ứng )cử)(?:{one_of(TASK_VERBS)}|"
    r"điều(?= \d)|cho(?= (?:học sinh|sinh viên|công nhân|người dân|dừng|tạm dừng|nghỉ|ngừng)(?!\w)))(?!\w)"
)
MODAL = rf"(?!cần thiết)(?:{one_of(MODALS)})(?!\w)"
IS_LEAD = "là (?:(?:[Cc]ơ quan|[Đđ]ơn vị) )?(?:đầu mối|chủ trì|thường trực|chịu trách nhiệm chính)"
REPORT = rf"(?!(?:dự (?:trữ|báo|thảo|toán|phòng|trù|thi)|còn lại)(?!\w))(?:{one_of(REPORTS)})(?!\w)"
# What may stand before the doer of a task: `Bên cạnh đó,`, `Riêng về vốn,`, `Đối với Đề án 06,`.
_LINK = (
    "(?:[Mm]ỗi|[Hh]ằng|[Hh]àng) (?:ngày|tuần|tháng|quý|năm)|[Ll]ần này|[Tt]ừ nay|[Kk]ế đến|[Đđ]ồng thời|[Đđ]ặc biệt|"
    "[Cc]òn|[Rr]iêng|[Rr]iêng với|và|thì|[Tt]rong đó"
)
_ABOUT = "[Vv]ề|[Vv]ới|[Đđ]ối với|Ở|[Tt]ại|[Rr]iêng về|[Rr]iêng với|[Đđ]ể|[Tt]heo|[Tt]rên cơ sở|[Bb]ên cạnh"
_HENCE = "(?:(?:trên cơ sở đó|do đó|do vậy|vì vậy|vì thế|theo đó|từ đó|khi đó),? )?"
# `Kinh phí thì Sở A …`; but `việc nào chậm thì …` is a condition.
_AS_FOR = (
    r"(?:[Rr]iêng|[Cc]òn|[Pp]hần|[Kk]inh phí|[Nn]guồn|[Vv]ốn|[Vv]iệc)"
    rf"(?:(?! nào )[^,.;:{ACTORS_OUT}“\"]){{0,60}} thì "
)
CONNECTIVES = (
    rf"[\s“\"-]*(?:(?:[^,.;:{ACTORS_OUT}“\"]{{2,80}}, )|{_AS_FOR}|(?:{_LINK}) |"
    rf"(?:{_ABOUT}) [^,.;:]{{1,80}}, ){{0,2}}{_HENCE}"
)
# `Bãi xe phía đông: Sở A …`: what the task is about goes before a colon.
TOPIC = rf"(?:(?:(?:[Tt]hứ \w+|[Mm]ột là|[Hh]ai là|[Bb]a là), )?[^.:;{ACTORS_OUT}“\"]{{2,80}}: )?"
