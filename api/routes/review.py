"""What people are to judge, and their judgements."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from api.answers.review import judgement_answer, review
from api.dependencies import KnownDep, ReadsDep, WriterDep
from api.guard import Author, MaybeAuthor
from api.html import page, wants_page
from api.models.review import JudgementAnswer, JudgementRequest, ReviewAnswer
from api.routes.corrections import queue
from graph.known import known_day
from graph.schema.labels import CAPTIONS
from loaders.judging import DECISIONS, decide, judge

router = APIRouter(tags=["phán định / judgements"])

WITHOUT_TOKEN_TOO: dict[str, Any] = {"security": [{}]}  # a token shows more

VERDICTS = {
    "same": ("là một", "the same"),
    "different": ("là hai", "different"),
    "reject": ("bác bỏ", "rejected"),
    "correct": ("sửa", "corrected"),
    "accept": ("nhận lời báo sai", "correction accepted"),
    "decline": ("không nhận lời báo sai", "correction declined"),
}


@router.get(
    "/review",
    summary="Còn gì cần người xét? / What is open for people to judge?",
    response_model=ReviewAnswer,
    openapi_extra=WITHOUT_TOKEN_TOO,
)
def list_open(
    request: Request, reads: KnownDep, by: MaybeAuthor, limit: Annotated[int, Query(ge=1, le=100)] = 20
) -> ReviewAnswer | HTMLResponse:
    """Pairs that may be one, the most useful first, with reasons and quotes; what was judged. A page for a browser.

    Corrections that readers sent are shown to whoever brings a write token, to others only how many wait.
    """
    answer = review(reads, limit, queue(request.app.state.settings), may_judge=by is not None)
    if wants_page(request):
        return page("review.html", answer=answer, captions=CAPTIONS, verdicts=VERDICTS, known_on=known_day(reads))
    return answer


@router.post("/judgements", status_code=201, summary="Phán định / Judge")
def make_judgement(
    request: Request, reads: ReadsDep, to: WriterDep, by: Author, asked: JudgementRequest
) -> JudgementAnswer:
    """Record that two are one or two, that a statement is wrong or should say something else; every answer shows it.

    `accept` and `decline` are about a correction of a reader, whose words are then deleted.
    """
    if asked.verdict in DECISIONS:
        corrections = queue(request.app.state.settings)
        return judgement_answer(decide(corrections, to, asked.verdict, asked.about, by=by, why=asked.why), [])
    made, warnings = judge(reads, to, asked.verdict, asked.about, by=by, why=asked.why, correction=asked.correction)
    return judgement_answer(made, warnings)


@router.delete("/judgements/{id}", summary="Rút một phán định / Withdraw a judgement")
def withdraw(
    reads: ReadsDep, to: WriterDep, by: Author, id: str, why: Annotated[str, Query(max_length=2000)] = ""
) -> JudgementAnswer:
    """Record that a judgement counts no more; the graph is as if it had not been made, the record keeps both."""
    made, _ = judge(reads, to, "withdraw", [id], by=by, why=why)
    return judgement_answer(made, [])
