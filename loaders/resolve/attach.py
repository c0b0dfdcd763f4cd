"""Of which tasks the reports of progress of one document speak."""

from collections.abc import Iterable, Mapping, Sequence

from graph.model.claims import Candidate, Profile
from graph.the_only import the_only
from loaders.resolve.bars import values
from loaders.resolve.reports import CLEARLY, LIKELY, likeness_on_one_occasion
from loaders.resolve.verdict import Verdict, compare


def attach(reports: Mapping[str, Profile], tasks: Mapping[str, Sequence[Candidate]]) -> dict[str, str | None]:
    """For each report of a document the one entity among its `tasks` that it speaks of; None for none or several.

    Who surely reports on one task of a meeting likely reports on others of it: among those, fewer words tell which.
    """
    surely = {key: [one for one in tasks.get(key, ()) if _surely(report, one)] for key, report in reports.items()}
    found = {key: the_only(_entities(fitting)) for key, fitting in surely.items()}
    occasions = {one for key in found if found[key] for _, task in surely[key] for one in values(task, "occasion")}
    occasions |= {one for report in reports.values() for one in values(report, "occasion")}
    for key in (key for key in reports if not surely[key]):
        sisters = (one for one in tasks.get(key, ()) if occasions & values(one[1], "occasion"))
        found[key] = _clearly_the_likest(reports[key], sisters)
    return found


def _surely(report: Profile, task: Candidate) -> bool:
    return compare(report, task[1]).verdict is Verdict.SAME


def _entities(tasks: Iterable[Candidate]) -> set[str]:
    return {entity for entity, _ in tasks}


def _clearly_the_likest(report: Profile, tasks: Iterable[Candidate]) -> str | None:
    """The entity whose task is likely meant, and by far more likely than that of any other."""
    by_entity: dict[str, float] = {}
    for entity, task in tasks:
        by_entity[entity] = max(by_entity.get(entity, 0.0), likeness_on_one_occasion(report, task))
    best, second, *_ = (*sorted(by_entity.values(), reverse=True), 0.0, 0.0)
    if best < LIKELY or best - second < CLEARLY:
        return None
    return min(entity for entity, likeness in by_entity.items() if likeness == best)
