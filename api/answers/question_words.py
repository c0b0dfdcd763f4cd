"""The words of questions, from which the ways of asking are made."""

MEETING = r"(?:phiên|cuộc họp|họp|hội nghị|kỳ họp|buổi|lễ|hội thảo|tọa đàm)\b.*"
PAPER = (
    r"(?:thông báo|công điện|công văn|quyết định|nghị quyết|nghị định|chỉ thị|kế hoạch|thông tư|tờ trình|văn bản)\b.*"
)
OFFICE = (
    r"(?:tổng bí thư|chủ tịch|phó chủ tịch|thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|bí thư|phó bí thư|giám đốc|"
    r"phó giám đốc|tổng giám đốc|cục trưởng|vụ trưởng|trưởng|phó trưởng|chủ nhiệm|phó chủ nhiệm|chánh|phó chánh|"
    r"tổ trưởng|tổ phó|viện trưởng|thống đốc|tổng thanh tra|tổng kiểm toán|ủy viên)\b.*"
)
DOER = r"(?:ai|cơ quan nào|đơn vị nào|địa phương nào|bộ nào|sở nào|bộ, ngành nào|những ai|các cơ quan nào)"
A_BODY = r"(?:cơ quan nào|đơn vị nào|địa phương nào|bộ nào|sở nào|bộ, ngành nào|các cơ quan nào)"
WORK = (
    r"(?:phụ trách|chịu trách nhiệm(?: về| cho| trong| đối với)?|được giao(?: nhiệm vụ)?|phải làm|phải|chủ trì|"
    r"thực hiện|triển khai|phối hợp|làm đầu mối|đảm nhiệm|đảm trách|theo dõi|lo)"
)
DONE = r"(?:đã |là người |sẽ |đang )?"
AT_PRESENT = r"(?: nay| giờ| bây giờ| hiện nay| hiện tại| hiện giờ| hiện)"
NOW = rf"(?:{AT_PRESENT}| đương nhiệm)?"
GIVES = r"(?:giao(?! dịch| thông| lưu| ban\b| thương)|yêu cầu|chỉ đạo|đề nghị|phân công)"
HAS_TO = r"(?:được giao|phải|cần|có|phụ trách)(?: làm| thực hiện)?"
PART = (
    r"(?P<part>chủ trì|phối hợp|theo dõi|giám sát|đôn đốc|tham mưu|thẩm định|phê duyệt|làm đầu mối|"
    r"(?:trực tiếp )?chỉ đạo)(?: thực hiện)?"
)
A_TASK = r"(?:nhiệm vụ|công việc|việc)"
TASKS = rf"(?:những |các )?(?:{A_TASK}|gì)(?: gì| nào)?"
WHICH_THINGS = rf"(?:những |các )?(?:gì|{A_TASK} (?:gì|nào))"
WHICH_TASK = rf"(?:(?:những |các )?{A_TASK} (?:nào|gì)|(?:những|các|bao nhiêu) {A_TASK})"
ABOUT = r"(?:về|đối với|liên quan đến|trong)"
WHAT_IS_IT = r"(?:là (?:những )?(?:việc )?gì|gồm (?:những )?gì|có (?:những )?gì)"
IN = r"(?:(?<!nhà)(?<!chỗ)(?<!nơi) ở| tại| trên địa bàn)"  # `nhà ở`, `chỗ ở`, `nơi ở` name no place
WHERE_TO = rf"{IN} (?P<where>[^,]+?)"
WHEN = r"(?:khi nào|lúc nào|bao giờ|ngày nào|hôm nào|thời gian nào)"
WHERE = r"(?:ở đâu|tại đâu|ở chỗ nào|tại điểm cầu nào)"
BY_WHEN = rf"(?:hạn nào|hạn ra sao|(?:hạn )?(?:đến |trước |vào |chậm nhất (?:là )?)?{WHEN})"
LEVEL = r"(?:cơ quan|đơn vị|bộ|sở|ban|xã|phường|tỉnh|thành phố|địa phương|tổ chức)"
A_HOUSE = r"(?:bệnh viện|trạm y tế|trường(?: học)?|nhà máy|doanh nghiệp|công ty)"
WHICH = rf"(?:gì|đâu|ai|(?:những |các )?{LEVEL} nào)"
A_PLACE = r"(?:tỉnh(?: thành)?|thành phố|tỉnh, thành phố|huyện|quận|thị xã|thị trấn|xã|phường|địa phương)"
MERGED = r"(?:hợp nhất|sáp nhập|sắp xếp|nhập|lập|thành lập|tổ chức lại|hình thành)"
GOES = rf"(?:về|thuộc|do|chuyển (?:về|cho|sang)) {WHICH}(?: (?:đảm nhiệm|phụ trách|thực hiện))?"
DEPUTY = r"(?:phó chủ tịch|phó thủ tướng|thứ trưởng|phó giám đốc|phó bí thư|ủy viên|lãnh đạo)"
HAS_PASSED = r"(?:đã |bị )*(?:(?:qua|quá) (?:mốc )?(?:thời )?hạn|trễ hạn|chậm hạn)"
NOT_YET = r"(?:chưa (?:đến|tới) (?:mốc )?(?:thời )?hạn|còn hạn)"
NOT_DONE = r"(?:còn )?chưa (?:hoàn thành|(?:làm )?xong)"
DURING = r"(?P<during>(?:ngày|tuần|tháng|quý|năm|(?:6|sáu) tháng|(?:kể )?từ) .+?)"
A_MEETING = r"(?:cuộc họp|phiên họp|hội nghị|kỳ họp|buổi làm việc|cuộc làm việc|cuộc)"
HEADS = r"(?:người đứng đầu|thủ trưởng|lãnh đạo cao nhất)"
TIED = r"(?:đã |đang )?(?:có )?(?:mối )?(?:liên hệ|liên quan|quan hệ|kết nối|gắn kết)(?: công tác| công việc)?"
HOW = r"(?:thế nào|như thế nào|ra sao|gì|qua (?:những )?(?:ai|đâu|cơ quan nào|người nào))"
ENDED = r"(?:hợp nhất|sáp nhập|giải thể|chấm dứt hoạt động|đổi tên)"
FINISHED_BEFORE = r"(?:phải |cần )?(?:làm )?(?:xong|hoàn thành|nộp|đến hạn) trước (?:ngày )?(?P<due>.+)"
EXTENDED = r"(?:đã |được |bị |cho )*(?:gia hạn|lùi (?:thời )?hạn|kéo dài)"
REPORTED = (
    r"(?:đã |đang |được |bị |báo cáo )*"
    r"(?P<state>gia hạn|lùi (?:thời )?hạn|hoàn thành đúng hạn|hoàn thành|làm xong|thực hiện|triển khai|thay thế|rút)"
)
OF_OR_IN = rf"(?: (?:của|do|giao cho|giao) (?P<who>.+?)|{IN} (?P<where>.+?))"
FINISHED = r"(?:(?:làm |thực hiện |triển khai )?(?:xong|hoàn thành))"
HOW_FAR = r"(?:đến đâu|tới đâu|thế nào|ra sao)(?: rồi)?"
A_NAME = r"(?!(?:ai|người|những|các|cơ quan|đơn vị|đâu)\b)[^\W\d_]+(?: [^\W\d_]+){1,5}"
