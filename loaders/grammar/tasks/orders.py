"""Rules for assignments: one clause at a time, with what the clauses before it have said."""

import re
from itertools import islice

from graph.model.facts import Actor
from loaders.grammar.masked import ACTOR
from loaders.grammar.order_words import (
    ACTORS_OUT,
    CONNECTIVES,
    DOERS,
    HONORIFIC,
    MODAL,
    NOT_A_VERB,
    ORDER,
    ORDER_VERBS,
    SUPERIOR,
    TASK_START,
    TOGETHER,
)
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.deadlines import has_deadline
from loaders.grammar.tasks.doers import NOUNS, Doers, doers_after, doers_turned_to, roles
from loaders.grammar.tasks.duties import order_as_said, order_at_request, order_by_a_day, order_taken_on
from loaders.grammar.tasks.given import order_given_to
from loaders.grammar.tasks.granted import order_granting
from loaders.grammar.tasks.listed import as_worded, listed
from loaders.grammar.tasks.meant import meant
from loaders.grammar.tasks.papers import paper_before, sent_to
from loaders.grammar.tasks.predicates import opens_task, says_what_to_do
from loaders.grammar.tasks.subjects import (
    gives_no_orders,
    in_the_first_person,
    is_a_comrade,
    is_a_stranger,
    is_asked_of,
    is_governed,
    said_after,
    says_a_citizen,
    stands_before,
    superior_before,
)
from loaders.grammar.tasks.superiors import the_leader, worded_superior
from loaders.grammar.tasks.task import Context, Task, assignment
from loaders.grammar.tasks.told import order_told, order_told_after
from loaders.language.cues import Cue

_ORDER = re.compile(rf"(?P<verb>{ORDER})(?P<colon>[^.;:{ACTORS_OUT}]{{0,30}}:)?", re.IGNORECASE)
_NOUN_BEFORE = re.compile(rf"(?<!\w)(?:{NOT_A_VERB}|(?<!tổ )(?<!đoàn )công tác),? $", re.IGNORECASE)
# `vừa có văn bản hỏa tốc đề nghị …`: the paper says it.
_BY_PAPER = re.compile(
    r"(?:có|ban hành|ký|gửi|ra|phát|phát đi) (?:ngay |các |một |hai |ba |nhiều |\d{1,2} )?"
    rf"(?:văn bản|công văn|công điện|thông báo|chỉ thị|quyết định)[^.;:{ACTORS_OUT}]{{0,60}} $"
)
_ONCE = re.compile(rf"{SUPERIOR} từng $")  # `ông A từng yêu cầu`; but `từng yêu cầu của dân`
_HAS_ORDERED = re.compile(rf"{SUPERIOR} (?:vừa|đã|cũng|mới)? ?có $")  # `UBND tỉnh vừa có chỉ đạo Sở A xử lý`
_VERBS_AFTER_ALL = (_BY_PAPER, _HAS_ORDERED, _ONCE)
_IN_A_NAME = re.compile(rf"[\w,{ACTORS_OUT}] $")  # `…, Trưởng Ban` of a person, then `Chỉ đạo kỳ thi`
_OPENING = re.compile(rf"{CONNECTIVES}[\s\W]*$")
_ABOUT = re.compile(  # `Khi kiểm điểm đề nghị …`, `Về văn hóa công sở, … đề nghị …`
    rf"[\s“\"-]*(?:Khi|Nếu|Trường hợp|Trong (?:khi|quá trình|thời gian)|Về|Đối với|Qua) [^.;:“”{ACTORS_OUT}]{{2,140}} "
)
_PASSIVE_VERBS = (
    "giao|yêu cầu|phân công|chỉ đạo|đề nghị|ủy quyền|gia hạn|cho lùi|lùi|nhắc nhở|nhắc|lưu ý|gợi ý|ấn định|"
    "quán triệt|đôn đốc|chấp thuận|cho phép"
)
_PASSIVE = re.compile(
    rf"(?P<lead>{DOERS}{TOGETHER}(?P<which> (?:có|còn|chưa) [^.;:,“”{ACTORS_OUT}]{{3,50}}?)?|"
    rf"(?:(?<![\w,] )(?=[A-ZĐ])|(?<=, )(?=(?:ngành|lực lượng|công ty|ban quản lý) ))(?i:{NOUNS})(?!\w)"
    rf"(?:(?! được | đã | đang )(?:[^.;:“”{ACTORS_OUT}]|(?<=của |uộc ){ACTOR})){{2,160}}?)"
    rf"(?: cũng| còn| thì| tiếp tục| đã| sẽ| chỉ)*(?<!nhận) được {HONORIFIC}"
    rf"(?:(?P<by>{SUPERIOR} )|(?:tỉnh|thành phố|huyện) )?(?P<verb>{_PASSIVE_VERBS})"
    r"(?: nhiệm vụ| trách nhiệm| cho| phải)?(?!\w)(?! thêm| đến tên| lại)"
)
# `Kinh phí giao Sở A cân đối`, `Việc này giao Sở A chủ trì`: what it is about stands first.
_MATTER = re.compile(
    rf"[\s“\"-]*(?:[Rr]iêng |[Cc]òn )?(?:(?i:việc|nội dung|nhiệm vụ|phần việc) [^.;:,{ACTORS_OUT}]{{2,80}}|"
    rf"(?i:kinh phí|nguồn vốn)[^.;:,{ACTORS_OUT}]{{0,80}}) "
)
_NEEDS = re.compile(r"(?<!\w)(?:cần|phải|(?<!làm )việc)(?!\w)")  # `hai bên cần … chỉ đạo các đơn vị`: no order yet
_A_TERM = re.compile(r"[\s“\"-]*(?:Trong khi đó, )?thời hạn(?!\w)", re.IGNORECASE)  # that is put off, and nobody has to
_PUT_OFF = frozenset({"gia hạn", "cho lùi", "lùi"})
_PERMITTED = frozenset({"chấp thuận", "cho phép"})  # binds only when it must be done by a day
_NO_DOER = re.compile(
    r"(?:[Cc]ác |[Nn]hững |[Mm]ột số )?(?:nhiệm vụ|việc|công việc|phần việc|mục tiêu|chỉ tiêu|nội dung)(?!\w)"
)
_PORTFOLIO = re.compile(r"phụ trách (?:các |một số |những )?(?:lĩnh vực|địa bàn|khối)|quản lý toàn diện")
# `giao ông A giữ chức quyền Giám đốc … từ ngày …`, `phân công bà B phụ trách, điều hành Sở …`
_OFFICE = re.compile(
    r"(?:[Gg]iao|[Pp]hân công|[Đđ]iều động)(?!\w)[^.;:]{0,160}? (?:giữ (?:chức|quyền|cương vị)|"
    r"đảm nhiệm (?:chức|cương vị)|phụ trách(?:,? (?:và )?điều hành)?(?: hoạt động| công việc)?(?: của)? (?=[A-ZĐ]))"
)
_WORK_MUST = re.compile(rf" (?:việc|công tác|quá trình) [^.;:]{{3,140}}? {MODAL}")
_DEED = re.compile(
    r" (?!(?:thực hiện|triển khai|tổ chức thực hiện|thi hành|quyết liệt|kịp thời|trực tiếp|thường xuyên|điều hành|"
    rf"phối hợp)(?!\w))(?:{MODAL}|{TASK_START})"
)
_ASIDE = re.compile(  # `yêu cầu, trong xử lý công việc, thực hiện …`
    r",? (?:trong|đối với|về|khi|để|nhằm|sau|trước|từ|ngay|căn cứ|trên cơ sở|cùng với|bên cạnh|ngoài) "
    rf"[^.;:,{ACTORS_OUT}]{{2,120}},"
)
_DEEDS = re.compile(rf"(?<!\w)(?:{MODAL}|{TASK_START}|việc)")
_HANDS_OVER = re.compile(
    r" (?:(?:này |trên )?là )?(?:thêm |hơn |gần |khoảng |trên )?\d[\d.,]* (?!ngày|tuần|tháng|giờ)"
)  # `giao Sở A 20 ha đất`
_WITHOUT_DOER = frozenset({"yêu cầu", "lưu ý", "đề nghị"})
_DIRECTING = frozenset(
    {
        "chỉ đạo", "đôn đốc", "chỉ thị", "nhắc nhở", "nhắc", "ủy quyền cho", "ủy quyền", "gợi ý", "quán triệt",
        "quán triệt tới", "buộc", "dặn",
    }
)  # fmt: skip
_ORDERING, _BE = Cue(*ORDER_VERBS), Cue(" được ")
_GIVEN = Cue(*_PASSIVE_VERBS.split("|"))
_FAR = 600  # characters before a verb that connectives may fill
_NEAR = 90  # characters before a verb that tell a noun
_MOST_VERBS = 12  # of assignment that a clause is tried for
_SHORTEST = 8  # characters of a task


def order_in(clause: Clause, context: Context) -> Task | None:
    """The assignment that a clause makes by a verb of its own: active, passive, or at somebody's request."""
    return (
        order_at_request(clause)
        or _passive(clause, context)
        or order_told_after(clause)
        or _active(clause, context)
        or order_told(clause, context)
        or order_as_said(clause, context)
        or order_taken_on(clause, context)
        or order_granting(clause, context)
        or order_given_to(clause, context)
        or order_by_a_day(clause, context)
    )


def _active(clause: Clause, context: Context) -> Task | None:
    for match in islice(clause.finditer(_ORDER), _MOST_VERBS) if clause.says(_ORDERING) else ():
        paper = paper_before(clause, match.start())
        if not paper and (_is_noun(clause, match.start()) or _is_no_superior(clause, match.start())):
            continue
        by = paper.by if paper else _giver(clause, match.start(), context)
        verb = match["verb"].lower()
        if not by and not paper and not _is_free(clause, match.start(), verb):
            continue
        after = match.end("colon") if match["colon"] else match.end("verb")
        named = doers_after(clause, after)
        others = None if named.lead or not by or verb not in _WITHOUT_DOER else _told_before(clause, by, match, after)
        doers = meant(others or named, clause, context)
        if _is_order(clause, match, verb, bool(by or paper), doers):
            return assignment(clause, match.start(), verb, by or context.by, doers, "order/active")
    return None


def _told_before(clause: Clause, by: tuple[Actor, ...], verb: re.Match[str], after: int) -> Doers | None:
    """The doers who stand before the verb: whom the order turns to, or to whom the paper goes that gives it."""
    turned_to = doers_turned_to(clause, by, verb.start(), after)
    sent = None if turned_to else sent_to(clause, verb.start())
    return roles(clause, listed(clause.sentence, *sent), after) if sent else turned_to


def _giver(clause: Clause, at: int, context: Context) -> tuple[Actor, ...]:
    by = the_leader(clause, at, context) or worded_superior(clause, at)
    by = by or superior_before(clause, at) or _speaker_after(clause)
    return by or (context.speaking_in(clause.sentence) if in_the_first_person(clause, at) else ())


def _is_free(clause: Clause, at: int, verb: str) -> bool:
    """Whether an order may stand without its giver: it opens the clause or a comrade demands it; no citizen asks it."""
    demanded = verb != "đề nghị" and is_a_comrade(clause, at)
    return (demanded or _opens(clause, at)) and not says_a_citizen(clause, at)


def _is_noun(clause: Clause, at: int) -> bool:
    """Whether the words before a verb of assignment make it a noun (`theo yêu cầu`), and no paper is its subject."""
    before = clause.text[max(clause.start, at - _NEAR) : at]
    if clause.text[at].isupper() and _IN_A_NAME.search(before):
        return True
    return bool(_NOUN_BEFORE.search(before)) and not any(verb.search(before) for verb in _VERBS_AFTER_ALL)


def _is_no_superior(clause: Clause, at: int) -> bool:
    return is_a_stranger(clause, at) or gives_no_orders(clause, at) or is_asked_of(clause, at)


def _speaker_after(clause: Clause) -> tuple[Actor, ...]:
    said = said_after(clause)
    return (said.by,) if said else ()


def _opens(clause: Clause, at: int) -> bool:
    """Whether only connectives stand before `at`."""
    before = clause.text[clause.start : at]
    opens = _OPENING.match(before) or _ABOUT.fullmatch(before) or _MATTER.fullmatch(before)
    return len(before) < _FAR and bool(opens)


def _is_order(clause: Clause, match: re.Match[str], verb: str, has_subject: bool, doers: Doers) -> bool:
    after = match.end("colon") if match["colon"] else match.end("verb")
    if len(clause.text[after : clause.end].strip(' ,.:“”"')) < _SHORTEST:
        return False
    if verb in _DIRECTING:
        needed = _NEEDS.search(clause.text, max(clause.start, match.start() - _NEAR), match.start())
        directs = bool(doers.lead) or _directs_a_deed(clause, match.start(), after)
        return has_subject and directs and clause.text[after] == " " and not needed
    if doers.lead:
        end = doers.lead[-1].evidence[0].end
        if not clause.sentence.kept[end : clause.sentence.starts[clause.end]].strip(' ,.:;“”"'):
            return False  # `giao nhiệm vụ cụ thể cho từng đơn vị`
        return not (verb.startswith("giao") and _HANDS_OVER.match(clause.sentence.kept, end, end + _NEAR))
    noted = verb == "lưu ý" and clause.search(_DEEDS, after)
    introduces = noted or ":" in clause.text[after - 1 : after + 2] or clause.match(_WORK_MUST, after)
    says_what = stands_before(clause, match.start()) and says_what_to_do(clause, after)
    aside = clause.match(_ASIDE, after)
    return verb in _WITHOUT_DOER and bool(
        introduces or says_what or opens_task(clause, after) or (aside and opens_task(clause, aside.end()))
    )


def _directs_a_deed(clause: Clause, at: int, after: int) -> bool:
    """`Ông A chỉ đạo dời ngày thi`: what is done by whoever it concerns; `chỉ đạo thực hiện …` only carries it out."""
    return stands_before(clause, at) and bool(clause.match(_DEED, after))


def _passive(clause: Clause, context: Context) -> Task | None:
    match = clause.search(_PASSIVE) if clause.says(_BE) and clause.says(_GIVEN) else None
    if not match or _NO_DOER.match(match["lead"]) or is_governed(clause, match.start("lead")):
        return None
    agent = clause.actor(match, "by")
    by = (agent,) if agent else context.by if context.open else ()
    if match["verb"] in _PUT_OFF:
        is_task = bool(by) and has_deadline(clause) and not clause.match(_A_TERM)
    elif match["verb"] in _PERMITTED:
        is_task = context.open and has_deadline(clause)
    else:
        is_task = opens_task(clause, match.end()) or (match["verb"] != "giao" and says_what_to_do(clause, match.end()))
    if not is_task:
        return None
    named = () if match["which"] else clause.actors(match, "lead")
    lead = named or (as_worded(clause.sentence, *match.span("lead")),)
    return assignment(clause, match.start("lead"), match["verb"], by, roles(clause, lead, match.end()), "order/passive")


def is_standing(task: Task) -> bool:
    """A field of work is given for good (`phụ trách các lĩnh vực …`), and so is an office: neither is a task."""
    gives_office = all(one.kind == "person" for one in task.doers.lead) and _OFFICE.match(task.words)
    return bool(gives_office or _PORTFOLIO.search(task.words))
