"""Rules for tasks that only their deadline shows while orders are told: of doers and work that no other rule knows."""

import re

from loaders.grammar.masked import PERSON
from loaders.grammar.order_words import ACTORS_OUT, CONNECTIVES, MODAL, ORDER, TASK_START
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.deadlines import has_deadline
from loaders.grammar.tasks.doers import doers_after, roles
from loaders.grammar.tasks.listed import as_worded
from loaders.grammar.tasks.task import Context, Task, assignment
from loaders.language.cues import Cue

_INSTITUTION = (
    "(?:Vườn quốc gia|Khu bảo tồn|Đài|Báo|Ngành|Công ty|Tập đoàn|Tổng công ty|Nhà máy|Xí nghiệp|Trạm|Đồn|Hạt|Hội|"
    "Hiệp hội|Lực lượng|Cơ quan|Ban [Qq]uản lý|Trung tâm|Trường|Bệnh viện|Viện|Ngân hàng|Chi nhánh|Hợp tác xã|Nhà thầu|"
    "Chủ đầu tư|Quân đội|Biên phòng|Kiểm lâm|Hải quan|Điện lực|Bảo hiểm xã hội|Kho bạc)"
)
_NO_NAME = rf"(?:đã|vừa|đang|sẽ|mới|được|bị|là|có|cho|của|này|đó|cũng|còn|{ORDER}|{MODAL})(?!\w)"
# `Vườn quốc gia … hoàn thành … trước ngày 10/3`, `Ngành công thương chuẩn bị … trước giữa tháng 6`.
_DOER = re.compile(
    rf"(?:{CONNECTIVES})?(?P<lead>{_INSTITUTION}(?: (?!{_NO_NAME})[\w'’-]+){{0,9}}?) (?P<deed>{TASK_START})"
)
# `Việc xử lý 780 thửa đất phải hoàn thành trong tháng 10`, `Năm cống dưới đê phải sửa xong trước 30/6`.
_WORDS = rf"(?:[^,.;:“”{ACTORS_OUT}]|(?<=\d)\.(?=\d)){{4,120}}?"
_WORK = re.compile(
    rf"(?:{CONNECTIVES})?(?P<work>(?!Tất cả|Các|Những|Riêng)[A-ZĐ]{_WORDS}) phải (?:được )?(?={TASK_START}|\w+ xong)"
)
_HAVE_TO = Cue(" phải ")
_ORDERED = re.compile(ORDER)
_TOLD = re.compile(rf"(?<!\w)(?:đã|vừa|từng|đang|mới|cho biết|cho hay|cho rằng|dự kiến|kế hoạch là)(?!\w)|{PERSON}")


def by_a_day(clause: Clause, context: Context) -> Task | None:
    """A task of a doer in plain words, or of whom the words do not say, with its last day."""
    return _of_an_institution(clause, context) or _of_work(clause, context)


def _of_an_institution(clause: Clause, context: Context) -> Task | None:
    match = clause.match(_DOER)
    if not match or not _has_a_day(clause):
        return None
    lead = as_worded(clause.sentence, *match.span("lead"))
    doers = roles(clause, (lead,), match.start("deed"))
    return assignment(clause, match.start("lead"), context.verb, context.by, doers, "order/institution-by-a-day")


def _of_work(clause: Clause, context: Context) -> Task | None:
    match = clause.match(_WORK) if clause.says(_HAVE_TO) else None
    if not match or _ORDERED.search(match["work"]) or not _has_a_day(clause):
        return None
    doers = doers_after(clause, match.end()).with_lead(())
    return assignment(clause, match.start("work"), context.verb, context.by, doers, "order/work-by-a-day")


def _has_a_day(clause: Clause) -> bool:
    """Whether a clause states a deadline, and tells of nothing done or said."""
    return has_deadline(clause) and not clause.search(_TOLD)
