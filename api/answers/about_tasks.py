"""Answers to questions about tasks: who has them, who gave them, which are due, extended or reported."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from textwrap import shorten

from api.answers.assigned import Wanted, assigned, due_before, due_in, worded
from api.answers.assigned import reported as reported_tasks
from api.answers.bearing import bearing, called_so
from api.answers.not_said import SHORT
from api.answers.responsible import responsible as responsible_for
from api.answers.understand import named
from api.answers.when import Days
from api.models.asked import Outcome, Question
from api.models.proof import Ref
from api.models.responsible import ResponsibleAnswer
from graph.clock import today
from graph.language import said
from graph.store.reader import Reads

DOERS = ("Body", "Person", "Position", "Group", "Place")
GIVERS = ("Person", "Body", "Position", "Meeting", "Instrument")
OVER = frozenset(("done", "done_on_time", "done_late", "replaced", "withdrawn"))
CONCERNED = ("Program", "Place", "Body")
PLACES = ("Place",)
_PLACE_LAST = re.compile(
    r"(?P<what>.+) (?P<where>(?:tỉnh|thành phố|tp|xã|phường|đặc khu|tinh|thanh pho|xa|phuong|dac khu) .+)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?:(?:phải|về|trong|làm|thực hiện|việc|nhiệm vụ) )+", re.IGNORECASE)
NOT_OF_PAPER = (
    "do tin về cuộc họp nêu, không phải chính văn bản này",
    "told by news of the meeting, not by this paper itself",
)
ALL_OVER = ("nguồn báo cáo mọi việc tìm thấy đã xong, được thay hoặc rút", "sources report every task found to be over")
NOT_EXTENDED = ("chưa thấy nguồn nào nói việc này được gia hạn", "no source says that it was given more time")


def responsible(reads: Reads, question: Question, on: date | None) -> Outcome:
    """`… ở …` names a place only if there is one of that name; otherwise it belongs to the task.

    A place may also end the words of the task, when these are found nowhere else.
    """
    what, where = question.what, question.where
    if where and not named(reads, where, PLACES)[0]:
        what, where = f"{what} {where}", None
    found = responsible_for(reads, what, where, on)
    ends = _PLACE_LAST.fullmatch(what or "") if not (where or found.answers) else None
    if ends and named(reads, ends["where"], PLACES)[0]:
        found = responsible_for(reads, ends["what"], ends["where"], on)
    return Outcome(responsible=found)


def progress(reads: Reads, question: Question, on: date | None) -> Outcome:
    """The tasks asked about, each of which tells what sources report of it: of a place, or of a doer, or of anybody."""
    who, what = question.who, question.what or "?"
    if not who:
        return responsible(reads, question, on)
    if named(reads, who, PLACES)[0]:
        return Outcome(responsible=responsible_for(reads, what, who, on))
    return _of_doer(reads, [(who, what)], f"{who} {what}", on)


def tasks(reads: Reads, question: Question, on: date | None) -> Outcome:
    """The tasks that somebody has, of a status, a deadline or about something where these are asked for."""
    if question.to:
        return _beside(reads, question, on)
    doers, places, others = _doers(reads, question)
    about = named(reads, question.what, CONCERNED)[0] if question.what else []
    if question.what and not about:
        return Outcome(responsible=worded(reads, doers, question.what, on), alternatives=others)
    made = _made(question)
    day = None if made else on
    wanted = Wanted(
        computed=question.computed,
        due_before=question.due_before,
        concerning=about,
        made=made,
        part=question.part,
        places=places,
    )
    if doers:
        found = assigned(reads, [], doers, day, wanted)
    elif question.computed:
        found = due_in(reads, [], Days(), day, wanted)
    else:
        found = responsible_for(reads, where=question.where, on=day)
    return Outcome(responsible=_unfinished(found) if question.open else found, alternatives=others)


def _unfinished(found: ResponsibleAnswer) -> ResponsibleAnswer:
    """Without the tasks that sources report to be done, replaced or withdrawn."""
    answers = [
        one for one in found.answers if (told := one.commitment.status.reported) is None or told.state not in OVER
    ]
    none = [said(*ALL_OVER)] if found.answers and not answers else []
    return found.model_copy(update={"answers": answers, "not_said": [*none, *found.not_said]})


def _doers(reads: Reads, question: Question) -> tuple[list[Ref], list[Ref], list[Ref]]:
    """Those whose tasks are asked for, the places of the tasks, and others with such names.

    `Sở A … ở tỉnh B` is the `Sở A tỉnh B` if there is one, and what `tỉnh B` has in hand is done by all who are there.
    """
    who, where = question.who, question.where
    if who and where and (there := called_so(reads, f"{who} {where}", DOERS)[0]):
        return there, [], []
    places, _ = bearing(reads, where, PLACES)
    doers, others = bearing(reads, who, DOERS)
    if doers and question.computed and all(one.kind == "place" for one in doers):
        return [], doers, others
    return doers, places, others


def _beside(reads: Reads, question: Question, on: date | None) -> Outcome:
    """Those who have the part asked for in the tasks that somebody leads."""
    leading, others = bearing(reads, question.to, DOERS)
    found = assigned(reads, [], leading, on, Wanted(part="lead"))
    answers = [one for one in found.answers if one.role == question.part]
    return Outcome(responsible=found.model_copy(update={"answers": answers}), alternatives=others)


def due(reads: Reads, question: Question, on: date | None) -> Outcome:
    """The tasks that are due in the time asked about."""
    doers, others = bearing(reads, question.who, DOERS)
    wanted = Wanted(places=bearing(reads, question.where, PLACES)[0])
    if question.due_before:
        return Outcome(responsible=due_before(reads, doers, question.due_before, wanted), alternatives=others)
    first = question.on or today()
    days = Days(first, question.until or first)
    return Outcome(responsible=due_in(reads, doers, days, wanted=wanted), alternatives=others)


def reported(reads: Reads, question: Question, on: date | None) -> Outcome:
    """The tasks of which sources report a state."""
    doers, others = bearing(reads, question.who, DOERS)
    return Outcome(responsible=reported_tasks(reads, question.reported or [], doers, on), alternatives=others)


def given(reads: Reads, question: Question, on: date | None) -> Outcome:
    """The tasks that somebody, a meeting or a paper gave, to somebody or about something where that is asked for."""
    givers, others = bearing(reads, question.who or "?", GIVERS)
    doers, _ = bearing(reads, question.to, DOERS)
    about, _ = bearing(reads, question.what, CONCERNED)
    places, _ = bearing(reads, question.where, PLACES)
    made = _made(question)
    wanted = Wanted(concerning=about, made=made, part=question.part, places=places)
    found = assigned(reads, givers, doers, None if made else on, wanted)
    return Outcome(responsible=found, not_said=_told_elsewhere(givers, found), alternatives=others)


def _told_elsewhere(givers: Iterable[Ref], found: ResponsibleAnswer) -> list[str]:
    """Of each task that the meeting of a paper has and the paper itself does not, that news of the meeting tell it."""
    papers = {one.id for one in givers if one.kind == "instrument"}
    others = [one for one in found.answers if papers and not papers & {paper.id for paper in one.instruments}]
    tasks = dict.fromkeys(shorten(one.commitment.text, SHORT, placeholder=" …") for one in others)
    return [said(f"“{task}”: {NOT_OF_PAPER[0]}", NOT_OF_PAPER[1]) for task in tasks]


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
        if doers := called_so(reads, name, DOERS)[0]:
            return Outcome(responsible=worded(reads, doers, what, on))
    return Outcome(responsible=responsible_for(reads, text, on=on))


def _parted(text: str) -> Iterator[tuple[str, str]]:
    """Every way to part `Sở A lắp camera` into a name and the words of a task, the longest name first."""
    words = text.split()
    for count in range(len(words) - 1, 0, -1):
        name, task = " ".join(words[:count]), " ".join(words[count:])
        yield name, _BETWEEN.sub("", task, count=1) if _BETWEEN.match(task) else task
