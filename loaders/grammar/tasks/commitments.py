"""Rules for commitments: tasks assigned, pledges and targets, with who must do them and by when."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from graph.model.facts import Actor, Commitment, Instrument, Meeting, SourceDocument
from graph.model.span import Span
from loaders.grammar.masked import PLACE, PROGRAM, Masked, mask
from loaders.grammar.meetings.time import another_time, day_before, looks_back
from loaders.grammar.order_words import DOERS
from loaders.grammar.reading import Mention, Reading
from loaders.grammar.tasks.deadlines import Deadline, deadline_in, period_end
from loaders.grammar.tasks.orders import is_standing
from loaders.grammar.tasks.ranks import (
    asks_above,
    has_rank,
    is_deputy,
    is_foreign,
    is_of_the_front,
    is_upward,
    outranks,
)
from loaders.grammar.tasks.table_tasks import table_rows
from loaders.grammar.tasks.task import Task
from loaders.grammar.tasks.tasks import tasks
from loaders.grammar.tasks.terms import term_in
from loaders.language.years import complete

_ORDERING = ("thông báo", "công điện", "chỉ thị", "quyết định", "kế hoạch", "công văn", "nghị quyết", "kết luận")
_PROGRAM, _PLACE = re.compile(PROGRAM), re.compile(PLACE)
_WORD = re.compile(r"\w+")
# `yêu cầu các đơn vị nghiêm túc triển khai thực hiện Công điện này` closes a paper and gives no task of its own.
_ONLY_OBEYS = re.compile(
    rf"(?:(?:yêu cầu|đề nghị) )?(?:{DOERS}|(?:quý|các) [^.;:]{{0,40}}?)"
    r"(?: (?:nghiêm túc|khẩn trương|chủ động|tích cực|kịp thời|quan tâm))*"
    r"(?: (?:quán triệt|tổ chức|triển khai|chỉ đạo|thực hiện|chấp hành|chịu trách nhiệm thi hành),?)+"
    r"(?: nghiêm túc| nghiêm| tốt| hiệu quả)*"
    r"(?: (?:(?:các )?nội dung (?:trên|nêu trên|này)|[^.;,]{0,40} này))?[\s./]*$",
    re.IGNORECASE,
)
# `đề nghị truy tố bị can`, `đề nghị kỷ luật`: a proposal to who decides, no task.
_ASKS_A_COURT = re.compile(
    r"đề nghị (?:thi hành |xem xét |xử lý )?(?:truy tố|tuyên|mức án|xử phạt bị|HĐXX|hội đồng xét xử|tòa|bác |khởi tố|"
    r"kỷ luật|khen thưởng|phạt|thanh toán|hưởng|cấp bằng)"
)
# `ông A yêu cầu chuyển 200 triệu` asks for money of somebody who is not told: no task of an office.
_ASKS_FOR_MONEY = re.compile(
    r"(?:yêu cầu|đề nghị|gợi ý) (?:chuyển|đưa|chi|trả|nộp|biếu)(?: cho \w+)?(?: thêm)? [\d.,]+ ?"
    r"(?:triệu|tỷ|tỉ|nghìn|đồng|USD)"
)
# `đề nghị cần rút ngắn …`, `đề nghị phải …`: from somebody in office it binds whoever it concerns.
_MUST = re.compile(r"đề nghị[,:]? (?:cần|phải|không được)(?!\w)", re.IGNORECASE)
# `Thống nhất với báo cáo của Sở A`: the conclusion agrees and asks nobody for anything.
_AGREES = re.compile(
    r"(?:[^.:;]{0,90}: )?(?:UBND \w+ |Chủ tịch UBND \w+ )?(?:cơ bản )?"
    r"(?:thống nhất|đồng ý|nhất trí|ghi nhận|đánh giá cao|biểu dương|hoan nghênh)"
    r"(?: (?:về )?chủ trương[\s.]*$|(?: với| như)? (?:(?:các|những|nội dung) )*"
    r"(?:báo cáo|đề xuất|ý kiến|đề nghị|kết quả|tờ trình|nỗ lực|sự|phương án|danh mục|dự thảo|nguyên tắc|địa điểm|"
    r"quy mô)(?!\w))",
    re.IGNORECASE,
)
_PARTICIPANTS = ("các đại biểu", "đại biểu", "các thành viên")
_RECENT = 40  # a task is compared with so many before it
_SAME_WORDS = 0.8
_LONG = 10  # words of tasks that are hardly worded alike by chance
_WHOEVER = re.compile(
    r"(?:các )?(?:cơ quan|đơn vị|địa phương|lực lượng|bên)(?:, (?:cơ quan|đơn vị|địa phương))?(?: |$)"
)


def find_commitments(
    reading: Reading, meetings: Sequence[Meeting], instruments: Sequence[Instrument]
) -> tuple[Commitment, ...]:
    """Every commitment of the document, in text order."""
    held = {one.name: one.offices for one in reading.mentions if one.kind == "person" and one.offices}
    told = [
        t
        for t in tasks(mask(reading), table_rows(reading), _leaders(meetings), _issuer(reading, instruments))
        if _by_a_superior(t, meetings, held) and not is_standing(t)
    ]
    return tuple(_commitment(f"c{n}", task, reading, meetings, instruments) for n, task in enumerate(_once(told), 1))


def _leaders(meetings: Sequence[Meeting]) -> tuple[Actor, ...]:
    """Who concluded, or else chaired, the first meeting of which that is told."""
    return next((led for one in meetings if (led := one.concluded_by or one.chairs)), ())


def _issuer(reading: Reading, instruments: Sequence[Instrument]) -> tuple[Actor, ...]:
    """The body that issues the document, when it is an official paper."""
    name = next((one.issuer for one in instruments if one.rule.startswith("letterhead/")), None)
    named = next((one for one in reading.mentions if name and one.name == name), None)
    return (Actor(name=named.name, kind="body", evidence=(named.span,)),) if named and named.kind == "body" else ()


def _by_a_superior(task: Task, meetings: Sequence[Meeting], held: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether what is told binds: nobody assigns upward or to another country, and a request must come from above.

    What the participants of a meeting are asked to discuss there is no task, nor is just to obey.
    """
    if _ONLY_OBEYS.match(task.clause.text, task.clause.start, task.clause.end):
        return False
    if task.doers.lead and all(actor.name in _PARTICIPANTS or is_foreign(actor) for actor in task.doers.lead):
        return False
    if not task.doers.lead and _AGREES.match(task.words):
        return False
    if not task.doers.lead and _ASKS_FOR_MONEY.match(task.words):
        return False
    if _ASKS_A_COURT.match(task.words) or (task.kind == "assignment" and not (task.by or task.doers.lead)):
        return False
    if task.kind == "assignment" and (
        is_upward(task.by, task.doers.lead) or _is_asked_by_deputies(task, meetings, held)
    ):
        return False
    return task.verb != "đề nghị" or _request_binds(task, meetings, held)


def _request_binds(task: Task, meetings: Sequence[Meeting], held: Mapping[str, tuple[str, ...]]) -> bool:
    """`đề nghị` binds when it comes from who leads the meeting or stands above; without a leader, when it names a doer.

    Who may only ask shows by the offices told elsewhere; `yêu cầu` and `giao` tell by themselves that somebody may.
    """
    asking, asked = _in_office(task.by, held), _in_office(task.doers.lead, held)
    if asks_above(asking, asked):
        return False
    if any(actor.kind == "group" for actor in task.by):  # `chủ tọa`, `lãnh đạo huyện`
        return True
    leading = _leading(meetings)
    names = {actor.name for actor in task.by}
    if not (names & leading) and is_of_the_front(asking, asked):
        return False
    if not (leading and names):
        return bool(task.doers.lead) or (has_rank(asking) and _MUST.match(task.words) is not None)
    return bool(names & leading) or outranks(asking, asked, units=False)


def _is_asked_by_deputies(task: Task, meetings: Sequence[Meeting], held: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether deputies of an assembly, who do not lead the meeting, ask, demand or warn: they give no orders."""
    leading = _leading(meetings)
    asking = _in_office(task.by, held)
    return bool(asking) and all(is_deputy(actor) and actor.name not in leading for actor in asking)


def _leading(meetings: Sequence[Meeting]) -> set[str]:
    """The names of those who chair or conclude a meeting."""
    return {actor.name for meeting in meetings for actor in (*meeting.chairs, *meeting.concluded_by)}


def _in_office(actors: Sequence[Actor], held: Mapping[str, tuple[str, ...]]) -> list[Actor]:
    """The actors with the offices that the text gives them elsewhere, where they are named without any."""
    return [replace(actor, as_=actor.as_ or held.get(actor.name, ())) for actor in actors]


def _once(told: Sequence[Task]) -> list[Task]:
    """Headlines and captions repeat tasks of the text: of two in the same words the one that names the doers counts."""
    kept: list[tuple[Task, set[str]]] = []
    for task in told:
        words = set(_WORD.findall(task.words.lower()))
        again = [at for at in range(max(0, len(kept) - _RECENT), len(kept)) if _repeats(task, words, *kept[at])]
        vaguer = [at for at in again if _clarity(task) > _clarity(kept[at][0])]
        if words and len(again) == len(vaguer):
            for at in reversed(vaguer):
                del kept[at]
            kept.append((task, words))
    return [task for task, _ in kept]


def _clarity(task: Task) -> int:
    """How well a task names its doers: not at all, as whoever it concerns, or otherwise."""
    lead = task.doers.lead
    return 0 if not lead else 1 if all(_WHOEVER.match(actor.name) for actor in lead) else 2


def _repeats(task: Task, words: set[str], other: Task, other_words: set[str]) -> bool:
    if len(words & other_words) < _SAME_WORDS * min(len(words), len(other_words)):
        return False
    leads = [{actor.name for actor in one.doers.lead} for one in (task, other)]
    told_twice = min(len(words), len(other_words)) >= _LONG and _clarity(task) != _clarity(other)
    return not all(leads) or leads[0] == leads[1] or told_twice


def _commitment(
    fact_id: str, task: Task, reading: Reading, meetings: Sequence[Meeting], instruments: Sequence[Instrument]
) -> Commitment:
    span = _trimmed(task, reading.text)
    document = reading.document
    due = _deadline(task, document)
    meeting = _meeting_of(task, meetings)
    instrument = _instrument_of(span, meeting, instruments, document.published)
    return Commitment(
        id=fact_id,
        kind=task.kind,
        verb=task.verb,
        text=span.of(reading.text),
        by=task.by,
        lead=task.doers.lead,
        coordinating=task.doers.coordinating,
        other_roles=task.doers.others,
        made_on=_made_on(task, meeting, instrument, document),
        concerns=_named(task, _PROGRAM, _clause_start(task)),
        places=_named(task, _PLACE, task.clause.start),
        meeting=meeting.id if meeting else None,
        instrument=instrument.id if instrument else None,
        rule=task.rule,
        evidence=(span, due.span) if due and not span.covers(due.span) else (span,),
        due=due.due if due else None,
        due_op=due.op if due else None,
        due_time=due.time if due else None,
        recurs=due.recurs if due else None,
        due_text=due.text if due else None,
        due_basis=due.basis if due else None,
    )


def _deadline(task: Task, document: SourceDocument) -> Deadline | None:
    found = term_in(task.term, document) if task.term else deadline_in(task.clause, document)
    return period_end(task.clause) if found is None and task.kind == "target" else found


def _trimmed(task: Task, text: str) -> Span:
    """The words of the task without the blanks and marks around them."""
    start, end = task.clause.sentence.span(task.clause.start, task.clause.end)
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not (text[end - 1].isalnum() or text[end - 1] in ')%”"'):
        end -= 1
    return Span(start, end)


def _meeting_of(task: Task, meetings: Sequence[Meeting]) -> Meeting | None:
    """The meeting where it was said: the one that the superior took part in, else the one named last before.

    Of several, one that the text only looks back on gave no more than the tasks of its own sentence.
    """
    if another_time(task.clause.sentence):
        return None
    names = {actor.name for actor in task.by}
    at = task.clause.sentence.starts[task.clause.start]
    theirs = [
        meeting
        for meeting in meetings
        if names & {a.name for a in (*meeting.chairs, *meeting.concluded_by, *meeting.attendees, *meeting.of)}
    ]
    before = [meeting for meeting in theirs or meetings if meeting.evidence[0].start < at]
    if not before:
        return theirs[0] if theirs else meetings[0] if len(meetings) == 1 else None
    told = [meeting for meeting in before if not _looks_back_on(meeting, task.clause.sentence)]
    return max(told or before, key=lambda meeting: meeting.evidence[0].start)


def _looks_back_on(meeting: Meeting, sentence: Masked) -> bool:
    """Whether the text looks back on a meeting, in another sentence than this one."""
    first = meeting.evidence[0].start
    return first < sentence.starts[0] and looks_back(sentence.kept, first)


def _instrument_of(
    span: Span, meeting: Meeting | None, instruments: Sequence[Instrument], published: str | None
) -> Instrument | None:
    """The paper that gives the order: after a meeting, its notice; else one of the document's own day."""
    before = [one for one in instruments if one.evidence and one.evidence[0].start < span.start]
    if meeting:
        return next((one for one in before if one.concludes == meeting.id), None)
    return next((one for one in before if one.kind.lower().startswith(_ORDERING) and one.issued == published), None)


def _made_on(
    task: Task, meeting: Meeting | None, instrument: Instrument | None, document: SourceDocument
) -> str | None:
    if meeting:
        return meeting.date
    said = day_before(task.clause.sentence, 0) if another_time(task.clause.sentence) else None
    if said:
        return complete(said.edtf, document.published, document.published_basis)[0]
    if instrument:
        return instrument.issued
    return document.published if (document.published_basis or "").startswith("inferred: day of") else None


def _named(task: Task, symbol: re.Pattern[str], start: int) -> tuple[str, ...]:
    """The names of one kind in the sentence from `start` to the end of the task, doers left out."""
    doers = {actor.name for actor in (*task.doers.lead, *task.doers.coordinating)}
    clause = task.clause
    tokens = (clause.sentence.tokens.get(match.start()) for match in clause.finditer(symbol, start))
    names = [token.name for token in tokens if isinstance(token, Mention) and token.name not in doers]
    return tuple(dict.fromkeys(names))


def _clause_start(task: Task) -> int:
    """Where the words before the verb begin that say what a task is about: `Đối với Đề án 06, … yêu cầu …`."""
    return max(0, task.clause.text.rfind(";", 0, task.clause.start))
