"""Tasks that a later paper gives again, found by what was told in the days before."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping

from graph.model.claims import AGAIN, Profile
from graph.model.days import REPEATED_WITHIN, days_from
from graph.store.reader import Row
from graph.store.records import profile_of
from graph.store.surroundings import Block, Entities
from graph.store.transaction import Transaction

Before = Callable[[Profile, Iterable[tuple[str, Profile]]], str | None]
Apart = frozenset[tuple[str, str]]  # pairs of profiles that somebody judged to be two, the smaller id first


class Repeats:
    """Which tasks repeat an earlier one; `before` finds that among tasks with their entities, if any."""

    def __init__(self, tx: Transaction, before: Before) -> None:
        """Look inside `tx`."""
        self._tx, self._before = tx, before

    def settled(self, there: Mapping[str, Profile], entities: Entities, gone: Iterable[str], apart: Apart) -> Entities:
        """The entities of profiles, those of repeated tasks replaced by the one that gave them first.

        `there` are all profiles of some blocks, `entities` as these blocks alone make them.
        """
        tasks = {key: profile for key, profile in there.items() if profile.features.get(AGAIN)}
        told = self._told(tasks.values(), back=REPEATED_WITHIN)
        lost = set(gone)
        written = {key: row["entity"] for key, row in told.items() if key not in there and key not in lost}
        profiles = {key: profile_of(told[key]) for key in written} | tasks
        by_key: dict[str, list[str]] = defaultdict(list)
        for key, profile in sorted(profiles.items()):
            for again in profile.features[AGAIN]:
                by_key[again].append(key)
        found = dict(entities)
        for members in _in_time(tasks, entities):
            first = min(there[key].block for key in members)
            near = {one for key in members for again in there[key].features.get(AGAIN, ()) for one in by_key[again]}
            earlier = sorted(one for one in near if profiles[one].block < first)
            others = [(found.get(one) or written[one], profiles[one]) for one in earlier]
            entities_before = {self._before(there[key], others) for key in members if key in tasks} - {None}
            if len(entities_before) == 1:
                (entity,) = entities_before
                if entity and not _judged_apart(members, [key for key in there if found[key] == entity], apart):
                    found |= dict.fromkeys(members, entity)
        return found

    def blocks_after(self, changed: Iterable[Profile]) -> set[Block]:
        """The blocks of the tasks that may repeat those that changed."""
        tasks = [profile for profile in changed if profile.features.get(AGAIN)]
        return {(row["kind"], row["block"]) for row in self._told(tasks, on=REPEATED_WITHIN).values()}

    def _told(self, tasks: Collection[Profile], back: int = 0, on: int = 0) -> dict[str, Row]:
        """What shares a key with `tasks`, from so many days before the first of them to so many after the last."""
        if not tasks:
            return {}
        days = sorted(task.block for task in tasks)
        since, until = days_from(days[0], -back), days_from(days[-1], on)
        rows = self._tx.run("record/tasks_told_again", keys=_keys(tasks), since=since, until=until)
        return {row["id"]: row for row in rows}


def _keys(tasks: Iterable[Profile]) -> list[str]:
    return sorted({key for task in tasks for key in task.features[AGAIN]})


def _in_time(tasks: Mapping[str, Profile], entities: Entities) -> list[list[str]]:
    """The clusters with a task that may repeat another, in order of their days."""
    clusters: dict[str, list[str]] = defaultdict(list)
    wanted = {entities[key] for key in tasks}
    for key, entity in sorted(entities.items()):
        if entity in wanted:
            clusters[entity].append(key)
    days = {entity: min(tasks[key].block for key in members if key in tasks) for entity, members in clusters.items()}
    return [clusters[entity] for entity in sorted(clusters, key=lambda one: (days[one], one))]


def _judged_apart(members: Iterable[str], others: Iterable[str], apart: Apart) -> bool:
    """Whether somebody judged that one of these and one of the others are two."""
    pairs = ((one, other) for one in members for other in others) if apart else ()
    return any((min(pair), max(pair)) in apart for pair in pairs)
