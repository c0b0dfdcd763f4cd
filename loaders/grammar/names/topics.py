"""What committees are for: the words after `Ban Chỉ đạo`, `Tổ công tác`, `Ủy ban Quốc gia`."""

import re

from loaders.grammar.names.fields import FIELD

_VERB = (
    r"(?:về|triển khai|thực hiện|xây dựng|phát triển|phòng, chống|phòng chống|chống|ứng phó|sắp xếp|đẩy mạnh|cải cách|"
    r"kiểm tra|tổng kết|rà soát|tháo gỡ|xử lý|thúc đẩy|quản lý)"
)
# `Ban Chỉ đạo 138 tỉnh tổ chức hội nghị`: only of staff is it a field.
_TOPIC = (
    rf"(?:(?!tổ chức (?!cán bộ|bộ máy)){FIELD}|Đề án(?: số)? \d{{1,3}}(?:/CP)?|"
    rf"(?:Nghị quyết|NQ)(?: số)? ?\d{{1,3}}(?:[-/]NQ/TW)?|"
    r"[Cc]ác [Cc]hương trình [Mm]ục tiêu quốc gia(?: giai đoạn \d{4} ?[-–] ?\d{4})?|"
    r"phong trào [^“”\"\n]{0,40}[“\"][^”\"\n]{1,40}[”\"])"
)
PURPOSE = re.compile(rf"(?: {_VERB}){{0,2}}? (?:(?:(?<= )|, và | và | ?- ?|, | ){_TOPIC}){{1,10}}")
NATIONAL_PURPOSE = re.compile(rf"{PURPOSE.pattern}(?: [Qq]uốc gia(?!\w))?")
# A purpose of words that no list knows reaches to the unit of the committee; after `về` to where the clause ends.
_WORD = (
    r"(?!(?:đã|sẽ|đang|được|phải|cần|yêu cầu|đề nghị|báo cáo|chủ trì|họp|tổ chức|tại|do|là|này|vừa|có|gồm|trên|ở|tỉnh|"
    r"thành phố|huyện|để|trong|cho|ngày|theo)(?!\w))[^\s.,;:()“”\"/|]{1,12}"
)
OPEN_PURPOSE = re.compile(
    rf" {_VERB}(?:,? {_WORD}){{1,14}}?(?= (?:của )?(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã)(?:\W|$))|"
    rf" về(?: {_WORD}){{2,14}}(?= ?[.,;:()\n]|\Z)"
)
PURPOSE_AHEAD = rf" {_VERB}\b"
