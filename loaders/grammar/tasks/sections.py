"""What a heading of an official paper announces: tasks, goals, background, or the list of recipients at its end."""

import re
from typing import Literal

from loaders.grammar.masked import ACTOR, DATE

Section = Literal["tasks", "goals", "background", "end"]

_MOST_WORDS = 16
_MOST_WORDS_WITHOUT_CAPITALS = 10
_END = re.compile(r"(?i:nơi nhận)\s*:?|(?:T/?M|KT|TL|TUQ|Q)\.\s")  # the recipients, the form of a signature
_TASKS = re.compile(
    r"\W*(?:các |những |một số |về )?(?:nội dung(?:,| và)? |yêu cầu(?:,| và)? )?"
    r"(?:nhiệm vụ|giải pháp|tổ chức|phân công|trách nhiệm|kết luận|ý kiến (?:chỉ đạo|kết luận)|chỉ đạo|công việc|"
    r"việc cần làm|nội dung (?:thực hiện|triển khai|công việc|chỉ đạo|kết luận)|nội dung(?=(?: kế hoạch)?\W*$)|"
    r"quyết định(?=\s*:\s*$)|phương hướng|"
    r"điều khoản thi hành)(?!\w)",
    re.IGNORECASE,
)
_GOALS = re.compile(r"\W*(?:các |những |một số )?(?:mục tiêu|chỉ tiêu)(?!\w)", re.IGNORECASE)
_BACKGROUND = re.compile(
    r"\W*(?:về )?(?:mục đích|quan điểm|căn cứ|thực trạng|kết quả|tình hình|đánh giá|ưu điểm|tồn tại|hạn chế|"
    r"nguyên nhân|"
    r"yêu cầu(?! nhiệm vụ)|sự cần thiết|cơ sở (?:pháp lý|chính trị)|đối tượng|phạm vi|thành phần|bối cảnh|"
    r"nghe báo cáo|ý kiến (?:trao đổi|thảo luận|phát biểu)|thời gian,? (?:và )?địa điểm|những kết quả)(?!\w)",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[Section, re.Pattern[str]], ...] = (
    ("end", _END),
    ("goals", _GOALS),
    ("tasks", _TASKS),
    ("background", _BACKGROUND),
)
_NOT_IN_HEADINGS = re.compile(rf"{DATE}|[.;]\s*$|{ACTOR} (?:đã|đang|chủ trì|kết luận|yêu cầu)")


def is_heading(text: str, has_items: bool) -> bool:
    """Whether `text`, a line without its label, only heads what follows; `has_items` when items stand under it."""
    words = len(text.split())
    if not words or words > _MOST_WORDS:
        return False
    if text.isupper():
        return True
    if words > _MOST_WORDS_WITHOUT_CAPITALS or _NOT_IN_HEADINGS.search(text):
        return False
    return has_items or text.rstrip().endswith(":") or section_of(text) in ("goals", "background", "end")


def section_of(heading: str) -> Section | None:
    """What the section under a heading holds; None when the heading does not say."""
    return next((section for section, words in _KINDS if words.match(heading)), None)
