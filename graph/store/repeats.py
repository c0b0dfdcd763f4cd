"""What a paper tells again: a task, a figure whose value is near, a meeting without its day; by what is around."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from graph.model.claims import AGAIN, RANK, Candidate, Profile
from graph.model.days import REPEATED_WITHIN, days_from
from graph.store.clues import FIGURE, MEETING, TASK, tells_again
from graph.store.reader import Row
from graph.store.records import profile_of
from graph.store.surroundings import Block, Entities
from graph.store.transaction import Transaction

Before = Callable[[Sequence[Profile], Iterable[Candidate]], str | None]
Apart = frozenset[tuple[str, str]]  # pairs of profiles that somebody judged to be two, the smaller id first
Rank = tuple[tuple[str, ...], str]
# Days back and on in which what ranks before is told: an exact figure may be told after the rounded one.
REACH = {
    TASK: (REPEATED_WITHIN, 0),
    FIGURE: (REPEATED_WITHIN, REPEATED_WITHIN),
    MEETING: (REPEATED_WITHIN, 0),  # days before the document that tells none
}
_TOLD, _TELLING = ("again", "first"), ("again",)  # kinds of clues


class Repeats:
    """Which profiles tell again what another one does; `before` finds that among those that rank before them."""

    def __init__(self, tx: Transaction, before: Before) -> None:
        """Look inside `tx`."""
        self._tx, self._before = tx, before

    def settled(self, there: Mapping[str, Profile], entities: Entities, gone: Iterable[str], apart: Apart) -> Entities:
        """The entities of profiles, those of what is told again replaced by the one that was told first.

        `there` are all profiles of some blocks, `entities` as these blocks alone make them.
        """
        found, lost = dict(entities), set(gone)
        for kind, (back, on) in REACH.items():
            of_kind = {
                key: profile for key, profile in there.items() if profile.kind == kind and profile.features.get(AGAIN)
            }
            own = {key: profile for key, profile in of_kind.items() if tells_again(profile)}
            told = self._told(own.values(), _TOLD, back, on)
            written = {key: row for key, row in told.items() if key not in there and key not in lost}
            profiles = {key: profile_of(row) for key, row in written.items()} | of_kind
            earlier = _Earlier(profiles)
            for first, members, cluster in _in_order(own, entities):
                others = [
                    (found.get(key) or written[key]["entity"], profiles[key]) for key in earlier.than(first, members)
                ]
                entity = self._before([own[key] for key in members], others)
                if entity and not _judged_apart(cluster, (key for key in found if found[key] == entity), apart):
                    found |= dict.fromkeys(cluster, entity)
        return found

    def blocks_after(self, changed: Iterable[Profile]) -> set[Block]:
        """The blocks of what may tell again what changed."""
        blocks: set[Block] = set()
        some = [profile for profile in changed if profile.features.get(AGAIN)]
        for kind, (back, on) in REACH.items():
            own = [profile for profile in some if profile.kind == kind]
            first = min((profile.features[RANK] for profile in own), default=())
            told = self._told(own, _TELLING, back=on, on=back).values()
            blocks |= {(row["kind"], row["block"]) for row in told if profile_of(row).features[RANK] >= first}
        return blocks

    def _told(self, profiles: Collection[Profile], kinds: Collection[str], back: int, on: int) -> dict[str, Row]:
        """What shares a key with `profiles`, from so many days before the first of them to so many after the last."""
        if not profiles:
            return {}
        days = sorted(profile.features[RANK][-1] for profile in profiles)
        since, until = days_from(days[0], -back), days_from(days[-1], on)
        keys = sorted({key for profile in profiles for key in profile.features[AGAIN]})
        rows = self._tx.run("record/told_again", keys=keys, kinds=list(kinds), since=since, until=until)
        return {row["id"]: row for row in rows}


class _Earlier:
    """Profiles, by id, under the keys that they share with what may tell them again."""

    def __init__(self, profiles: Mapping[str, Profile]) -> None:
        self._profiles = profiles
        self._by_key: dict[str, set[str]] = defaultdict(set)
        for key, profile in profiles.items():
            for again in profile.features[AGAIN]:
                self._by_key[again].add(key)

    def than(self, first: Rank, members: Iterable[str]) -> list[str]:
        """Those that share a key with one of `members`, which rank from `first` on, and rank before it."""
        keys = {again for member in members for again in self._profiles[member].features[AGAIN]}
        near = {key for again in keys for key in self._by_key[again]}
        return sorted(key for key in near if _rank(self._profiles, key) < first)


def _rank(profiles: Mapping[str, Profile], key: str) -> Rank:
    return profiles[key].features[RANK], key


def _in_order(own: Mapping[str, Profile], entities: Entities) -> list[tuple[Rank, list[str], list[str]]]:
    """The clusters with a profile that may tell another again, in order of rank: that, those profiles, then all."""
    clusters: dict[str, list[str]] = defaultdict(list)
    for key, entity in sorted(entities.items()):
        clusters[entity].append(key)
    some = (
        ([key for key in clusters[entity] if key in own], clusters[entity]) for entity in {entities[key] for key in own}
    )
    return sorted((min(_rank(own, key) for key in members), members, cluster) for members, cluster in some)


def _judged_apart(members: Collection[str], others: Iterable[str], apart: Apart) -> bool:
    """Whether somebody judged that one of these and one of the others are two."""
    pairs = ((one, other) for other in others for one in members) if apart else ()
    return any((min(pair), max(pair)) in apart for pair in pairs)
