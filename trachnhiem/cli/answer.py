"""An answer as lines for the terminal: who, in which role, what, by when, by whom, and the words that prove it."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from api.models.asked import AskAnswer, Finding
from api.models.coverage import Coverage
from api.models.proof import Actor, Evidence, Ref
from api.models.responsible import Answer, Report, ResponsibleAnswer, Task

ROLES = {
    "lead": "chủ trì thực hiện",
    "coordinating": "phối hợp",
    "directing": "chỉ đạo",
    "advising": "tham mưu",
    "appraising": "thẩm định",
    "approving": "phê duyệt",
    "receiving_report": "nhận báo cáo",
    "monitoring": "theo dõi",
    "focal_point": "đầu mối",
    "accountable": "chịu trách nhiệm",
}
COMPUTED = {
    "no_deadline": "nguồn không nêu thời hạn (no deadline said)",
    "not_yet_due": "chưa đến hạn (not yet due)",
    "passed": "đã qua mốc thời hạn (the day has passed)",
    "recurring": "định kỳ (recurring)",
    "lapsed": "kế hoạch đã hết kỳ (its plan is over)",
    "event_not_dated": "hạn theo sự kiện chưa rõ ngày (depends on an event without a date)",
}


def lines(answer: AskAnswer) -> Iterator[str]:
    """The whole answer to a question."""
    if answer.read_as:
        yield f"Hiểu là (understood as): {answer.read_as}"
    if answer.reason:
        yield answer.reason
    for number, finding in enumerate(answer.findings, 1):
        yield from _finding(number, finding)
    if answer.responsible:
        yield from _responsible(answer.responsible)
    yield from did_you_mean(answer.alternatives)
    yield from not_said(answer.not_said)
    yield covered(answer.coverage)


def _responsible(answer: ResponsibleAnswer) -> Iterator[str]:
    asked = answer.understood
    names = "; ".join(f"{u.name} ({u.kind}{f', {u.note}' if u.note else ''})" for u in asked.what + asked.where)
    yield f"Tìm thấy (found as): {names or 'mọi việc (all tasks)'} · ngày (on) {answer.on}"
    if not answer.answers:
        yield "Không tìm thấy việc nào. (No task was found.)"
    tasks = groupby(answer.answers, key=lambda one: one.commitment.id)
    for number, (_, doers) in enumerate(tasks, 1):
        yield from _task(number, list(doers))
    yield from did_you_mean(asked.alternatives)
    yield from not_said(answer.not_said)


def _task(number: int, answers: list[Answer]) -> Iterator[str]:
    """One commitment, with everybody who has a role in it."""
    task, first = answers[0].commitment, answers[0]
    yield ""
    yield f"{number}. {task.text}"
    for answer in answers:
        yield from _doer(answer)
    yield f"   Hạn (due): {_due(task)}"
    for report in task.status.history:
        if report.due:
            told = f"{report.due}{_by(report.by)}{_inferred(report)}"
            yield f"   Nguồn nêu gia hạn đến (extended to, a source says): {told}"
            yield from quotes(report.evidence)
    for label, actors in (("Giao bởi (by)", first.assigned_by), ("Cam kết bởi (pledged by)", first.pledged_by)):
        if actors:
            yield f"   {label}: " + "; ".join(map(_actor, actors))
    if first.at:
        yield f"   Tại (at): {first.at.name}" + (f", {first.at.date}" if first.at.date else "")
    yield from quotes(evidence for answer in answers for evidence in answer.evidence)


def _doer(answer: Answer) -> Iterator[str]:
    who = answer.who.name if answer.who else "nguồn không nêu ai (nobody is named)"
    role = f" — {ROLES.get(answer.role, answer.role)} ({answer.role})" if answer.role else ""
    yield f"   → {who}{role}"
    for inferred in (*answer.head_then, *answer.answers_for):
        office = f", {inferred.as_}" if inferred.as_ else ""
        yield f"     Suy ra (inferred): {inferred.name}{office} — {inferred.basis}"
    for successor in answer.function_now_with:
        now = "nay ở (function now with)" if successor.decided else "nay có thể ở (function perhaps now with)"
        functions = f" ({'; '.join(successor.functions)})" if successor.functions else ""
        yield f"     Chức năng {now}: " + " — ".join([successor.name + functions, *successor.steps])
    for note in dict.fromkeys(successor.note for successor in answer.function_now_with):
        yield f"     {note}"


def _due(task: Task) -> str:
    words = f"{task.due} “{task.due_text}”" if task.due and task.due_text else task.due or task.due_text
    status = COMPUTED[task.status.computed]
    report = task.status.reported
    reported = f"; nguồn báo cáo (reported): {report.state}{_inferred(report)}" if report else ""
    basis = f" ({task.status.basis})" if task.status.basis else ""
    return (f"{words} · {status}" if words else status) + basis + reported


def _inferred(report: Report) -> str:
    return (
        " (suy ra: văn bản khác giao việc này / inferred: another document tells the task)"
        if report.inferred_by
        else ""
    )


def _by(names: list[str] | None) -> str:
    return f" ({'; '.join(names)})" if names else ""


def _actor(actor: Actor) -> str:
    return actor.name + (f" ({'; '.join(actor.as_)})" if actor.as_ else "")


def _finding(number: int, finding: Finding) -> Iterator[str]:
    yield ""
    yield f"{number}. {finding.sentence}"
    yield from quotes(finding.evidence)


def quotes(evidence: Iterable[Evidence]) -> Iterator[str]:
    """The words that prove it, in text order, without those that stand inside longer ones."""
    document, end = "", 0
    for one in sorted(evidence, key=lambda e: (e.document, e.start, -e.end)):
        if one.document != document or one.end > end:
            document, end = one.document, one.end
            words = " ".join(one.quote.split())
            yield f"   “{words}” [{one.url or one.title or one.document} {one.start}-{one.end}]" + _corrected(one)


def _corrected(one: Evidence) -> str:
    return f" (sửa bởi / corrected by {one.corrected_by})" if one.corrected_by else ""


def did_you_mean(others: list[Ref]) -> Iterator[str]:
    """What else the words of the question may name."""
    if others:
        yield "Có thể bạn muốn hỏi (did you mean): " + "; ".join(other.name for other in others)


def not_said(sentences: list[str]) -> Iterator[str]:
    """What sources leave open, under a heading."""
    if sentences:
        yield ""
        yield "Nguồn không nói (not said):"
        yield from (f"   {sentence}" for sentence in sentences)


def covered(coverage: Coverage) -> str:
    """On how many documents an answer rests, and of which days."""
    days = f", {coverage.from_} – {coverage.to}" if coverage.from_ else ""
    return f"Dựa trên (resting on) {coverage.documents} văn bản (documents){days}."
