"""The claims about progress: of a task of the same document, or of one that is looked for among all documents."""

from graph.model.claims import Profile, Report, Value
from graph.model.days import in_full
from graph.model.facts import Facts, Progress
from loaders.claims.draft import Draft
from loaders.claims.task_profile import caption
from loaders.claims.work import Work, clues

INFERRED = "inferred/task-of-report"


def add_progress(draft: Draft, facts: Facts, work: Work) -> None:
    """One claim per report; what is inferred of it says so."""
    for progress in facts.progress:
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
            about = _report(draft, progress, work)
            draft.reports[about.id] = about
            inferred = {**said, "inferred_by": [INFERRED]}
            draft.claim(draft.document.id, "REPORTS_PROGRESS_OF", about.id, progress, said=inferred)


def _report(draft: Draft, progress: Progress, work: Work) -> Report:
    return Report(document=draft.document.id, evidence=progress.evidence, profile=_profile(draft, progress, work))


def _profile(draft: Draft, progress: Progress, work: Work) -> Profile:
    """Who is named with the report (`who`), who of them does not tell it (`lead`), and what it says of the work."""
    said = work.features(progress, progress.what)
    told_by = set(work.actors(progress.by))
    bodies = {name.key for name in work.within(progress.evidence, "body")}
    people = {name.key for name in work.within(progress.evidence, "person")}
    who = told_by | bodies | people
    day = _day(draft, progress)
    return Profile(
        kind="Report",
        block=draft.document.id,
        name=caption(progress.what),
        features={
            **said,
            "state": (progress.state,),
            "who": tuple(sorted(who)),
            "lead": tuple(sorted(bodies - told_by)),
            "day": (day,) if day else (),
            "clues": clues(who, said["work"]) if day else (),
        },
    )


def _day(draft: Draft, progress: Progress) -> str | None:
    """The day of the state that is told, else of the text that tells it."""
    return in_full(progress.as_of) or draft.day
