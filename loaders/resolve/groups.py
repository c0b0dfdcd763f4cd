"""Clusters while they grow: which profiles are together, and what keeps two clusters apart."""

from collections.abc import Mapping

from graph.model.claims import Profile
from graph.model.judgement import Judged
from loaders.resolve.bars import Bar, Refusal
from loaders.resolve.kinds import KINDS


class Groups:
    """Disjoint sets of profiles, by id, each with what its bars hold."""

    def __init__(self, profiles: Mapping[str, Profile], judged: Judged) -> None:
        """Every profile by itself."""
        self._parent = {key: key for key in profiles}
        self._bars = {kind: (_judged_apart(judged), *parts.bars) for kind, parts in KINDS.items()}
        self._kind = {key: profile.kind for key, profile in profiles.items()}
        self._held = {key: [bar.of(profile) for bar in self._bars_of(key)] for key, profile in profiles.items()}

    def _bars_of(self, key: str) -> tuple[Bar, ...]:
        return self._bars[self._kind[key]]

    def root(self, key: str) -> str:
        """The profile that stands for the cluster of `key`."""
        while (parent := self._parent[key]) != key:
            self._parent[key] = key = self._parent[parent]
        return key

    def says(self, key: str) -> int:
        """How many bars the cluster of a profile says something to: one that says little fits to many."""
        return sum(bool(held) for held in self._held[self.root(key)])

    def apart(self, one: str, other: str) -> bool:
        """Whether a bar keeps the clusters of two profiles apart."""
        both = zip(self._bars_of(one), self._held[self.root(one)], self._held[self.root(other)], strict=True)
        return any(a and b and bar.against(a, b) is not None for bar, a, b in both)

    def judged_apart(self, one: str, other: str) -> bool:
        """Whether somebody judged that profiles of their clusters are two."""
        bar, first, second = self._bars_of(one)[0], self._held[self.root(one)][0], self._held[self.root(other)][0]
        return bar.against(first, second) is not None

    def join(self, one: str, other: str) -> None:
        """Make their clusters one."""
        first, second = sorted((self.root(one), self.root(other)))
        if first == second:
            return
        self._parent[second] = first
        kept, gone = self._held[first], self._held.pop(second)
        both = zip(self._bars_of(first), kept, gone, strict=True)
        self._held[first] = [bar.joined(a, b) for bar, a, b in both]

    def sets(self) -> list[list[str]]:
        """The clusters, each in order of ids."""
        found: dict[str, list[str]] = {}
        for key in sorted(self._parent):
            found.setdefault(self.root(key), []).append(key)
        return list(found.values())


def _judged_apart(judged: Judged) -> Refusal:
    refused: dict[str, set[str]] = {}
    for a, b in judged.different:
        refused.setdefault(a, set()).add(b)
        refused.setdefault(b, set()).add(a)

    def own(profile: Profile) -> frozenset[str]:
        return frozenset({profile.id}) if refused and profile.id in refused else frozenset()

    def others(profile: Profile) -> frozenset[str]:
        return frozenset(refused.get(profile.id, ())) if refused else frozenset()

    return Refusal("judged_different", "Somebody judged that they are two.", own, others)
