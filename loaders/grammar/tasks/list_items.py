"""Items of a list of tasks that need no verb of assignment: what the line above the list says holds for each."""

import re
from collections.abc import Sequence

from loaders.grammar.masked import ACTOR, DATE
from loaders.grammar.order_words import ACTORS_OUT, DOERS, MODAL, ORDER, TASK_START
from loaders.grammar.tasks.clauses import ENUMERATOR, Clause
from loaders.grammar.tasks.doers import Doers, roles
from loaders.grammar.tasks.item_doers import doers_at_start, perhaps_doers_at_start
from loaders.grammar.tasks.subjects import superior_before
from loaders.grammar.tasks.task import Context, Task

# `Về đo lường: Cục A chủ trì …`: what the item is about stands before a colon.
_TOPIC = re.compile(
    rf"(?=[^.;:]{{2,120}}: ?(?:{DOERS}|(?i:{ORDER})))(?!{DOERS}:)"
    r"(?:(?i:về|đối với|riêng|với|trong)[^.;:]{2,120}: ?|"
    rf"[^.;:{ACTORS_OUT}][^.;:]{{1,119}}: ?(?={DOERS} (?:{TASK_START})))"
)
_ONLY_TOPIC = re.compile(r"(?:về|đối với|riêng về|liên quan(?: đến)?|với) [^,;:]{2,100}[,:]?$", re.IGNORECASE)
# What a conclusion thinks of the past, and the sentences that close a paper, ask nobody for anything.
_ASKS_NOTHING = re.compile(
    rf"[\s“\"]*(?:ghi nhận|biểu dương|phê bình|đánh giá cao|hoan nghênh|cảm ơn|khen|đồng ý|cơ bản|nhất trí|chia sẻ|"
    rf"nhìn chung|"
    r"thống nhất (?:với|về|chủ trương|đánh giá|nội dung|như|theo|đề xuất)|(?:trong )?(?:thời gian|những năm|năm) qua|"
    r"tuy nhiên|bên cạnh (?:những|các|kết quả|đó,? vẫn)|qua báo cáo|theo (?:báo cáo|đánh giá)|hiện nay|đến nay|"
    r"tính đến|từ đầu (?:năm|nhiệm kỳ)|kết quả|tình hình|nguyên nhân|như trên|lưu:|"
    r"(?:chỉ thị|kế hoạch|công điện|thông báo|quyết định) này|"
    r"trong quá trình (?:thực hiện|triển khai)|trên đây là|nhận được|trân trọng|"
    r"(?:một số|các|những) (?:hạn chế|tồn tại|kết quả)|"
    rf"{ACTOR} (?:xin )?(?:thông báo|trân trọng)|[^.;:]{{0,60}} tự giải thể)",
    re.IGNORECASE,
)
_ENUMERATED = re.compile(rf"{ENUMERATOR} $")
_LEADS_PARTS = re.compile(rf"(?P<lead>{DOERS})(?: [^.;:]{{0,60}})?:\s*$")
_VERB = re.compile(ORDER, re.IGNORECASE)
_PAST = re.compile(rf"\s*(?:[Nn]ăm )?{DATE},? [^.;]{{0,80}}?(?:đã|còn|đón|mới|được) ")  # `Năm 2020, tỉnh còn …`
_TOLD = re.compile(rf"(?!{TASK_START}|(?i:{ORDER}))[^.;,]{{3,90}}? đã (?!nêu|giao|được giao|ban hành|đề ra|phê duyệt)")
_REACHED = re.compile(rf"[Đđ]ến (?:hết )?{DATE},? {_TOLD.pattern}")  # `Đến ngày 15/1, 10 dự án đã khởi công`
_HAS_TO = re.compile(rf"(?<!\w)(?:{MODAL}|chủ trì|phối hợp|giao|yêu cầu|đề nghị)(?!\w)")
# `Riêng hai xã A và B, đề nghị …`: whom or what the order of the next clause is about.
_TURNS_TO = re.compile(r"[\s“\"-]*(?:riêng|đối với|về|với|để|trường hợp)(?!\w)", re.IGNORECASE)
_THEN_ORDERS = re.compile(rf"[\s,]*(?:{ORDER})")
_MEMBER = re.compile(
    r"(?::| -) (?:Phó )?(?:Trưởng [Bb]an|Tổ trưởng|Thành viên|Ủy viên|Thư ký|Chủ tịch Hội đồng)[^.;:]{0,30}[.;]?\s*$"
)
# Members, invited or known by their office: an item without any verb.
_ONLY_NAMES = re.compile(
    rf"\s*(?:mời )?(?:đại diện )?(?:lãnh đạo )?(?:các [^:;.]{{1,12}}: )?{DOERS}(?: - (?:ủy viên|thành viên))?[\s.;]*",
    re.IGNORECASE,
)
_MEASURE = re.compile(rf"\d|{DATE}")
_SHORTEST = 3  # words of a task


def item_task(clause: Clause, under: Context, goals: bool, firm: bool) -> Task | None:
    """The task of an item without a verb of assignment: of the doer it names, else of those whom the list is for.

    `firm` when only a doer of its own and a verb make it a task.
    """
    clause = after_topic(clause)
    words = clause.text[clause.start : clause.end]
    if (
        _MEMBER.search(clause.sentence.words(clause.start, clause.end))
        or _ONLY_NAMES.fullmatch(words)
        or clause.match(_ASKS_NOTHING)
        or clause.match(_ONLY_TOPIC)
        or len(words.split()) < _SHORTEST
        or ((clause.match(_TOLD) or (not goals and clause.match(_REACHED))) and not clause.search(_HAS_TO))
        or (clause.match(_TURNS_TO) and _THEN_ORDERS.match(clause.text, clause.end))
    ):
        return None
    if goals and (firm or clause.match(_PAST)):
        return None
    if goals:
        goal = Task(clause, "target", "mục tiêu", under.by, Doers(), "target/list-item")
        return goal if _MEASURE.search(words) else None
    doers = doers_at_start(clause)
    if not doers and not firm:
        doers = perhaps_doers_at_start(clause) or roles(clause, under.lead, clause.start)
    return Task(clause, "assignment", under.verb, under.by, doers, "order/list-item") if doers else None


def after_topic(clause: Clause) -> Clause:
    """The clause without the words before a colon that only say what it is about."""
    topic = clause.match(_TOPIC)
    return clause._replace(start=topic.end()) if topic else clause


def introduces_parts(first: Clause, others: Sequence[Clause], context: Context) -> Context | None:
    """Who gives and who must do the parts of a sentence like `Giao Sở A: (i) …; (ii) …`; None for other sentences."""
    if not others or not _after_enumerator(others[0]) or not first.text[: first.end].rstrip().endswith(":"):
        return None
    order = first.search(_VERB)
    named = first.search(_LEADS_PARTS, order.end() if order else first.start)
    if not named and not order:
        return None
    by = (superior_before(first, order.start()) if order else ()) or context.by
    return Context(by, by, order[0].lower() if order else context.verb, first.actors(named, "lead"), open=True)


def opens_part(clause: Clause, parts: Sequence[Clause]) -> bool:
    """Whether a clause is the first of its item, or of a part of it with a sign of its own (`(ii) …`)."""
    return clause is parts[0] or _after_enumerator(clause)


def _after_enumerator(clause: Clause) -> bool:
    return _ENUMERATED.search(clause.text, max(0, clause.start - 8), clause.start) is not None
