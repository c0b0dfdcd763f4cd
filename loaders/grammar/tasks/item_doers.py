"""Who stands at the beginning of an item or of a heading: known names, or doers in the words of the text."""

import re

from graph.model.facts import Actor
from loaders.grammar.masked import ACTOR, BODY, GROUP
from loaders.grammar.order_words import CONNECTIVES, DOERS, IS_LEAD, MODAL, REPORT, TASK_START
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.doers import Doers, doers_named, roles
from loaders.grammar.tasks.listed import as_worded
from loaders.grammar.tasks.predicates import opens_task

_NOUN = (
    r"(?:Ban(?! hành)|Báo(?! cáo)|Bệnh viện|Chi cục|Chi nhánh|Chính quyền|Chủ đầu tư|Chủ sở hữu|"
    r"Chủ(?= (?:các|hồ|rừng|đập))|Công ty|Cơ quan|Cấp ủy|Cổng|Các|Cục|Doanh nghiệp|Đài|Đoàn|Đơn vị|Điện lực|Hạt|"
    r"Hội(?! nghị| thảo)|Khối|Lãnh đạo|Lực lượng|Mặt trận|Mỗi|"
    r"Ngân hàng|Người đứng đầu|Nhà|Phòng(?!,| chống| ngừa)|Sở|Tập đoàn|Thôn|Thủ trưởng|Tổ(?! chức)|Tổng công ty|Trạm|"
    r"Trung tâm|Trường(?! hợp)|Từng|Ủy ban|Văn phòng|Viện|Xã(?! hội)|Phường|Đặc khu|Đảng ủy|Đồn)(?!\w)"
)
_TO = r"(?:(?:[Đđ]ối với|[Vv]ề phía|[Rr]iêng) )?"
_VERB = rf"(?:{TASK_START}|{MODAL}|{IS_LEAD}|quyết định)"
# What the doer of an item must ask of those who work for it.
_OF_OTHERS = r"(?:yêu cầu|đề nghị) (?:các |tư vấn|nhà thầu|đơn vị|doanh nghiệp|chủ |tổ chức|người dân|hộ)"
_NAMED = re.compile(
    rf"(?:{_TO}(?={DOERS}:)|{CONNECTIVES})(?P<lead>{DOERS})(?P<colon>:)?(?:(?= {_OF_OTHERS})|(?! {REPORT}))"
)
_ASKS_OTHERS = re.compile(f" {_OF_OTHERS}")
# What narrows known doers down: `Các trường THPT`, `Phòng Y tế các huyện`.
_NARROWED = re.compile(
    rf"\s*{_TO}(?P<lead>[{GROUP}{BODY}](?: (?:[A-ZĐ][\w&-]*|các|thuộc|trực thuộc|trên|địa bàn|tại|của|có|liên quan|cấp|"
    rf"tỉnh|huyện|xã|phường|thành phố|{ACTOR}),?){{1,8}})(?=: ?\S| {_VERB})"
)
_WORDED = re.compile(
    rf"\s*{_TO}(?P<lead>{_NOUN}(?: và |, | - |[^.;:,“”]){{2,140}}?)(?:: ?(?=\S)|(?= {_VERB}))|"
    rf"\s*{_TO}(?P<group>{GROUP}[^.;:,“”]{{2,100}}): ?(?=\S)"
)
_HEADING = re.compile(rf"(?P<lead>(?:{_NOUN}|[{GROUP}{BODY}])[^.;:“”]{{2,90}}?)[\s,]*$")
_TASK_FIRST = re.compile(rf"[\s“\"-]*{TASK_START}", re.IGNORECASE)
_SAYS_MORE = re.compile(rf"(?<!\w)(?:{REPORT}|{_VERB})")


def doers_at_start(clause: Clause) -> Doers | None:
    """The doers whom a clause names before what they must do, with the roles it gives; None when it names nobody."""
    named = clause.match(_NAMED)
    if named and (named["colon"] or opens_task(clause, named.end()) or clause.match(_ASKS_OTHERS, named.end())):
        return doers_named(clause, named)
    worded = clause.match(_NARROWED) or (None if clause.match(_TASK_FIRST) else clause.match(_WORDED))
    if worded:
        name = "lead" if worded["lead"] else "group"
        if ":" in worded[0] or not _SAYS_MORE.search(worded[name]):
            return roles(clause, (as_worded(clause.sentence, *worded.span(name)),), worded.end())
    return None


def perhaps_doers_at_start(clause: Clause) -> Doers | None:
    """Known doers at the beginning of a clause, whatever follows, as long as it is no report."""
    named = clause.match(_NAMED)
    return doers_named(clause, named) if named else None


def worded_heading(line: Clause) -> tuple[Actor, ...]:
    """Doers in the words of the text that a whole line consists of (`Chủ sở hữu các hồ chứa`)."""
    heading = None if line.match(_TASK_FIRST) else line.match(_HEADING)
    if not heading or _SAYS_MORE.search(heading["lead"]):
        return ()
    return (as_worded(line.sentence, *heading.span("lead")),)
