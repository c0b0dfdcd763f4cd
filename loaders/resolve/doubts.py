"""The unsure pairs that wait for a person: clusters that something ties, but not enough, and nothing keeps apart."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from graph.model.claims import Profile
from graph.model.judgement import Judged
from loaders.resolve.clusters import NOTHING_JUDGED, grouped
from loaders.resolve.groups import Groups
from loaders.resolve.index import Key, sharings
from loaders.resolve.verdict import Comparison, compare

Doubt = tuple[Profile, Profile, Comparison]


def doubts(profiles: Iterable[Profile], judged: Judged = NOTHING_JUDGED) -> list[Doubt]:
    """One pair of profiles for two clusters, the best tied first; of many clusters that share a key, neighbours only.

    So the list grows with the number of clusters, and an answer to one pair brings up the next.
    """
    known = {profile.id: profile for profile in profiles}
    groups = grouped(known, judged)
    found = {}
    for a, b in _neighbours(known, groups):
        clusters = frozenset({groups.root(a), groups.root(b)})
        if clusters not in found and not groups.apart(a, b):
            found[clusters] = (known[a], known[b], compare(known[a], known[b]))
    return sorted(found.values(), key=lambda doubt: (-doubt[2].score, doubt[0].id, doubt[1].id))


def _neighbours(known: dict[str, Profile], groups: Groups) -> Iterator[tuple[str, str]]:
    """Profiles of two clusters next to each other under a key, the strongest of each cluster."""
    by_key: dict[Key, dict[str, str]] = {}
    for sharing in sharings(known, 0.0):
        clusters = by_key.setdefault(sharing.key, {})
        for key in sharing.profiles:
            clusters.setdefault(groups.root(key), key)
    for clusters in by_key.values():
        yield from pairwise(clusters.values())
