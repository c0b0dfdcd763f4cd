"""Profiles to clusters: pairs by score, merged unless a "different" stands between."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from graph.model.claims import Profile
from loaders.resolve.verdict import Verdict, compare


def clusters(profiles: Iterable[Profile]) -> list[list[Profile]]:
    """The clusters of `profiles`, a pure function of the set: their order does not count."""
    blocks: dict[tuple[str, str], dict[str, Profile]] = defaultdict(dict)
    for profile in profiles:
        blocks[profile.kind, profile.block][profile.id] = profile
    return [cluster for key in sorted(blocks) for cluster in _in_block(blocks[key])]


def _in_block(block: dict[str, Profile]) -> list[list[Profile]]:
    cluster_of = {key: {key} for key in block}
    same, different = [], set()
    for a, b in combinations(sorted(block), 2):
        comparison = compare(block[a], block[b])
        if comparison.verdict is Verdict.SAME:
            same.append((-comparison.score, a, b))
        elif comparison.verdict is Verdict.DIFFERENT:
            different.add(frozenset((a, b)))
    for _, a, b in sorted(same):
        one, other = cluster_of[a], cluster_of[b]
        if one is not other and not any(frozenset((x, y)) in different for x in one for y in other):
            one |= other
            for member in other:
                cluster_of[member] = one
    found = {id(c): c for c in cluster_of.values()}
    return [[block[key] for key in sorted(c)] for c in sorted(found.values(), key=min)]
