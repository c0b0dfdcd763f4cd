"""The claims about progress: of a task of the same document, or of one that is looked for among all documents."""

from collections.abc import Collection
from datetime import date, timedelta

from graph.model.claims import CLUES, Profile, Report, Value
from graph.model.days import days_from, in_full
from graph.model.facts import Commitment, Facts, Progress
from loaders.claims.draft import Draft
from loaders.claims.offices import sectors_in
from loaders.claims.task_profile import caption, gives_more_time
from loaders.claims.work import Work, clues, paper_key
from loaders.reference.predecessors import former_provinces, predecessors
from loaders.resolve.reports import AT

INFERRED = "inferred/task-of-report"
NEWS = 3  # days within which a meeting is told as news


def add_progress(draft: Draft, facts: Facts, work: Work) -> None:
    """One claim per report; what is inferred of it says so."""
    more_time = (_more_time(task) for task in facts.commitments if task.due and gives_more_time(task))
    named = _given_at(facts, draft.day)
    for progress in (*facts.progress, *more_time):
        task = draft.by_fact.get(progress.commitment or "")
        said: dict[str, Value] = {
            "state": progress.state,
            "as_of": progress.as_of,
            "due": progress.due,
            "by": [actor.name for actor in progress.by],
        }
        if task:
            draft.claim(draft.document.id, "REPORTS_PROGRESS_OF", task, progress, said=said)
        else:
            about = _report(draft, progress, work, named)
            draft.reports[about.id] = about
            inferred = {**said, "inferred_by": [INFERRED]}
            draft.claim(draft.document.id, "REPORTS_PROGRESS_OF", about.id, progress, said=inferred)


def _more_time(task: Commitment) -> Progress:
    """A task that gives another one more time, as a report of that; "before" a day is "by" the one before it."""
    before = task.due_op == "before" and in_full(task.due)
    due = str(date.fromisoformat(before) - timedelta(days=1)) if before else task.due
    return Progress(what=task.text, state="extended", due=due, by=task.by, rule=task.rule, evidence=task.evidence)


def _given_at(facts: Facts, told_on: str | None) -> set[str]:
    """The days of meetings and the numbers of papers in a document: what it reports on may have been given there.

    Not at the meeting that it tells as news, at which the tasks were given of which others will report.
    """
    days = {day for meeting in facts.meetings if (day := in_full(meeting.date))}
    before = {day for day in days if told_on and days_from(day, NEWS) < told_on}
    return before | {paper_key(paper) for paper in facts.instruments}


def _report(draft: Draft, progress: Progress, work: Work, named: Collection[str]) -> Report:
    profile = _profile(draft, progress, work, named)
    return Report(document=draft.document.id, evidence=progress.evidence, profile=profile)


def _profile(draft: Draft, progress: Progress, work: Work, given_at: Collection[str]) -> Profile:
    """Who is named with the report (`who`), which bodies when not only the one that tells it (`lead`), and of what.

    `units` are the committees of the places in it, `others` what may stand for bodies of a province where none is
    named: its many communes, and offices called by their sector.
    """
    said = work.features(progress, progress.what)
    told_by = set(work.actors(progress.by))
    bodies = {name.key for name in work.within(progress.evidence, "body")}
    people = {name.key for name in work.within(progress.evidence, "person")}
    who, named = told_by | bodies | people, (told_by | bodies) if bodies - told_by else set()
    units = {name.key for name in work.within(progress.evidence, "unit")}
    home = work.home(progress)
    others = {f"{AT} {home}"} | sectors_in(progress.what, home) if home and not bodies else set()
    day = _day(draft, progress)
    homes = {home} if home else set()
    if day:  # a body may report on what one was to do whose functions it has
        who, named = who | predecessors(who, day), named | predecessors(named, day)
        homes |= former_provinces(homes, day)
    occasions = tuple(sorted(f"{one} {province}" for one in given_at for province in homes))
    return Profile(
        kind="Report",
        block=draft.document.id,
        name=caption(progress.what),
        features={
            **said,
            "state": (progress.state,),
            "who": tuple(sorted(who)),
            "units": tuple(sorted(units)),
            "others": tuple(sorted(others)),
            "lead": tuple(sorted(one for one in named if not one.startswith("by "))),
            "home": tuple(sorted(homes)),
            "occasion": occasions,
            "day": (day,) if day else (),
            CLUES: clues(who | units | others, said["work"], whole=(*said["counted"], *occasions)) if day else (),
        },
    )


def _day(draft: Draft, progress: Progress) -> str | None:
    """The day of the state that is told, else of the text that tells it."""
    return in_full(progress.as_of) or draft.day
