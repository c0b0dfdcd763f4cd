"""Profiles to clusters: what people judged first, then pairs by score, merged unless a "different" stands between."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from graph.model.claims import Profile
from graph.model.judgement import Judged
from loaders.resolve.verdict import Verdict, compare

Pair = tuple[str, str]  # ids of two profiles
NOTHING_JUDGED = Judged()


def clusters(profiles: Iterable[Profile], judged: Judged = NOTHING_JUDGED) -> list[list[Profile]]:
    """The clusters of `profiles`, a pure function of the set and of what is `judged`: their order does not count.

    A pair judged one entity comes together whatever its score; a pair judged different never does, not even by way of
    others, and where judgements contradict one another the "different" counts.
    """
    by_id = {profile.id: profile for profile in profiles}
    ties, apart = _compared(by_id)
    cluster_of = {key: _Cluster({key}) for key in by_id}
    for pairs, between in ((sorted(judged.same), judged.different), (ties, {*apart, *judged.different})):
        for a, b in between:
            cluster_of[a].foes.add(b)
            cluster_of[b].foes.add(a)
        for a, b in pairs:
            _join(cluster_of, cluster_of[a], cluster_of[b])
    found = {id(cluster): cluster.members for cluster in cluster_of.values()}
    return [[by_id[key] for key in sorted(members)] for members in sorted(found.values(), key=min)]


class _Cluster:
    """Profiles that are one entity, and those that none of them can be one with."""

    def __init__(self, members: set[str]) -> None:
        self.members, self.foes = members, set[str]()


def _join(cluster_of: dict[str, _Cluster], one: _Cluster, other: _Cluster) -> None:
    if one is other or not one.foes.isdisjoint(other.members):
        return
    one, other = sorted((one, other), key=lambda cluster: -len(cluster.members))
    one.members |= other.members
    one.foes |= other.foes
    for member in other.members:
        cluster_of[member] = one


def _compared(profiles: dict[str, Profile]) -> tuple[list[Pair], set[Pair]]:
    """The pairs of one block that their features tie, the strongest first, and those that they part."""
    ties, apart = [], set()
    for a, b in _pairs(profiles):
        comparison = compare(profiles[a], profiles[b])
        if comparison.verdict is Verdict.SAME:
            ties.append((-comparison.score, a, b))
        elif comparison.verdict is Verdict.DIFFERENT:
            apart.add((a, b))
    return [(a, b) for _, a, b in sorted(ties)], apart


def _pairs(profiles: dict[str, Profile]) -> Iterator[Pair]:
    blocks = defaultdict(list)
    for key, profile in sorted(profiles.items()):
        blocks[profile.kind, profile.block].append(key)
    for block in blocks.values():
        yield from combinations(block, 2)
