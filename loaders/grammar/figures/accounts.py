"""Where a text gives an account of tasks: there every clause tells how far one of them is, in whatever words."""

import re
from collections.abc import Iterator, Sequence

from graph.model.facts import ProgressState
from loaders.grammar.masked import DAY, INSTRUMENT, Masked

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
_SO_FAR = re.compile(r"(?<!\w)(?:đang|mới|còn|bước đầu)(?!\w)|(?<![\d/.])(?P<some>\d[\d.,]*)/(?!(?P=some)(?![\d.]))\d")
_DONE = re.compile(rf"(?<!\w)(?:đã|vừa|xong|đủ|hoàn thành|hoàn tất)(?!\w)|(?<!trước )(?<!đến )(?<!từ ){DAY}")


def accounts(sentences: Sequence[Masked]) -> Iterator[tuple[Masked, bool]]:
    """Every sentence, and whether it belongs to an account: it opens one, or follows in the same paragraph."""
    line = -1
    for sentence in sentences:
        if _OPENS.search(sentence.text):
            line = sentence.line
        yield sentence, sentence.line == line


def state_in_an_account(clause: str) -> ProgressState | None:
    """How far the task is that a clause of an account speaks of; None where it tells of no deed."""
    if _SO_FAR.search(clause):
        return "in_progress"
    return "done" if _DONE.search(clause) and not _NOT_YET.search(clause) else None
