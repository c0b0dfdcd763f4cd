"""What the columns of a task table and the labelled lines under a task are called."""

import re
from typing import Literal

Column = Literal["number", "task", "lead", "coordinating", "lead-coordinating", "due", "other"]

_WHO = (
    r"(?:(?:các )?(?:cơ quan|đơn vị|sở|ban|ngành|bộ phận|cá nhân|người|tổ chức|phòng|địa phương|cán bộ|công chức|"
    r"tập thể|lãnh đạo|chủ thể|thành viên|đồng chí|bộ|cấp|ủy viên)[\s,/]*(?:và |hoặc )?)*"
)
_ROLE = (
    r"(?:được (?:phân công|giao)|phân công|giao|chủ trì|chịu trách nhiệm(?: chính)?|phụ trách|(?:làm )?đầu mối|"
    r"thực hiện|"
    r"triển khai|tham mưu|trách nhiệm|theo dõi)"
)
_LEAD = rf"{_WHO}{_ROLE}(?:[\s,/&-]*(?:và )?{_ROLE})*(?: (?:chính|thực hiện|nhiệm vụ|tham mưu))?"
_JOINING = rf"{_WHO}(?:cùng )?phối hợp(?: thực hiện| chính)?"
_DUE = (
    r"(?:(?:thời (?:gian|hạn|điểm)|tiến độ|hạn|mốc(?: thời gian)?|ngày)(?:,? (?:thực hiện|hoàn thành|triển khai|trình|"
    r"báo cáo|ban hành|cuối|nộp|gửi|bắt đầu|kết thúc|dự kiến|đến hạn))*(?: ?[/,-] ?(?:hoàn thành|tiến độ|thời hạn))?|"
    r"hoàn thành(?: trước| vào| trong)?|bắt đầu và kết thúc)"
)
_COLUMNS: tuple[tuple[Column, str], ...] = (
    ("number", r"(?:s?tt|số (?:tt|thứ tự)|no|mã(?: số)?)"),
    ("lead-coordinating", rf"{_WHO}chủ trì[\s,/;&-]*(?:và )?{_WHO}phối hợp(?: thực hiện)?"),
    ("lead", _LEAD),
    ("coordinating", _JOINING),
    ("due", _DUE),
    (
        "other",
        r"(?:dự kiến )?(?:sản phẩm|kết quả|ghi chú|kinh phí|nguồn|cấp|lãnh đạo|căn cứ|đơn vị tính|hình thức|lĩnh vực|"
        r"nhóm|yêu cầu|đánh giá|trạng thái|địa điểm|mức độ|số lượng|cơ sở)[^\n|\t]{0,40}",
    ),
    (
        "task",
        r"(?:(?:tên|nội dung|danh mục|các|nhóm|mô tả)[\s/]*)*(?:nhiệm vụ|công việc|nội dung|hoạt động|đầu việc|việc|"
        r"giải pháp|đề án|dự án|văn bản)[^\n|\t]{0,40}",
    ),
)
_NAMES = tuple(
    (column, re.compile(rf"{words}\s*(?:\([^)]{{1,40}}\))?\s*", re.IGNORECASE)) for column, words in _COLUMNS
)
_MOST_LETTERS = 70
_SOMEBODY = _WHO.removesuffix("*") + "{1,4}"
# The names that also label a line of their own: `Cơ quan chủ trì: Sở Y tế`.
FIELD = (
    rf"(?P<coordinating>{_JOINING})|(?P<due>{_DUE})|(?P<lead>chủ trì|{_SOMEBODY}{_ROLE}(?:[\s,/&-]*(?:và )?{_ROLE})*)|"
    r"(?P<task>(?:tên )?(?:nội dung|nhiệm vụ|công việc)(?: thực hiện| công việc| nhiệm vụ)?)|"
    r"(?P<other>(?:dự kiến )?(?:sản phẩm|kết quả|kinh phí|ghi chú|nguồn)[^:;.,]{0,40})"
)


def column_of(heading: str) -> Column | None:
    """What a column with this heading holds; None when it is no heading of a task table."""
    words = " ".join(heading.split()).strip(" .:*")
    if not words or len(words) > _MOST_LETTERS:
        return None
    return next((column for column, name in _NAMES if name.fullmatch(words)), None)
