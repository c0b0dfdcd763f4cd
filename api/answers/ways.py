"""The ways of asking in Vietnamese that are understood: a table, of which the first pattern that fits wins."""

import re
from dataclasses import dataclass

from api.models.asked import Kind

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
HAS_TO = r"(?:được giao|phải|cần|có|chủ trì|phụ trách)(?: làm| thực hiện)?"
A_TASK = r"(?:nhiệm vụ|công việc|việc)"
TASKS = rf"(?:những |các )?(?:{A_TASK}|gì)(?: gì| nào)?"
WHICH_TASK = rf"(?:(?:những |các )?{A_TASK} (?:nào|gì)|(?:những|các|bao nhiêu) {A_TASK})"
ABOUT = r"(?:về|đối với|liên quan đến|trong)"
WHAT_IS_IT = r"(?:là (?:những )?(?:việc )?gì|gồm (?:những )?gì|có (?:những )?gì)"
WHEN = r"(?:khi nào|lúc nào|bao giờ|ngày nào|hôm nào|thời gian nào)"
WHERE = r"(?:ở đâu|tại đâu|ở chỗ nào|tại điểm cầu nào)"
BY_WHEN = rf"(?:hạn nào|hạn ra sao|(?:hạn )?(?:đến )?{WHEN})"
LEVEL = r"(?:cơ quan|đơn vị|bộ|sở|ban|xã|phường|tỉnh|thành phố|địa phương|tổ chức)"
WHICH = rf"(?:gì|đâu|ai|(?:những |các )?{LEVEL} nào)"
A_PLACE = r"(?:tỉnh(?: thành)?|thành phố|tỉnh, thành phố|huyện|quận|thị xã|thị trấn|xã|phường|địa phương)"
MERGED = r"(?:hợp nhất|sáp nhập|sắp xếp|nhập|lập|thành lập|tổ chức lại|hình thành)"
GOES = rf"(?:về|thuộc|do|chuyển (?:về|cho|sang)) {WHICH}(?: (?:đảm nhiệm|phụ trách|thực hiện))?"
DEPUTY = r"(?:phó chủ tịch|phó thủ tướng|thứ trưởng|phó giám đốc|phó bí thư|ủy viên|lãnh đạo)"
HAS_PASSED = r"(?:đã |bị )*(?:(?:qua|quá) (?:mốc )?(?:thời )?hạn|trễ hạn|chậm hạn)"
NOT_YET = r"(?:chưa (?:đến|tới) (?:mốc )?(?:thời )?hạn|còn hạn)"
DURING = r"(?P<during>(?:tuần|tháng|quý|năm|(?:6|sáu) tháng) .+?)"
A_MEETING = r"(?:cuộc họp|phiên họp|hội nghị|kỳ họp|buổi làm việc|cuộc làm việc|cuộc)"
HEADS = r"(?:người đứng đầu|thủ trưởng|lãnh đạo cao nhất)"
TIED = r"(?:đã |đang )?(?:có )?(?:mối )?(?:liên hệ|liên quan|quan hệ|kết nối|gắn kết)(?: công tác| công việc)?"
HOW = r"(?:thế nào|như thế nào|ra sao|gì|qua (?:những )?(?:ai|đâu|cơ quan nào|người nào))"
ENDED = r"(?:hợp nhất|sáp nhập|giải thể|chấm dứt hoạt động|đổi tên)"
FINISHED_BEFORE = r"(?:phải |cần )?(?:làm )?(?:xong|hoàn thành|nộp) trước (?:ngày )?(?P<due>.+)"
EXTENDED = r"(?:đã |được |bị |cho )*(?:gia hạn|lùi (?:thời )?hạn|kéo dài)"
REPORTED = (
    r"(?:đã |đang |được |bị |báo cáo )*"
    r"(?P<state>gia hạn|lùi (?:thời )?hạn|hoàn thành đúng hạn|hoàn thành|làm xong|thực hiện|triển khai|thay thế|rút)"
)


@dataclass(frozen=True, slots=True)
class Way:
    """One way of asking; the named groups of the pattern fill the question."""

    kind: Kind
    pattern: re.Pattern[str]


def _ways(kind: Kind, *patterns: str) -> tuple[Way, ...]:
    return tuple(Way(kind, re.compile(pattern)) for pattern in patterns)


WAYS: tuple[Way, ...] = (
    *_ways(
        "chaired",
        rf"(?:những )?ai {DONE}(?:đồng chủ trì|chủ trì|chủ tọa|điều hành) (?P<what>{MEETING})",
        rf"(?P<what>{MEETING}?) (?:do )?(?:những )?ai {DONE}(?:đồng chủ trì|chủ trì|chủ tọa|điều hành)",
        r"who (?:chaired|chairs) (?P<what>.+)",
    ),
    *_ways(
        "concluded", rf"ai {DONE}kết luận (?P<what>.+)", rf"(?P<what>{MEETING}?) (?:do )?ai {DONE}kết luận"
    ),
    *_ways(
        "attended",
        rf"(?:những )?ai {DONE}(?:dự|tham dự|ngồi|có mặt)(?P<what> .+?)? (?:tại|ở) (?:điểm cầu|đầu cầu) (?P<where>.+?)"
        rf"(?: (?P<what2>{MEETING}))?",
        rf"(?:những )?ai {DONE}(?:dự|tham dự|tham gia|có mặt tại) (?P<what>{MEETING})",
        rf"(?P<what>{MEETING}?) (?:có )?(?:những )?ai {DONE}(?:dự|tham dự|tham gia|có mặt)",
        r"who attended (?P<what>.+)",
    ),
    *_ways(
        "connected",
        rf"(?:từ |giữa )?(?P<what>.+? (?:đến|tới|với|và) .+?) {TIED}(?: với nhau)? {HOW}(?: với nhau)?",
        rf"(?P<who>.+?) {TIED} {HOW} (?:với|đến|tới) (?P<to>.+)",
        rf"(?P<who>.+?) {TIED} (?:với|đến|tới) (?P<to>.+?) (?:{HOW}|không)",
        r"how (?:is|are) (?P<what>.+? and .+?) (?:connected|related|tied)",
        r"how (?:is|are) (?P<who>.+?) (?:connected|related|tied) (?:to|with) (?P<to>.+)",
    ),
    *_ways(
        "pledged",
        r"(?P<who>.+?) (?:đã )?(?:cam kết|hứa)(?: những| các)? (?:gì|việc gì|điều gì|việc nào)(?:,? ai nói)?",
    ),
    *_ways(
        "platforms",
        r"(?:những |các )?(?:nền tảng|ứng dụng|hệ thống)(?:, ứng dụng)? nào (?:.*?)(?:của|thuộc|gắn với) (?P<what>.+?)"
        r"(?: (?:ở|tại|trên địa bàn) (?P<where>.+))?",
    ),
    *_ways(
        "figures",
        r"(?P<what>(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số(?! h[óo][aá]\b)|chỉ số)\b.*?) (?:của|ở|tại) (?P<where>.+?)"
        r"(?:,? so (?:với )?.+?)?(?: (?:là bao nhiêu|bao nhiêu|đạt bao nhiêu|thế nào|ra sao))?(?:, .+)?",
        r"(?P<where>.+?) (?:đã )?(?:có|đạt) bao nhiêu (?P<what>.+)",
    ),
    *_ways(
        "tenure",
        rf"(?P<who>.+?) (?:được |đã |đang |thôi |không còn |bắt đầu )*(?:làm|là|giữ chức(?: vụ)?|bầu làm|bổ nhiệm làm) "
        rf"(?P<what>{OFFICE}?) (?:từ |kể từ |đến |vào )?{WHEN}(?:,? (?:và )?(?:đến|thôi) {WHEN})?",
    ),
    *_ways(
        "offices",
        rf"(?P<who>.+?)(?P<now>{AT_PRESENT}) (?:đang )?(?:giữ|làm) (?:những )?chức(?: vụ| danh)? (?:gì|nào)",
        r"(?P<who>.+?) (?:đã |đang |từng )*(?:giữ|làm) (?:những )?chức(?: vụ| danh)? (?:gì|nào)",
        rf"(?P<who>(?:ông|bà|đồng chí) .+?){NOW} (?:là ai|là gì|làm gì)",
    ),
    *_ways(
        "heads",
        rf"(?:ai (?:đang )?(?:là )?)?{HEADS} (?:của )?(?P<what>.+?)(?:{NOW} là ai)?",
        r"ai (?:đang )?(?:đứng đầu|lãnh đạo) (?P<what>.+)",
    ),
    *_ways(
        "called",
        rf"(?P<what>.+?){NOW} (?:có )?tên(?: gọi)?(?: đầy đủ| chính thức)? là gì",
        rf"(?P<what>.+?){NOW} (?:được )?gọi là gì",
        rf"tên(?: gọi)?(?: đầy đủ| chính thức)? (?:của )?(?P<what>.+?){NOW} là gì",
    ),
    *_ways(
        "holders",
        rf"ai (?:đã )?(?P<ever>từng )(?:là|làm|giữ chức(?: vụ)?) (?P<what>{OFFICE})",
        rf"ai (?:đang |sẽ )?(?:là|làm|giữ chức(?: vụ)?) (?P<what>{OFFICE}?),? (?:trong |vào |hồi )?{DURING}",
        rf"ai (?:đang |sẽ )?(?:là|làm|giữ chức(?: vụ)?) (?P<what>{OFFICE})",
        rf"(?P<what>{OFFICE}?) (?:trong |vào |hồi )?{DURING} là (?:những )?(?:ai|người nào)",
        rf"(?P<what>{OFFICE}?){NOW} là (?:những )?(?:ai|người nào)",
        rf"ai (?:đã )?(?:thay|thay thế|kế nhiệm) .+? (?:làm|giữ chức(?: vụ)?) (?P<what>{OFFICE})",
        rf"who (?:is|was) (?:the )?(?P<what>{OFFICE})",
    ),
    *_ways(
        "standing_agency",
        rf"(?:cơ quan|đơn vị) thường trực (?:của )?(?P<what>.+?){NOW} là {WHICH}",
        rf"(?:ai|{LEVEL} nào) là (?:cơ quan|đơn vị) thường trực (?:của )?(?P<what>.+)",
    ),
    *_ways(
        "members",
        r"(?:những )?ai là (?:thành viên|ủy viên) (?:của )?(?P<what>.+)",
        r"(?P<what>.+?) gồm(?: có)? (?:những )?(?:ai|thành viên nào)",
        r"ai thay ai (?:trong|ở|tại) (?P<what>.+)",
    ),
    *_ways(
        "successors",
        r"(?:chức năng|mảng|lĩnh vực) (?:quản lý )?(?:nhà nước )?(?:về )?(?P<function>(?!của ).+?) của "
        rf"(?P<what>.+?){NOW} {GOES}",
        rf"(?P<function>.+?) (?:đã |được )*chuyển từ (?P<what>.+?) (?:về|cho|sang) {WHICH}",
        rf"(?:chức năng|công việc|nhiệm vụ) (?:của )?(?P<what>.+?){NOW} {GOES}",
        rf"{LEVEL} nào (?:đã )?(?:kế tục|thay thế|thay|tiếp nhận|kế thừa) (?P<what>.+)",
        rf"(?P<what>.+?) (?:đã |được )*(?:{MERGED}|chia|đổi tên) (?:vào|thành|về) {WHICH}"
        rf"(?:,? (?:và )?(?:từ |vào |kể từ )?{WHEN})?",
        rf"(?P<what>.+?) (?:đã |bị |được )*{ENDED} (?:từ |vào )?{WHEN}",
        rf"(?P<what>.+?){NOW} (?:có )?còn(?: hoạt động| tồn tại)?(?: nữa)?(?: hay)? không",
        rf"(?P<what>.+?) (?:đã |được |bị )*(?:thay thế|thay|kế tục|tiếp nhận|kế thừa) (?:bằng|bởi) {WHICH}",
        rf"(?P<what>.+?){AT_PRESENT} (?:là|thuộc|ở|thành|gọi là) {WHICH}",
    ),
    *_ways(
        "merged",
        rf"(?P<what>.+?) (?:đã |được |bị )*(?:{MERGED}|gộp) (?:lại )?với {WHICH}"
        rf"(?:,? (?:và )?(?:từ |vào |kể từ )?{WHEN})?",
    ),
    *_ways(
        "predecessors",
        rf"(?P<what>.+?)(?: mới)?{NOW} (?:được )?gồm(?: có)? (?:những |các )?{A_PLACE} nào"
        rf"(?: (?:cũ|trước đây))?(?: {MERGED}(?: (?:thành|lại|nên))?)?",
        rf"(?P<what>.+?) (?:do|từ) (?:những |các )?{LEVEL} nào {MERGED}(?: (?:thành|lại|nên))?",
        rf"(?P<what>.+?) (?:được )?{MERGED} từ {WHICH}",
    ),
    *_ways(
        "operators",
        rf"(?:ai|{LEVEL} nào) (?:đang )?(?:vận hành|quản trị) (?P<what>.+)",
        rf"(?P<what>.+?) (?:đang )?(?:được )?do (?:ai|{LEVEL} nào) (?:đang )?(?:vận hành|quản trị|quản lý)",
    ),
    *_ways(
        "paper",
        rf"ai (?:đã )?(?:ký|ban hành)(?: ban hành)? (?P<what>{PAPER})",
        rf"(?P<what>{PAPER}?) (?:do )?ai (?:đã )?(?:ký|ban hành)(?:,? ký .*)?",
        rf"(?P<what>{PAPER}?) kết luận (?:của )?(?:cuộc họp|phiên họp|hội nghị) nào",
    ),
    *_ways(
        "portfolios",
        rf"(?:{DEPUTY} nào|ai) (?:(?:của|ở|tại) (?P<where>.+?) )?(?:đang )?"
        r"phụ trách (?:lĩnh vực|mảng|khối|công tác) (?P<what>.+)",
        rf"{DEPUTY} nào (?:(?:của|ở|tại) )?(?P<where>.+? )?(?:đang )?phụ trách (?P<what>.+)",
    ),
    *_ways(
        "agenda",
        rf"(?:(?:trong |vào )?{DURING},? )?(?:có )?(?:những |các )?{A_MEETING} nào(?: diễn ra)?",
        rf"(?P<who>.+?) (?:đã |sẽ )?(?P<role>đồng chủ trì|chủ trì|kết luận|dự|tham dự|tổ chức|có) (?:những |các )?"
        rf"{A_MEETING} (?:nào|gì)(?:,? (?:trong |vào )?{DURING})?",
        rf"lịch (?:họp|làm việc|công tác) (?:của )?(?P<who>.+?)(?:,? (?:trong |vào )?{DURING})?",
    ),
    *_ways(
        "held",
        rf"(?P<what>{MEETING}?) (?:được )?(?:(?:diễn ra|tổ chức|họp|khai mạc|bắt đầu) )?(?:vào )?(?:{WHEN}|{WHERE})"
        rf"(?:,? (?:và )?(?:{WHEN}|{WHERE}))?",
        rf"(?:{WHEN}|{WHERE}) (?:diễn ra|tổ chức|có) (?P<what>{MEETING})",
    ),
    *_ways(
        "reported",
        rf"{WHICH_TASK}(?: (?:của|do|giao cho|giao) (?P<who>.+?))? {REPORTED}(?:,? mấy lần)?"
        rf"(?:,? (?:đến|tới) {WHEN})?(?:,? ai cho phép)?",
        rf"(?P<who>.+?) {REPORTED} (?:được )?(?:những |các )?(?:nhiệm vụ|công việc|việc) (?:nào|gì)",
    ),
    *_ways(
        "due",
        rf"{WHICH_TASK}(?: (?:của|do|giao cho) (?P<who>.+?))? (?:phải |cần )?(?:làm )?"
        rf"(?:xong|hoàn thành|nộp|đến hạn|tới hạn|hết hạn)(?: trong| vào)? {DURING}",
        rf"{WHICH_TASK} {FINISHED_BEFORE}",
        rf"{DURING} (?:(?P<who>.+?) )?(?:phải |cần )(?:làm |nộp |hoàn thành |làm xong )*"
        rf"(?:{TASKS}|(?:những |các )?báo cáo(?: định kỳ)? (?:nào|gì))(?:, .+)?",
    ),
    *_ways(
        "tasks",
        rf"(?:những )?ai (?:đã )?{GIVES} (?:{TASKS} )?cho (?P<who>.+)",
        rf"(?:những )?ai (?:đã )?{GIVES} (?P<who>.+?) (?:làm |thực hiện )?{TASKS}",
        rf"(?:những |các )?{A_TASK}(?: được giao)? (?:của|cho) (?P<who>.+?)(?: {ABOUT} (?P<what>.+?))? {WHAT_IS_IT}",
        rf"(?:những |các )?{A_TASK}(?: nào)? (?P<computed>{HAS_PASSED}|{NOT_YET}) (?:của|do|giao cho) (?P<who>.+)",
        rf"(?P<who>.+?) (?:đang )?(?:có|còn) (?:những |các )?{A_TASK} (?:nào|gì) (?P<computed>{HAS_PASSED}|{NOT_YET})",
        rf"(?P<who>.+?) (?:đang )?(?:có|còn) (?:những |các )?{A_TASK} (?:nào|gì) chưa (?:hoàn thành|(?:làm )?xong)",
        rf"{DOER} {DONE}phối hợp (?:với|cùng) (?P<who>.+)",
        r"what (?:must|does|should) (?P<who>.+?) (?:have to )?do",
        rf"(?P<who>.+?) (?:đang |còn )?{HAS_TO} {TASKS}(?:,? (?:trong|vào|hồi))? {DURING}",
        rf"(?P<who>.+?) (?:đang |còn )?{HAS_TO} {TASKS}(?: {ABOUT} (?P<what>.+?))?(?:,? {BY_WHEN})?",
        rf"{WHICH_TASK} (?:của|do|giao cho|giao) (?P<who>.+?) (?P<computed>{HAS_PASSED}|{NOT_YET})",
        rf"{WHICH_TASK} (?:của|do|giao cho|giao) (?P<who>.+?) {FINISHED_BEFORE}",
        rf"{WHICH_TASK} (?:được )?giao cho (?P<who>.+)",
        rf"(?P<who>\d.+?) là những (?:nơi|{LEVEL})[\w ,]* nào(?:, {BY_WHEN})?",
    ),
    *_ways(
        "given",
        rf"(?P<who>.+?) (?:đã )?{GIVES} (?:làm )?{TASKS}(?:,? cho (?P<to>.+?))?(?:,? (?:trong|vào|hồi))? {DURING}",
        rf"(?P<who>.+?) (?:đã )?{GIVES} (?:làm )?{TASKS} {ABOUT} (?P<what>.+)",
        rf"(?P<who>.+?) (?:đã )?{GIVES} {TASKS}(?:,? cho ai)?(?:,? {BY_WHEN})?",
        rf"(?P<who>.+?) (?:đã )?{GIVES} (?P<to>.+?) (?:làm |thực hiện )?{TASKS}(?:,? {BY_WHEN})?",
        rf"(?P<who>.+?) (?:đã )?{GIVES} {TASKS},? cho (?P<to>.+?)(?:,? {BY_WHEN})?",
    ),
    *_ways(
        "extended",
        rf"(?P<what>.+?) (?:có )?{EXTENDED}(?: thêm)?(?: (?:đến|tới))? "
        rf"(?:{WHEN}|bao lâu|mấy lần|(?:hay )?(?:chưa|không))",
        rf"{WHEN} (?:thì )?(?P<what>.+?) {EXTENDED}",
    ),
    *_ways(
        "deadline",
        rf"{WHEN} (?:phải|thì|sẽ|cần) (?:xong |hoàn thành |làm xong )?(?P<what>.+)",
        rf"{WHEN} (?:thì )?(?P<who>.+?) (?:phải|sẽ|cần) (?:xong |hoàn thành |làm xong )?(?P<what>.+)",
        rf"(?P<who>.+?) (?:phải|sẽ|cần) (?P<what>(?!xong\b|hoàn thành\b).+?),? (?:trước|vào|chậm nhất) {WHEN}",
        rf"(?:thời )?hạn (?:chót )?(?:của |cho |hoàn thành )?(?:việc )?(?P<what>.+?) (?:là )?{WHEN}",
        rf"(?P<what>.+?) (?:phải |cần )?(?:xong|hoàn thành) (?:trước |vào )?{WHEN}",
        rf"(?P<what>.+?) (?:thời )?hạn (?:là |đến )?{WHEN}",
        r"when is (?P<what>.+?) due",
    ),
    *_ways(
        "assigner",
        rf"{DOER} (?:đã |là người )?{GIVES} (?P<what>(?!cho ).+) cho (?P<to>.+)",
        rf"{DOER} (?:đã |là người )?{GIVES} (?:cho )?(?P<what>.+)",
        rf"(?P<what>.+?) (?:là )?(?:do|được) {DOER} (?:đã )?{GIVES}(?: (?:làm|thực hiện))?",
    ),
    *_ways(
        "responsible",
        rf"{DOER} {DONE}{WORK} (?P<what>.+) (?:ở|tại) (?P<where>[^,]+)",
        rf"{DOER} {DONE}{WORK} (?P<what>.+)",
        rf"{A_BODY} {DONE}(?P<what>.+)",
        rf"(?:ở|tại) (?P<where>[^,]+?),? {DOER} {DONE}{WORK} (?P<what>.+)",
        rf"(?P<what>.+?) (?:được )?(?:do|giao cho|thuộc trách nhiệm của|là (?:trách nhiệm|nhiệm vụ|việc) của) {DOER}"
        rf"(?: {WORK}| làm)?(?: (?:ở|tại) (?P<where>[^,]+))?",
        rf"{WHICH_TASK} (?:được giao )?{ABOUT} (?P<what>.+)",
        r"who is responsible for (?P<what>.+?)(?: (?:in|at) (?P<where>[^,]+))?",
    ),
)  # fmt: skip
