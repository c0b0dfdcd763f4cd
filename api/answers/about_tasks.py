"""Answers to questions about tasks: who has them, who gave them, which are due, extended or reported."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from api.answers.assigned import assigned, due_before, due_in, worded
from api.answers.assigned import reported as reported_tasks
from api.answers.bearing import bearing
from api.answers.responsible import responsible as responsible_for
from api.answers.understand import named
from api.answers.when import Days
from api.models.asked import Outcome, Question
from graph.clock import today
from graph.language import said
from graph.store.reader import Reads

DOERS = ("Body", "Person", "Position", "Group", "Place")
GIVERS = ("Person", "Body", "Position", "Meeting", "Instrument")
CONCERNED = ("Program", "Place", "Body")
_BETWEEN = re.compile(r"(?:(?:phải|về|trong|làm|thực hiện|việc|nhiệm vụ) )+", re.IGNORECASE)
NOT_EXTENDED = ("chưa thấy nguồn nào nói việc này được gia hạn", "no source says that it was given more time")


def responsible(reads: Reads, question: Question, on: date | None) -> Outcome:
    """`… ở …` names a place only if there is one of that name; otherwise it belongs to the task."""
    what, where = question.what, question.where
    if where and not named(reads, where, ("Place",))[0]:
        what, where = f"{what} {where}", None
    return Outcome(responsible=responsible_for(reads, what, where, on))


def tasks(reads: Reads, question: Question, on: date | None) -> Outcome:
    """The tasks that somebody has, of a status, a deadline or about something where these are asked for."""
    doers, others = bearing(reads, question.who or "?", DOERS)
    about = named(reads, question.what, CONCERNED)[0] if question.what else []
    if question.what and not about:
        return Outcome(responsible=worded(reads, doers, question.what, on), alternatives=others)
    made = _made(question)
    day = None if made else on
    found = assigned(reads, [], doers, day, question.computed, question.due_before, about, made)
    return Outcome(responsible=found, alternatives=others)


def due(reads: Reads, question: Question, on: date | None) -> Outcome:
    """The tasks that are due in the time asked about."""
    doers, others = bearing(reads, question.who, DOERS)
    if question.due_before:
        return Outcome(responsible=due_before(reads, doers, question.due_before), alternatives=others)
    first = question.on or today()
    return Outcome(responsible=due_in(reads, doers, Days(first, question.until or first)), alternatives=others)


def reported(reads: Reads, question: Question, on: date | None) -> Outcome:
    """The tasks of which sources report a state."""
    doers, others = bearing(reads, question.who, DOERS)
    return Outcome(responsible=reported_tasks(reads, question.reported or [], doers, on), alternatives=others)


def given(reads: Reads, question: Question, on: date | None) -> Outcome:
    """The tasks that somebody, a meeting or a paper gave, to somebody or about something where that is asked for."""
    givers, others = bearing(reads, question.who or "?", GIVERS)
    doers, _ = bearing(reads, question.to, DOERS)
    about, _ = bearing(reads, question.what, CONCERNED)
    made = _made(question)
    found = assigned(reads, givers, doers, None if made else on, concerning=about, made=made)
    return Outcome(responsible=found, alternatives=others)


def _made(question: Question) -> Days | None:
    """The time in which tasks were given, where a question names more than one day."""
    return Days(question.on, question.until) if question.on != question.until else None


def assigner(reads: Reads, question: Question, on: date | None) -> Outcome:
    """The tasks asked about, each of which tells who gave it."""
    what, to = question.what or "?", question.to
    return _of_doer(reads, [(to, what)] if to else _parted(what), f"{what} cho {to}" if to else what, on)


def deadline(reads: Reads, question: Question, on: date | None) -> Outcome:
    """The tasks asked about, each of which tells by when."""
    if not question.who:
        return responsible(reads, question, on)
    what = question.what or "?"
    return _of_doer(reads, [(question.who, what)], f"{question.who} {what}", on)


def extended(reads: Reads, question: Question, on: date | None) -> Outcome:
    """The tasks asked about, each with the extensions that sources report of it."""
    found = responsible(reads, question, on)
    tasks = [one.commitment for one in found.responsible.answers] if found.responsible else []
    told = any(report.state == "extended" for task in tasks for report in task.status.history)
    return found.model_copy(update={"not_said": [] if told or not tasks else [said(*NOT_EXTENDED)]})


def _of_doer(reads: Reads, ways: Iterable[tuple[str, str]], text: str, on: date | None) -> Outcome:
    """The tasks of the first way, a name and the words of a task, whose name something bears; else those of `text`."""
    for name, what in ways:
        if doers := named(reads, name, DOERS)[0]:
            return Outcome(responsible=worded(reads, doers, what, on))
    return Outcome(responsible=responsible_for(reads, text, on=on))


def _parted(text: str) -> Iterator[tuple[str, str]]:
    """Every way to part `Sở A lắp camera` into a name and the words of a task, the longest name first."""
    words = text.split()
    for count in range(len(words) - 1, 0, -1):
        name, task = " ".join(words[:count]), " ".join(words[count:])
        yield name, _BETWEEN.sub("", task, count=1) if _BETWEEN.match(task) else task
