"""Fields of work as the names of bodies use them: what may follow `Sở`, `Cục`, `Ban Chỉ đạo …`."""

import re

from loaders.grammar.names.vocabulary import END, LOWER, UPPER
from loaders.language.lexicon import one_of
from loaders.reference.words import FIELD_WORDS

ABBREVIATED = {
    "CNTT&TT": "công nghệ thông tin và truyền thông",
    "CNTT-TT": "công nghệ thông tin và truyền thông",
    "CNTT": "công nghệ thông tin",
    "CĐS": "chuyển đổi số",
    "KHCN": "khoa học, công nghệ",
    "KH,CN": "khoa học, công nghệ",
    "ĐMST": "đổi mới sáng tạo",
    "CCHC": "cải cách hành chính",
    "TTHC": "thủ tục hành chính",
    "ATGT": "an toàn giao thông",
    "ATTT": "an toàn thông tin",
    "ATTP": "an toàn thực phẩm",
    "QLHC": "quản lý hành chính",
    "TTXH": "trật tự xã hội",
    "PCCC": "phòng cháy, chữa cháy",
    "CNCH": "cứu nạn, cứu hộ",
    "PCTT": "phòng, chống thiên tai",
    "TKCN": "tìm kiếm cứu nạn",
    "QLTT": "quản lý thị trường",
    "QLDA": "quản lý dự án",
    "ANTT": "an ninh trật tự",
    "KT-XH": "kinh tế - xã hội",
    "PTNT": "phát triển nông thôn",
    "TĐKT": "thi đua, khen thưởng",
    "CSGT": "cảnh sát giao thông",
    "KHHGĐ": "kế hoạch hóa gia đình",
    "VSATTP": "vệ sinh an toàn thực phẩm",
    "VSMT": "vệ sinh môi trường",
    "XTĐT": "xúc tiến đầu tư",
    "GPMB": "giải phóng mặt bằng",
    "NTM": "nông thôn mới",
    "MTQG": "mục tiêu quốc gia",
    "DTTS&MN": "dân tộc thiểu số và miền núi",
    "DTTS": "dân tộc thiểu số",
    "TDTT": "thể dục thể thao",
    "PVHCC": "phục vụ hành chính công",
    "KKT": "khu kinh tế",
    "KCN": "khu công nghiệp",
    "KCX": "khu chế xuất",
    "KHKT": "khoa học kỹ thuật",
    "BHXH": "bảo hiểm xã hội",
    "BHYT": "bảo hiểm y tế",
}
FIELD = rf"(?:(?i:{one_of(FIELD_WORDS)})|{one_of(ABBREVIATED)}){END}"

# Several fields, behind a space. The long list stands in it only once, and other patterns see what stands around it: it
# takes a tenth of a second to compile.
FIELDS = rf"(?:(?:(?<= )|, và | và | ?- ?| ?& ?|,? (?={UPPER})){FIELD}){{1,8}}"

# Words that go on with the sentence after a name. A syllable that also stands in names is told by the one after it.
_NOT_IN_NAMES = (
    "đã|đang|sẽ|là|và|của|có|cho|được|do|tại|ở|về|với|theo|trong|trên|từ|đến|khi|để|nêu|"
    "nói|chủ(?! quyền)|yêu|giao(?! thông)|báo(?! (?:chí|hiếm))|cũng|phải|cần|cùng|phối|tổ|khẳng|đề|trình|tham|ban|"
    "chỉ|dự|phát(?! (?:triển|thanh))|kiến(?! trúc)|"
    "rà|triển|tiếp|xin|không(?! (?:gian|lưu))|các|những|mỗi|một|hai|ba|vừa|mới|đứng|nhận|gồm|như|này|đó|nay|"
    "sau|trước|ngày|sáng|chiều|tối|bày|mong|muốn|cử|lập|gửi|hỗ|vào|ra|lên|xuống|thì|mà|"
    "nhưng|hay|hoặc|nếu|làm|chịu|đôn|thực(?! (?:phẩm|vật|hành|nghiệm))|hướng(?! nghiệp)|đánh|"
    "công(?! (?:nghệ|nghiệp|chức|sản|trình|cộng|lập|thương|ích))|nghiên|xây|cung|bám|tăng|hoàn|"
    "tập(?! (?:thể|đoàn))|khẩn(?! cấp)|ưu|chốt|thẩm|đưa|(?<![Hh]ệ )thống(?! kê)|(?<!khẩn )cấp(?! (?:nước|cứu))|giám|"
    "quán|nhấn|chia|họp|phụ(?! sản)|bổ|cấu|chọn|điều(?! (?:dưỡng|độ))|mở|trực|thuộc|hiện|vẫn|chưa|bị|giúp|"
    "kịp|sớm|nên|ký|lại|xác|giải|quyết|tìm|kêu|tỏ|ghi|chuyển(?! đổi)|thành(?! (?:phố|tích))|lo|"
    "hứa|hỏi|đáp|thừa|lưu|cảnh|bàn(?= (?:giao|bạc|thảo|về))|khởi(?= công)|nghiệm(?= thu)|di(?= (?:dời|chuyển))|lắp|"
    "tháo|sửa|dời|trả|chi(?= trả)"
)
ADMINISTRATIVE = rf"(?:Thành phố|Tỉnh|Huyện|Quận|Thị xã|Xã|Phường){END}"
_SMALL = rf"(?: (?!(?:{_NOT_IN_NAMES}){END}){LOWER}{{1,7}}{END})"
UNIT_WORD = rf"(?!{ADMINISTRATIVE}){UPPER}{LOWER}{{1,7}}{END}(?:{_SMALL}{{2,3}}(?= {UPPER}|[,.;:)\n]|\Z)|{_SMALL})?"
OTHER_BODY = (  # where the next name or office begins
    r"(?:Viện|Trung tâm|Trường|Bệnh viện|Học viện|Sở|Bộ|Ban|Cục|Vụ|Công (?:an|ty|đoàn)|Hội|Văn phòng|"
    rf"Thanh tra|Ủy|Tỉnh|Thành ủy|Huyện|Đảng|Chủ tịch|Phó|Giám đốc|Trưởng|Bí thư|Tổng){END}"
)
UNKNOWN_FIELDS = rf"{UNIT_WORD}(?:(?: | - | và )(?!{OTHER_BODY})(?:{UNIT_WORD}|{FIELD})){{0,4}}"
# A name does not end with what asks for an object: `Cục Quản lý` + `khám chữa bệnh`, however unknown the object is.
_ASKS_FOR_OBJECT = re.compile(
    r"(?<!\w)(?:quản lý|ứng cứu|điều độ|kiểm soát|nghiên cứu|bảo vệ|bảo tồn|kiểm định|kiểm nghiệm|xúc tiến|hỗ trợ|"
    r"tư vấn|khai thác|xử lý|vận hành|quan trắc|ứng dụng|chăm sóc|chính sách|điều tra|bồi dưỡng|phòng,? chống)\Z",
    re.IGNORECASE,
)
_NOT_IN_OBJECTS = (
    rf"{_NOT_IN_NAMES}|tỉnh|thành phố|huyện|quận|thị|xã|phường|khu vực|số|họp|đặt|kiểm|thông|bắt|thu|phạt|nhắc|còn|"
    "đều|rất|vì|bởi|hằng|qua|rồi|trả|dừng|ngừng|dùng|đóng|gặp|đi|sử|tuyên|liên|toàn|nước|trung ương|quốc gia|mình|nhà|"
    "lấy|bàn|đôn|vận"
)
_OBJECT = re.compile(
    rf"(?: (?!(?:{_NOT_IN_OBJECTS}){END}){LOWER}{{1,7}}{END}){{2,6}}(?! (?!(?:{_NOT_IN_OBJECTS}){END}){LOWER})"
)
_ABBREVIATION = re.compile(rf"(?P<joint>(?<=\w)&)?(?<!{UPPER})(?:{one_of(ABBREVIATED)}){END}")


def spelled_out(name: str) -> str:
    """`name` with the abbreviations of fields spelled out."""
    return _ABBREVIATION.sub(lambda m: f"{' và ' if m['joint'] else ''}{ABBREVIATED[m[0].lstrip('&')]}", name)


def end_of_object(text: str, start: int, end: int) -> int:
    """Where the name with the field `text[start:end]` ends: behind the object that its last word asks for."""
    more = _OBJECT.match(text, end) if _ASKS_FOR_OBJECT.search(text, start, end) else None
    return more.end() if more else end
