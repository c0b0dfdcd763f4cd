"""The ways of asking who held, chaired, signed or followed what: a table, of which the first that fits wins."""

from api.answers.question_words import (
    A_MEETING,
    A_PLACE,
    AT_PRESENT,
    DEPUTY,
    DONE,
    DURING,
    ENDED,
    GIVES,
    GOES,
    HEADS,
    HOW,
    IN,
    LEVEL,
    MEETING,
    MERGED,
    NOW,
    OFFICE,
    PAPER,
    TIED,
    WHEN,
    WHERE,
    WHICH,
)
from api.answers.way import Way, ways

WAYS_OF_STANDING: tuple[Way, ...] = (
    *ways(
        "chaired",
        rf"(?:những )?ai {DONE}(?:đồng chủ trì|chủ trì|chủ tọa|điều hành) (?P<what>{MEETING})",
        rf"(?P<what>{MEETING}?) (?:do )?(?:những )?ai {DONE}(?:đồng chủ trì|chủ trì|chủ tọa|điều hành)",
        r"who (?:chaired|chairs) (?P<what>.+)",
    ),
    *ways(
        "concluded", rf"ai {DONE}kết luận (?P<what>.+)", rf"(?P<what>{MEETING}?) (?:do )?ai {DONE}kết luận"
    ),
    *ways(
        "attended",
        rf"(?:những )?ai {DONE}(?:dự|tham dự|ngồi|có mặt)(?P<what> .+?)? (?:tại|ở) (?:điểm cầu|đầu cầu) (?P<where>.+?)"
        rf"(?: (?P<what2>{MEETING}))?",
        rf"(?:những )?ai {DONE}(?:dự|tham dự|tham gia|có mặt tại) (?P<what>{MEETING})",
        rf"(?P<what>{MEETING}?) (?:có )?(?:những )?ai {DONE}(?:dự|tham dự|tham gia|có mặt)",
        r"who attended (?P<what>.+)",
    ),
    *ways(
        "connected",
        rf"(?:từ |giữa )?(?P<what>.+? (?:đến|tới|với|và) .+?) {TIED}(?: với nhau)? {HOW}(?: với nhau)?",
        rf"(?P<who>.+?) {TIED} {HOW} (?:với|đến|tới) (?P<to>.+)",
        rf"(?P<who>.+?) {TIED} (?:với|đến|tới) (?P<to>.+?) (?:{HOW}|không)",
        r"how (?:is|are) (?P<what>.+? and .+?) (?:connected|related|tied)",
        r"how (?:is|are) (?P<who>.+?) (?:connected|related|tied) (?:to|with) (?P<to>.+)",
    ),
    *ways(
        "pledged",
        r"(?P<who>.+?) (?:đã )?(?:cam kết|hứa)(?: những| các)? (?:gì|việc gì|điều gì|việc nào)(?:,? ai nói)?",
    ),
    *ways(
        "platforms",
        r"(?:những |các )?(?:nền tảng|ứng dụng|hệ thống)(?:, ứng dụng)? nào (?:.*?)(?:của|thuộc|gắn với) (?P<what>.+?)"
        r"(?: (?:ở|tại|trên địa bàn) (?P<where>.+))?",
    ),
    *ways(
        "figures",
        r"(?P<what>(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số(?! h[óo][aá]\b)|chỉ số)\b.*?) (?:của|ở|tại) (?P<where>.+?)"
        r"(?:,? so (?:với )?.+?)?(?: (?:là bao nhiêu|bao nhiêu|đạt bao nhiêu|thế nào|ra sao))?(?:, .+)?",
        r"(?P<where>.+?) (?:đã )?(?:có|đạt) bao nhiêu (?P<what>.+)",
        r"(?P<where>.+?) (?:đã )?(?:có|đạt) (?P<what>(?:tỷ lệ|tỉ lệ|chỉ số)\b.+?) (?:là )?(?:bao nhiêu|thế nào|ra sao)",
    ),
    *ways(
        "counted",
        r"(?P<what>\d.+?) (?:là )?(?:của |trong )*(?:kỳ|giai đoạn|thời gian) nào",
        r"(?P<what>\d.+?) (?:là )?(?:trong kỳ|lũy kế) hay (?:là )?(?:trong kỳ|lũy kế)",
    ),
    *ways(
        "tenure",
        rf"(?P<who>.+?) (?:được |đã |đang |thôi |không còn |bắt đầu )*(?:làm|là|giữ chức(?: vụ)?|bầu làm|bổ nhiệm làm) "
        rf"(?P<what>{OFFICE}?) (?:từ |kể từ |đến |vào )?{WHEN}(?:,? (?:và )?(?:đến|thôi) {WHEN})?",
    ),
    *ways(
        "offices",
        rf"(?P<who>.+?)(?P<now>{AT_PRESENT}) (?:đang )?(?:giữ|làm) (?:những )?chức(?: vụ| danh)? (?:gì|nào)",
        rf"(?P<who>.+?) (?:đã |đang |từng )*(?:giữ|làm) (?:những )?chức(?: vụ| danh)? (?:gì|nào)"
        rf"(?:,? (?:trong |vào |hồi )?{DURING})?",
        rf"(?P<who>(?:ông|bà|đồng chí) (?!.*\b{GIVES}\b).+?){NOW} (?:là ai|là gì|làm gì)",
    ),
    *ways(
        "heads",
        rf"(?:ai (?:đang )?(?:là )?)?{HEADS} (?:của )?(?P<what>.+?)(?:{NOW} là ai)?",
        r"ai (?:đang )?(?:đứng đầu|lãnh đạo) (?P<what>.+)",
    ),
    *ways(
        "called",
        rf"(?P<what>.+?),? (?:trong |vào |hồi )?{DURING} (?:có )?tên(?: gọi)?(?: đầy đủ| chính thức)? là gì",
        rf"(?P<what>.+?),? (?:trong |vào |hồi )?{DURING} (?:được )?gọi là gì",
        rf"(?P<what>.+?){NOW} (?:có )?tên(?: gọi)?(?: đầy đủ| chính thức)? là gì",
        rf"(?P<what>.+?){NOW} (?:được )?gọi là gì",
        rf"tên(?: gọi)?(?: đầy đủ| chính thức)? (?:của )?(?P<what>.+?){NOW} là gì",
    ),
    *ways(
        "holders",
        rf"ai (?:đã )?(?P<ever>từng )(?:là|làm|giữ chức(?: vụ)?) (?P<what>{OFFICE})",
        rf"ai (?:đang |sẽ )?(?:là|làm|giữ chức(?: vụ)?) (?P<what>{OFFICE}?),? (?:trong |vào |hồi )?{DURING}",
        rf"ai (?:đang |sẽ )?(?:là|làm|giữ chức(?: vụ)?) (?P<what>{OFFICE})",
        rf"(?P<what>{OFFICE}?) (?:trong |vào |hồi )?{DURING} là (?:những )?(?:ai|người nào)",
        rf"(?P<what>{OFFICE}?){NOW} là (?:những )?(?:ai|người nào)",
        rf"ai (?:đã )?(?P<ever>thay|thay thế|kế nhiệm) .+? (?:làm|giữ chức(?: vụ)?) (?P<what>{OFFICE})",
        rf"who (?:is|was) (?:the )?(?P<what>{OFFICE})",
    ),
    *ways(
        "standing_agency",
        rf"(?:cơ quan|đơn vị) thường trực (?:của )?(?P<what>.+?){NOW} là {WHICH}",
        rf"(?:ai|{LEVEL} nào) là (?:cơ quan|đơn vị) thường trực (?:của )?(?P<what>.+)",
    ),
    *ways(
        "members",
        r"(?:những )?ai là (?:thành viên|ủy viên) (?:của )?(?P<what>.+)",
        r"(?P<what>.+?) gồm(?: có)? (?:những )?(?:ai|thành viên nào)",
        r"ai thay ai (?:trong|ở|tại) (?P<what>.+)",
    ),
    *ways(
        "successors",
        r"(?:chức năng|mảng|lĩnh vực|nhiệm vụ|công tác) (?:quản lý )?(?:nhà nước )?(?:về )?(?P<function>(?!của ).+?) "
        rf"(?:trước đây )?của (?P<what>.+?){NOW} {GOES}",
        r"(?P<function>.+?),? trước đây (?:là )?(?:của|thuộc|do) (?P<what>.+?)(?: (?:phụ trách|quản lý|thực hiện))?,?"
        rf"{AT_PRESENT} {GOES}",
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
    *ways(
        "merged",
        rf"(?P<what>.+?) (?:đã |được |bị )*(?:{MERGED}|gộp) (?:lại )?với {WHICH}"
        rf"(?:,? (?:và )?(?:từ |vào |kể từ )?{WHEN})?",
    ),
    *ways(
        "predecessors",
        rf"(?P<what>.+?)(?: mới)?{NOW} (?:được )?gồm(?: có)? (?:những |các )?{A_PLACE} nào"
        rf"(?: (?:cũ|trước đây))?(?: {MERGED}(?: (?:thành|lại|nên))?)?",
        rf"(?P<what>.+?) (?:do|từ) (?:những |các )?{LEVEL} nào {MERGED}(?: (?:thành|lại|nên))?",
        rf"(?P<what>.+?) (?:được )?{MERGED} từ {WHICH}",
        rf"(?:những |các )?{LEVEL} nào (?:đã |được |bị )*{MERGED} (?:vào|thành|nên) (?P<what>.+)",
        rf"(?P<what>.+?) (?:đã |được )*(?:tiếp nhận|kế thừa|kế tục)(?: chức năng| nhiệm vụ)? (?:của |từ )?{WHICH}",
        rf"(?P<what>.+?) trước (?:đây|kia) là {WHICH}",
    ),
    *ways(
        "operators",
        rf"(?:ai|{LEVEL} nào) (?:đang )?(?:vận hành|quản trị) (?P<what>.+)",
        rf"(?P<what>.+?) (?:đang )?(?:được )?do (?:ai|{LEVEL} nào) (?:đang )?(?:vận hành|quản trị|quản lý)",
    ),
    *ways(
        "paper",
        rf"ai (?:đã )?(?:ký|ban hành)(?: ban hành)? (?P<what>{PAPER})",
        rf"(?P<what>{PAPER}?) (?:do )?ai (?:đã )?(?:ký|ban hành)(?:,? ký .*)?",
        rf"(?P<what>{PAPER}?) (?:được )?ký (?:tm|kt|tl|tuq|thế nào|ra sao)\b.*",
        rf"(?P<what>{PAPER}?) kết luận (?:của )?(?:cuộc họp|phiên họp|hội nghị) nào",
    ),
    *ways(
        "portfolios",
        rf"(?:{DEPUTY} nào|ai) (?:(?:của|ở|tại) (?P<where>.+?) )?(?:đang )?"
        r"phụ trách (?:lĩnh vực|mảng|khối|công tác) (?P<what>.+)",
        rf"{DEPUTY} nào (?:(?:của|ở|tại) )?(?P<where>.+? )?(?:đang )?phụ trách (?P<what>.+)",
    ),
    *ways(
        "fields",
        r"(?P<who>.+?) (?:đang )?(?:được (?:giao|phân công) )?phụ trách (?:những |các )?"
        r"(?:lĩnh vực|mảng|khối|công tác) (?:gì|nào)",
    ),
    *ways(
        "agenda",
        rf"(?:(?:trong |vào )?{DURING},? )?(?:có )?(?:những |các )?{A_MEETING} nào(?: diễn ra)?"
        rf"(?:{IN} (?P<who>.+))?",
        rf"(?P<who>.+?) (?:đã |sẽ )?(?P<role>đồng chủ trì|chủ trì|kết luận|dự|tham dự|tổ chức|có) (?:những |các )?"
        rf"{A_MEETING} (?:nào|gì)(?:,? (?:trong |vào )?{DURING})?",
        rf"lịch (?:họp|làm việc|công tác) (?:của )?(?P<who>.+?)(?:,? (?:trong |vào )?{DURING})?",
    ),
    *ways(
        "held",
        rf"(?P<what>{MEETING}?) (?:được )?(?:(?:diễn ra|tổ chức|họp|khai mạc|bắt đầu) )?(?:vào )?(?:{WHEN}|{WHERE})"
        rf"(?:,? (?:và )?(?:{WHEN}|{WHERE}))?",
        rf"(?:{WHEN}|{WHERE}) (?:diễn ra|tổ chức|có) (?P<what>{MEETING})",
    ),
)  # fmt: skip
