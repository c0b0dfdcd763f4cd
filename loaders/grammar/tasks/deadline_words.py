"""The words of deadlines: days with their prepositions, spans of days, feasts, events and what comes back."""

import re

from loaders.grammar.masked import DATE, DAY

_TIME = r"(?:(?:lúc )?(?P<h>\d{1,2})(?:h|g|:| giờ ?)(?P<min>\d{2})?(?: phút)?,? )?"
_BY = (
    r"(?:chậm|muộn|trễ) nhất(?: là)?(?: vào| đến| trong)?|"
    r"(?:không )?(?:để |được )?(?:muộn|chậm|trễ)(?: hơn| quá)|không để (?:kéo dài |chậm )?qu[aá]|"
    r"không (?:được |vượt )?quá|"
    r"(?:thời )?hạn(?: là|:)?|hạn (?:chót|cuối(?: cùng)?)(?: là|:)?|(?:chốt |đặt |lấy )?mốc(?: là|:)?|"
    r"đến hết|hết|cho đến|(?<!chờ )(?<!đợi )đến|tới|dự kiến(?: vào| trong)?(?= (?:cuối|đầu|giữa|hết|tháng|quý|ngày))"
)
_OF = (
    r"(?:(?:ngày|cuối|đầu|giữa|hết|dịp|lễ|mốc|thời điểm|Quốc khánh|Tết|Tết Dương lịch|thứ \w+,?|"
    r"tuần(?: này,| tới,| sau,| đầu| cuối)?(?: của)?|"
    r"nửa (?:đầu|cuối)|tháng|quý|năm|(?:ngày|kỳ|đợt) (?:lễ|nghỉ|nghỉ lễ|khai giảng|sinh nhật(?: Bác)?|bầu cử|hội)|"
    r"kỳ|đợt) )"
    r"{0,3}?"
)
# `trước Tết Nguyên đán (ngày 17/02/2026)`: the day of the event stands in brackets.
_EVENT_OF = (
    r"(?:(?:dịp |ngày |lễ |kỳ )?(?:Tết|[Đđ]ại hội|Quốc khánh|[Kk]hai giảng|[Kk]ỳ họp|[Bb]ầu cử)"
    r"[^.;:,()]{0,50} \((?:tức )?(?:ngày )?)"
)
DUE = re.compile(
    rf"(?<!\w)(?P<op>{_BY}|ngay từ|kể từ|bắt đầu từ|từ|trước|ngay trong|nội trong|trong|vào|xong|"
    rf"(?:hoàn thành|kết thúc)(?= (?:cuối|đầu|giữa) )) {_TIME}(?:{_OF}|{_EVENT_OF})"
    rf"(?P<date>{DATE})(?P<next> năm (?:sau|tới))?(?P<again> (?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm))?",
    re.IGNORECASE,
)
# Words that mean a day by the text: the day named last, the document's year, a feast with a fixed day.
SAME_DAY = re.compile(rf"(?<!\w)(?P<op>trước|đến|lúc|chậm nhất(?: là)?|trong) {_TIME}(?:ngày )?cùng ngày(?!\w)")
THIS_TERM = re.compile(
    rf"(?<!\w)(?<!dồn )(?P<op>{_BY}|trước|ngay trong|nội trong|trong|vào) (?:(?:thời điểm|cuối|đầu|giữa|hết) ){{0,2}}"
    r"(?P<unit>tháng|quý|năm)(?: (?P<which>này|nay|tới|sau)|(?<=(?:cuối|.hết) năm)"
    r"(?! (?:học|ngoái|trước|tài chính|cũ|\d))|"
    r"(?<=cuối tháng)(?= *[.;,])|(?<=cuối quý)(?= *[.;,]))(?!\w)",
    re.IGNORECASE,
)
FEAST = re.compile(
    rf"(?<!\w)(?P<op>trước|đến|chậm nhất|trong|vào) (?:dịp |ngày |lễ |ngày lễ )?(?P<feast>Tết Dương lịch|Quốc khánh)"
    rf"(?: (?P<year>20\d\d))?(?! (?:\d|{DATE}))"
)
FEASTS = {"Tết Dương lịch": "01-01", "Quốc khánh": "09-02"}
# An event: a deadline without a day.
EVENT = re.compile(
    r"(?<!\w)(?P<op>trước|xong trước) (?:khi (?:bão|mưa lũ|vào|khai giảng|bước vào|sáp nhập|tổ chức)[^.;,]{0,40}|"
    r"(?:thềm |dịp |ngày |kỳ |mùa )?(?:Tết(?: Nguyên đán)?|[Đđ]ại hội|bầu cử|[Kk]ỳ họp|[Kk]hai giảng|năm học mới|mưa|"
    r"mùa mưa|mùa khô|mùa bão|lũ)(?!\w)[^.;,]{0,40})"
)
_SPAN = (
    r"(?:trong(?: (?:vòng|thời hạn|thời gian))?|sau|chậm nhất|muộn nhất|tối đa|không quá|thời hạn|"
    r"(?:được )?(?:lùi|gia hạn))(?: là)?(?: thêm)?"
)
RELATIVE = re.compile(
    rf"(?<!\w){_SPAN} (?P<n>\d{{1,3}}) ngày(?P<working> làm việc)?,? (?:kể |tính )?từ (?P<date>{DAY})", re.IGNORECASE
)
# Counted from something that has no day here: `trong vòng 15 ngày`, `trong tuần này`, `sau 15 ngày kể từ khi …`.
UNDATED = re.compile(
    rf"(?<!\w)(?:{_SPAN} \d{{1,3}} (?:ngày|tuần|tháng|giờ|tiếng)(?!\w)(?: làm việc)?"
    r"(?:,? (?:kể |tính )?từ [^.;,]{3,60})?|"
    r"(?:ngay )?trong (?:ngày|tuần|tháng|quý)(?: (?:hôm nay|này|tới|sau|nay))?(?= *(?:$|[.;,”\")]))|"
    r"trước (?:tuần|tháng) (?:sau|tới))",
    re.IGNORECASE,
)
AGAIN = re.compile(
    r"(?<!\w)(?:định kỳ )?(?:(?:trước|vào|lúc|chậm nhất|sáng|chiều|ngày|thứ)[^.;,]{0,40}? )?"
    r"(?:(?:hằng|hàng|mỗi) (?P<unit>ngày|tuần|tháng|quý|năm)|định kỳ|\d{1,2} lần/(?P<per>ngày|tuần|tháng|quý|năm)|"
    r"(?:hai|ba|sáu|\d) (?P<many>ngày|tuần|tháng)(?:/| )(?:một|1)? ?lần)(?!\w)",
    re.IGNORECASE,
)
# `Thời hạn hoàn thành: tháng 9/2025`: a term needs no preposition.
TERM = re.compile(
    r"(?<!\w)[Tt]hời (?:hạn|gian)(?: (?:hoàn thành|thực hiện|trình|báo cáo|giải quyết))?(?: là)?:? "
    rf"(?P<op>trước|chậm nhất|trong|đến)? ?{_TIME}(?:(?:ngày|cuối|hết) )*(?P<date>{DATE})"
)
