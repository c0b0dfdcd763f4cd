"""Where a text gives an account of tasks: there clauses tell how far they are in words that say so nowhere else."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from graph.model.facts import ProgressState
from loaders.grammar.masked import ACTOR, DAY, INSTRUMENT, PERSON, Masked

_GIVEN = rf"(?:nhiệm vụ|nội dung|đầu việc|công việc|ý kiến chỉ đạo|kết luận|chỉ đạo|thông báo|công điện|{INSTRUMENT})"
_TASKS = r"(?:nhiệm vụ|nội dung|đầu việc|công việc)"
_SO_MANY_DONE = rf"(?:(?:hoàn thành|xong) (?:xong )?\d+|\d+ {_TASKS} (?:đã )?(?:hoàn thành|xong))"
# `Về thực hiện Thông báo kết luận số 214/TB-UBND, …`, `Của 8 nhiệm vụ được giao, đến nay có 6 nhiệm vụ hoàn thành`.
_OPENS = re.compile(
    r"(?:^|: )\W*(?:(?:Về|Đối với)(?: việc)?|(?:Về )?(?:kết quả|tình hình|tiến độ)) (?:thực hiện|triển khai) "
    rf"(?:\w+ ){{0,3}}?{_GIVEN}[^.;]{{0,160}}[,:]|"
    rf"(?<!\w){_TASKS}(?!\w)[^.;]{{0,60}}?(?<!\w)giao(?!\w)[^.]{{0,120}}?{_SO_MANY_DONE}",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"(?<!\w)(?:kiến nghị|đề nghị|đề xuất|sẽ|dự kiến|phải|cần|chưa|không|khó khăn|vướng mắc)(?!\w)")
_SO_MANY = r"(?<![\d/.])\d[\d.,]*/\d[\d.,]* (?!\d)"
_SO_FAR = re.compile(r"(?<!\w)(?:đang|mới|còn|bước đầu)(?!\w)|(?<![\d/.])(?P<some>\d[\d.,]*)/(?!(?P=some)(?![\d.]))\d")
_DONE = re.compile(rf"(?<!\w)(?:đã|vừa|xong|đủ|hoàn thành|hoàn tất)(?!\w)|(?<!trước )(?<!đến )(?<!từ ){DAY}")


# `Thực hiện kết luận tại cuộc họp ngày 12/6`, `các việc được giao tại Thông báo …`: what follows may be about these.
_CARRIES_OUT = re.compile(
    rf"(?<!\w)thực hiện (?:\w+ ){{0,3}}?(?:kết luận|chỉ đạo|thông báo|công điện|{INSTRUMENT})|"
    rf"(?<!\w)(?:được|đã|tỉnh|{ACTOR}) giao tại (?:các )?(?:cuộc họp|phiên họp|hội nghị|thông báo|{INSTRUMENT})",
    re.IGNORECASE,
)
# A deed that tells its day, or how many of how many: `đã được phân bổ từ ngày 7/9`, `31/38 xã`.
_TOLD_IN_FULL = re.compile(
    rf"(?<!\w)(?<!{PERSON} )(?<!tôi )(?:đã|được) (?!bị(?!\w))[^.;]{{2,100}}? "
    rf"(?<!trước )(?<!đến )(?:từ |vào |hôm )?{DAY}(?=,|\W*$)|"
    rf"(?<!\w)đã [^.;]{{0,80}}?{_SO_MANY}|{_SO_MANY}[^.;,]{{1,40}} đã "
)


class Account(Enum):
    """How far what stands around a clause makes it a report on a task."""

    NONE = 0
    OF_THE_TEXT = 1  # which tells what it carries out
    OF_THE_PARAGRAPH = 2  # which tells task by task how far they are


def accounts(sentences: Sequence[Masked]) -> Iterator[tuple[Masked, Account]]:
    """Every sentence, and the account that it belongs to: it opens one, or follows."""
    line, carries_out = -1, False
    for sentence in sentences:
        if _OPENS.search(sentence.text):
            line = sentence.line
        carries_out = carries_out or bool(_CARRIES_OUT.search(sentence.text))
        outer = Account.OF_THE_TEXT if carries_out else Account.NONE
        yield sentence, Account.OF_THE_PARAGRAPH if sentence.line == line else outer


def state_in_an_account(clause: str, account: Account) -> ProgressState | None:
    """How far the task is that a clause speaks of; None where it tells of no deed, or of none that is told in full."""
    if account is Account.NONE or (account is Account.OF_THE_TEXT and not _TOLD_IN_FULL.search(clause)):
        return None
    if _SO_FAR.search(clause):
        return "in_progress"
    return "done" if _DONE.search(clause) and not _NOT_YET.search(clause) else None
