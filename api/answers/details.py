"""Commitments that were found, each with its doers, its status and the words that prove it."""

from collections.abc import Iterator

from api.answers.standing import NOTHING, Standing, standing
from api.answers.steps import because
from api.answers.successors import Following, successors
from api.models.proof import Actor, Evidence, Ref, proofs
from api.models.responsible import Answer, Doer, Occasion, Report, Status, Task
from graph.language import said
from graph.store.reader import Reads, Row

PAGE = 25  # commitments per answer; the cursor leads to the next ones


def details(reads: Reads, found: list[Row], day: str) -> list[Answer]:
    """An answer per doer of each commitment in `found` (rows of read/find_commitments), in that order."""
    rows = (
        {row["id"]: row for row in reads.run("read/commitments", ids=[f["id"] for f in found], on=day)} if found else {}
    )
    asked = {(doer["id"], _day(row)) for row in rows.values() for doer in row["doers"]}
    known = standing(reads, asked)
    following = successors(reads, list(rows), day)
    return [answer for f in found for answer in _answers(f, rows[f["id"]], day, known, following)]


def _answers(
    found: Row,
    row: Row,
    day: str,
    known: dict[tuple[str, str], Standing],
    following: dict[tuple[str, str], Following],
) -> Iterator[Answer]:
    task = _task(found, row, day)
    for doer in row["doers"] or [None]:
        then = known.get((doer["id"], _day(row)), NOTHING) if doer else NOTHING
        who = Doer.of(doer) if doer else None
        now = following.get((row["id"], who.id), Following()) if who else Following()
        yield _answer(found["found"], row, task, doer, who, then, now)


def _answer(
    found: str, row: Row, task: Task, doer: Row | None, who: Doer | None, then: Standing, now: Following
) -> Answer:
    by = [Actor.of(actor) for actor in row["assigned_by"]]
    pledged = [Actor.of(actor) for actor in row["pledged_by"]]
    at = next((Occasion.of(meeting) for meeting in row["at"]), None)
    role = doer["role"] if doer else None
    return Answer(
        who=who,
        role=role,
        since=task.made_on,
        commitment=task,
        assigned_by=by,
        pledged_by=pledged,
        at=at,
        instruments=[Ref.of(instrument) for instrument in row["instruments"]],
        head_then=then.heads,
        accountable_stated=[Ref.of(other) for other in row["doers"] if other["role"] == "accountable"],
        answers_for=then.governs,
        function_now_with=now.successors,
        function_elsewhere=now.elsewhere,
        because=because(found, task, who, role, [*by, *pledged], at),
        evidence=_evidence(row, doer),
    )


def _evidence(row: Row, doer: Row | None) -> list[Evidence]:
    """The words for everything but the other doers."""
    others = {other["edge"] for other in row["doers"]} - {doer["edge"] if doer else None}
    return proofs(proof for proof in row["evidence"] if proof["edge"] not in others)


def _task(found: Row, row: Row, day: str) -> Task:
    history = _reports(row)
    plan = found["plan"]
    over = (
        said(f"{plan['name']}: đến hết {plan['period_to']}", f"until the end of {plan['period_to']}") if plan else None
    )
    newest = history[-1] if history else None
    status = Status(reported=newest, history=history, computed=found["computed"], basis=over, computed_on=day)
    return Task.model_validate({**row["commitment"], "status": status})


def _reports(row: Row) -> list[Report]:
    """Every report of the commitment, the oldest first: of extensions the chain of deadlines."""
    return [
        Report.model_validate({**report, "evidence": proofs(p for p in row["evidence"] if p["edge"] == report["edge"])})
        for report in reversed(row["reports"])
    ]


def touched(answer: Answer) -> list[str]:
    """The ids of the commitment and of the meeting at which it was made, on which sources may differ."""
    return [answer.commitment.id, *([answer.at.id] if answer.at else [])]


def _day(row: Row) -> str:
    return str(row["commitment"].get("made_on") or "")
