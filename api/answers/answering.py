"""The answer that commitments give once they are found: their details, what sources differ on, what nobody says."""

from collections.abc import Sequence

from api.answers.coverage import coverage, left_out
from api.answers.details import PAGE, details, touched
from api.answers.disagreements import conflicts
from api.answers.ended import ended
from api.answers.history import absent, names_of
from api.answers.not_said import not_said
from api.models.responsible import ResponsibleAnswer, Understanding, Understood
from graph.known import known_day
from graph.store.reader import Reads, Row


def answering(
    reads: Reads, understood: Understanding, found: list[Row], day: str, cursor: str | None, more: Sequence[str] = ()
) -> ResponsibleAnswer:
    """The first page of `found` (rows of read/find_commitments) as an answer; `more` is said of what is beyond it."""
    answers = details(reads, found[:PAGE], day)
    about = [thing.id for thing in (*understood.what, *understood.where) if thing.id]
    _note(reads, [*understood.what, *understood.where], day)
    doers = [one.who.id for one in answers if one.who and not one.function_now_with]
    return ResponsibleAnswer(
        understood=understood,
        on=day,
        known_on=known_day(reads),
        coverage=coverage(reads),
        answers=answers,
        conflicts=conflicts(reads, {id for one in answers for id in touched(one)}),
        not_said=[*ended(reads, [*about, *doers], day), *not_said(answers, understood), *more, *left_out(reads)],
        cursor=cursor,
    )


def _note(reads: Reads, asked: Sequence[Understood], day: str) -> None:
    """Say of what was asked for when it was not there on the day."""
    ids = [thing.id for thing in asked if thing.id]
    names = {row["id"]: names_of(row["properties"]) for row in reads.run("read/entities", ids=ids)} if ids else {}
    for thing in asked:
        thing.note = absent(names.get(thing.id or "", []), day)
