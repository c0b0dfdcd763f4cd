"""What may stand after a doer: a verb of doing, a modal or any predicate, and what only reports."""

import re

from loaders.grammar.masked import DATE
from loaders.grammar.order_words import IS_LEAD, MODAL, REPORT, TASK_START
from loaders.grammar.tasks.clauses import Clause

# Words in which a syllable looks like a verb or a modal: `công trình`, `hàng không`.
_WHOLE_WORDS = (
    "(?<!(?<!thi )công)(?<!quá)(?<!quy)(?<!chương)(?<!hàng)(?<!lộ)(?<!tiến)(?<!giáo)(?<!thuyết)"
    "(?<!các)(?<!những)(?<!của)(?<!(?<!tư )nhân)(?<![Đđ]ào)(?<!được)(?<!bị)"
)
# `có kế hoạch …` asks for one; `các xã có tàu cá` only says which.
HAVING = (
    r"(?:sớm )?có (?:ngay )?(?:kế hoạch|biện pháp|giải pháp|phương án|văn bản|[Cc]ông văn|báo cáo|ý kiến|hướng xử lý|"
    r"cơ chế|chính sách|lộ trình|hình thức|quan trắc|chế tài|chương trình|chỉ đạo)(?!\w)"
)
PREDICATES = rf"(?= ){_WHOLE_WORDS}(?: thì)? (?:{TASK_START}|{MODAL}|{HAVING})"
_OPENS = re.compile(rf"[\s,]*(?:thì )?(?:(?:cũng|đều|còn|vẫn) (?={MODAL}))?(?:{TASK_START}|{MODAL}|{IS_LEAD})")
# `Sở A trong ngày 12/9 phải …`: a time may stand between the doer and the task.
_WHEN = re.compile(
    r"[\s,]*(?:ngay )?(?:trong|trước|từ|đến|hết|chậm nhất(?: là)?|vào)(?: (?:hết|cuối|đầu|giữa))? "
    rf"(?:{DATE}|(?:tuần|tháng|quý|năm) (?:này|nay|tới|sau))(?= [a-zà-ỹđ])"
)
_REPORTS = re.compile(rf"[\s,]*(?!{IS_LEAD}|(?:cũng|còn) (?:phải|cần)|có (?:trách nhiệm|nhiệm vụ)){REPORT}")
# Words that open no predicate: function words and nouns of an order that is only spoken of (`yêu cầu của …`).
_PREDICATE = re.compile(
    r"[\s,]*(?!(?:của|này|đó|đây|ấy|trên|trong|ngoài|tại|ở|về|với|và|hoặc|hay|mà|nhưng|thì|bị|bởi|do|vì|như|nhằm|giữa|"
    r"mới|lớn|cao|chính|chung|riêng|khác|nhất|gì|nào|người|nhân dân|một số|những|các|nhiều|mọi|rất|quá|kiểm điểm của|"
    r"bức thiết|đặt ra|đề ra|cấp thiết|cấp bách|bắt buộc|thực tiễn|thực tế|cụ thể|hợp lý|chính đáng)(?!\w))[a-zà-ỹđ]"
)


def opens_task(clause: Clause, at: int) -> bool:
    """Whether a task stands at `at`: a verb of doing or a modal, and no word that only reports."""
    at = _after_time(clause, at)
    return bool(clause.match(_OPENS, at)) and not clause.match(_REPORTS, at)


def says_what_to_do(clause: Clause, at: int) -> bool:
    """Whether any predicate may stand at `at`: enough where an order is sure, as right after `ông A yêu cầu`."""
    at = _after_time(clause, at)
    return bool(clause.match(_PREDICATE, at)) and not clause.match(_REPORTS, at)


def _after_time(clause: Clause, at: int) -> int:
    """`at`, or where a time ends that stands there."""
    time = clause.match(_WHEN, at)
    return time.end() if time else at
