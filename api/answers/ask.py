"""A question in Vietnamese: what it asks, the answer with its proof, or the reason why there is none."""

from collections.abc import Callable
from datetime import date
from functools import partial

from api.answers import about_tasks
from api.answers.bearing import Nameless, bearing, called_so, each, missing, namesakes, of_all, unknown, unmet
from api.answers.connected import connected, parted
from api.answers.coverage import coverage, left_out
from api.answers.ended import ended, gone
from api.answers.findings import counted, dated, figures, held, meeting_roles, platforms, pledges
from api.answers.gatherings import agenda, holders_then, meetings_meant, took_part, with_governing
from api.answers.paths import LABELS
from api.answers.question import plain, read_as, unaddressed, understood
from api.answers.tied import (
    TIES,
    called,
    governing,
    heads,
    holders,
    left_elsewhere,
    merged,
    offices,
    portfolios,
    succession,
    ties,
)
from api.answers.understand import named, with_words
from api.answers.when import Days
from api.models.asked import AskAnswer, Finding, Kind, Outcome, Question
from api.models.proof import Ref
from graph.clock import today
from graph.language import said
from graph.settings import PATH_HUB
from graph.store.reader import Reads

DECLINED = (
    "Ở đây chỉ có chức vụ và việc công kèm nguồn; đời tư, kỷ luật, tố tụng của cá nhân không được lưu",
    "Only public offices and public acts are kept here, with sources; nothing private, disciplinary or judicial",
)
OUTSIDE = (
    "Ở đây chỉ có ai chịu trách nhiệm việc công nào, theo nguồn đã nạp; không có thời tiết, giá cả, đánh giá, so sánh",
    "Only who is responsible for which public task, by the sources loaded; no weather, no prices, no opinions",
)
NOT_UNDERSTOOD = (
    "Chưa hiểu câu hỏi. Hãy thử: “Ai phụ trách … ở …?”, “… được giao việc gì?”, “… giao việc gì cho ai?”, "
    "“Khi nào phải xong …?”, “Việc nào đến hạn tháng này?”, “Ai chủ trì (kết luận, dự) phiên họp …?”, "
    "“… chủ trì cuộc họp nào?”, “Ai là …?”, “… giữ chức gì?”, “… cam kết gì?”, “… nay là cơ quan nào?”",
    "Not understood. Try: who is responsible for … in …, what has … to do, what did … assign, by when is … due, "
    "what is due this month, who chaired (concluded, attended) …, which meetings did … chair, who is the …, "
    "which office does … hold, what did … pledge, which body followed …",
)
TYPES = {"chaired": "CHAIRED", "concluded": "CONCLUDED", "attended": "ATTENDED"}
NOBODY = {
    "chaired": ("nguồn không nêu ai chủ trì", "no source says who chaired"),
    "concluded": ("nguồn không nêu ai kết luận", "no source says who concluded"),
    "attended": ("nguồn không nêu ai dự", "no source says who attended"),
}
SUCCEEDED = ("Body", "Place", "Program")
HOSTS = ("Person", "Body", "Position", "Place")
COVERED = ("Field", "Program", "Body", "Place")


def ask(reads: Reads, text: str, on: date | None = None, hub: int = PATH_HUB) -> AskAnswer:
    """The answer to the question in `text`, as of a day (default: the one it names, else today).

    What connects two entities leads through none with more than `hub` relationships.
    """
    question = understood(text)
    answer = partial(_connected, hub=hub) if question.kind == "connected" else ANSWERS[question.kind]
    try:
        outcome = answer(reads, question, question.on or on)
        outcome.not_said[:0] = namesakes(reads, question.who, question.to)
    except Nameless as exc:
        outcome = unmet(reads, exc)
    return AskAnswer(
        question=plain(text),
        understood=question,
        read_as=read_as(question),
        coverage=outcome.responsible.coverage if outcome.responsible else coverage(reads),
        **dict(outcome),
    )


def _declined(reads: Reads, question: Question, on: date | None) -> Outcome:
    return Outcome(reason=said(*DECLINED))


def _outside(reads: Reads, question: Question, on: date | None) -> Outcome:
    return Outcome(reason=said(*OUTSIDE))


def _not_understood(reads: Reads, question: Question, on: date | None) -> Outcome:
    return Outcome(reason=said(*NOT_UNDERSTOOD))


def _responsible(reads: Reads, question: Question, on: date | None) -> Outcome:
    """Who has the tasks asked about; of a programme, not of its tasks in a place, also who runs it."""
    found = about_tasks.responsible(reads, question, on)
    meant = found.responsible.understood.what if found.responsible and not found.responsible.understood.where else []
    programs = [Ref(id=one.id, name=one.name, kind="program") for one in meant if one.id and one.kind == "program"]
    running = [one for program in programs for one in ties(reads, program, "operators", on)]
    return found.model_copy(update={"findings": running})


def _meeting(reads: Reads, question: Question, on: date | None) -> Outcome:
    meetings = meetings_meant(reads, question.what or "", question.on)
    if not meetings:
        return unknown(question.what or said("cuộc họp nào", "which meeting"))
    if question.kind == "held":
        return Outcome(findings=held(reads, meetings[0].id), alternatives=meetings[1:])
    first, findings = _first_with_roles(reads, meetings if question.where else meetings[:1], question)
    vietnamese, english = NOBODY[question.kind]
    missing = [] if findings else [said(f"{first.name}: {vietnamese}", english)]
    others = [one for one in meetings if one is not first]
    return Outcome(findings=findings, not_said=missing + left_out(reads), alternatives=others)


def _first_with_roles(reads: Reads, meetings: list[Ref], question: Question) -> tuple[Ref, list[Finding]]:
    """The first that has what is asked for: `ai dự phiên họp tại điểm cầu A` means the one that had that site."""
    told = ((one, meeting_roles(reads, one.id, TYPES[question.kind], question.where)) for one in meetings)
    return next((one for one in told if one[1]), (meetings[0], []))


def _agenda(reads: Reads, question: Question, on: date | None) -> Outcome:
    who, others = bearing(reads, question.who, HOSTS)
    about = with_governing(reads, holders_then(reads, who, question.on))
    days = question.on, question.until
    findings = took_part(reads, about, TYPES[question.role], *days) if question.role else agenda(reads, about, *days)
    return Outcome(findings=findings, not_said=missing(findings) + left_out(reads), alternatives=others)


def _pledged(reads: Reads, question: Question, on: date | None) -> Outcome:
    return each(reads, question.who, ("Place", "Body", "Person", "Position"), lambda thing: pledges(reads, thing.id))


def _platforms(reads: Reads, question: Question, on: date | None) -> Outcome:
    places: list[str | None] = (
        [place.id for place in named(reads, question.where, ("Place",))[0]] if question.where else []
    )
    if question.where and not places:
        return unknown(question.where)
    return each(
        reads,
        question.what,
        ("Program",),
        lambda thing: [found for place in places or [None] for found in platforms(reads, thing.id, place)],
    )


def _figures(reads: Reads, question: Question, on: date | None) -> Outcome:
    measure = question.what or ""
    return each(reads, question.where, ("Place", "Body", "Program"), lambda thing: figures(reads, thing.id, measure))


def _counted(reads: Reads, question: Question, on: date | None) -> Outcome:
    findings = counted(reads, question.what or "?")
    return Outcome(findings=findings, not_said=missing(findings) + left_out(reads))


def _offices(reads: Reads, question: Question, on: date | None) -> Outcome:
    first, last = question.on or on, question.until or on
    return each(reads, question.who, ("Person",), lambda person: offices(reads, person, first, last))


def _holders(reads: Reads, question: Question, on: date | None) -> Outcome:
    days = None if question.ever else _days(question, on)
    meant = bearing(reads, question.what or "?", ("Position",))
    found = of_all(reads, meant, lambda position: holders(reads, position, days))
    return _with_gone(reads, found, meant[0], days)


def _heads(reads: Reads, question: Question, on: date | None) -> Outcome:
    days = _days(question, on)
    meant = bearing(reads, question.what or "?", ("Body", "Place"))
    found = of_all(reads, meant, lambda thing: heads(reads, thing, days))
    return _with_gone(reads, found, [body for thing in meant[0] for body in governing(reads, thing) or [thing]], days)


def _with_gone(reads: Reads, found: Outcome, things: list[Ref], days: Days | None) -> Outcome:
    """The answer, and that none of these bodies or posts was any more on the first day asked about.

    Where a name went on to another body (`UBND tỉnh A` after a merger), that one is asked about.
    """
    closed = gone(reads, [thing.id for thing in things], days.first.isoformat()) if days and days.first else []
    closed = closed if len(closed) == len(things) else []
    return found.model_copy(update={"not_said": [*closed, *found.not_said]})


def _days(question: Question, on: date | None) -> Days:
    """The days that a question names, else the day `on`, else today."""
    first = question.on or on or today()
    return Days(first, question.until or first)


def _tenure(reads: Reads, question: Question, on: date | None) -> Outcome:
    positions, _ = bearing(reads, question.what, ("Position",))
    held = {position.id for position in positions}
    return each(reads, question.who, ("Person",), lambda person: _of(held, offices(reads, person, None, None)))


def _of(ids: set[str], findings: list[Finding]) -> list[Finding]:
    return [found for found in findings if ids & {one.id for one in found.about}]


def _called(reads: Reads, question: Question, on: date | None) -> Outcome:
    things = named(reads, question.what or "", SUCCEEDED)[0] or with_words(reads, question.what or "", SUCCEEDED)
    findings = [found for thing in things for found in called(reads, thing, on)]
    return Outcome(findings=findings, not_said=missing(findings)) if things else unknown(question.what or "?")


def _ties(reads: Reads, question: Question, on: date | None) -> Outcome:
    labels, days = TIES[question.kind][0].labels, sorted({day for day in (question.on or on, question.until) if day})
    if len(days) < 2:
        return each(reads, question.who or question.what, labels, lambda thing: ties(reads, thing, question.kind, on))
    return each(
        reads,
        question.who or question.what,
        labels,
        lambda thing: [dated(day, one) for day in days for one in ties(reads, thing, question.kind, day)],
    )


def _portfolios(reads: Reads, question: Question, on: date | None) -> Outcome:
    place = next((ref.name for ref in named(reads, question.where, ("Place",))[0]), None) if question.where else None
    things, others = called_so(reads, question.what or "?", COVERED)
    findings = [found for thing in things for found in portfolios(reads, thing, place or question.where, on)]
    return Outcome(findings=findings, not_said=missing(findings) + left_out(reads), alternatives=others)


def _succession(reads: Reads, question: Question, on: date | None) -> Outcome:
    backward, function = question.kind == "predecessors", question.function
    meant = bearing(reads, question.what or "?", SUCCEEDED)
    found = of_all(reads, meant, lambda thing: succession(reads, thing, backward, on, function))
    if backward:
        return found
    things, _ = meant
    closed = ended(reads, [thing.id for thing in things], on or today())
    left = [one for thing in things for one in left_elsewhere(reads, thing, on, function)] if function else []
    return found.model_copy(update={"not_said": [*closed, *left, *found.not_said]})


def _merged(reads: Reads, question: Question, on: date | None) -> Outcome:
    return each(reads, question.what, SUCCEEDED, lambda thing: merged(reads, thing, on))


def _connected(reads: Reads, question: Question, on: date | None, hub: int) -> Outcome:
    """`A và B` is parted at the first `và` that has a name on both sides, else at the first."""
    ways = [(question.who, question.to)] if question.who else parted(question.what or "")
    names = [[unaddressed(name) or "?" for name in way] for way in ways]
    ends = [[called_so(reads, name, LABELS) for name in way] for way in names]
    both = next((pair for pair in ends if all(found for found, _ in pair)), None)
    if not both:
        raise next(Nameless(name, near) for name, (found, near) in zip(names[0], ends[0], strict=True) if not found)
    (one, others), (other, more) = both
    found = connected(reads, one[0], other[0], on, hub)
    return found.model_copy(update={"alternatives": [*others, *more]})


ANSWERS: dict[Kind, Callable[[Reads, Question, date | None], Outcome]] = {
    "responsible": _responsible,
    "deadline": about_tasks.deadline,
    "assigner": about_tasks.assigner,
    "extended": about_tasks.extended,
    "progress": about_tasks.progress,
    "tasks": about_tasks.tasks,
    "given": about_tasks.given,
    "reported": about_tasks.reported,
    "chaired": _meeting,
    "concluded": _meeting,
    "attended": _meeting,
    "held": _meeting,
    "agenda": _agenda,
    "due": about_tasks.due,
    "heads": _heads,
    "called": _called,
    "pledged": _pledged,
    "platforms": _platforms,
    "figures": _figures,
    "offices": _offices,
    "holders": _holders,
    "tenure": _tenure,
    "successors": _succession,
    "merged": _merged,
    "predecessors": _succession,
    "portfolios": _portfolios,
    **dict.fromkeys(TIES, _ties),
    "counted": _counted,
    "declined": _declined,
    "outside": _outside,
    "not_understood": _not_understood,
}
