"""Of which tasks the reports of progress of one document speak."""

from collections.abc import Iterable, Mapping, Sequence

from graph.model.claims import Profile
from loaders.resolve.bars import values
from loaders.resolve.reports import CLEARLY, LIKELY, likeness_on_one_occasion
from loaders.resolve.verdict import Verdict, compare

Task = tuple[str, Profile]  # an entity, and one profile of it


def attach(reports: Mapping[str, Profile], tasks: Mapping[str, Sequence[Task]]) -> dict[str, str | None]:
    """For each report of a document the one entity among its `tasks` that it speaks of; None for none or several.

    Who surely reports on one task of a meeting likely reports on others of it: among those, fewer words tell which.
    """
    surely = {key: [one for one in tasks.get(key, ()) if _surely(report, one)] for key, report in reports.items()}
    occasions = {
        occasion
        for fitting in surely.values()
        if len(_entities(fitting)) == 1
        for _, task in fitting
        for occasion in values(task, "occasion")
    }
    found: dict[str, str | None] = {}
    for key, report in reports.items():
        sisters = [one for one in tasks.get(key, ()) if occasions & values(one[1], "occasion")]
        found[key] = _only(_entities(surely[key])) if surely[key] else _clearly_the_likest(report, sisters)
    return found


def _surely(report: Profile, task: Task) -> bool:
    return compare(report, task[1]).verdict is Verdict.SAME


def _entities(tasks: Iterable[Task]) -> set[str]:
    return {entity for entity, _ in tasks}


def _only(entities: set[str]) -> str | None:
    return min(entities) if len(entities) == 1 else None


def _clearly_the_likest(report: Profile, tasks: Iterable[Task]) -> str | None:
    """The entity whose task is likely meant, and by far more likely than that of any other."""
    by_entity: dict[str, float] = {}
    for entity, task in tasks:
        by_entity[entity] = max(by_entity.get(entity, 0.0), likeness_on_one_occasion(report, task))
    best, second, *_ = (*sorted(by_entity.values(), reverse=True), 0.0, 0.0)
    if best < LIKELY or best - second < CLEARLY:
        return None
    return min(entity for entity, likeness in by_entity.items() if likeness == best)
