"""Ties by strongly overlapping words: which pairs share enough of them, without comparing all pairs."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from math import ceil

from graph.model.claims import Profile
from loaders.resolve.ties import Reason

LEAST = 0.4  # of all words of both; what shares less is not compared, unless a likeness asks for less


@dataclass(frozen=True, slots=True)
class Likeness:
    """Profiles of one group (`groups`) are tied as strongly as their words are alike."""

    name: str
    doc: str
    groups: Callable[[Profile], frozenset[str]]
    words: Callable[[Profile], frozenset[str]]
    weight: Callable[[Profile, Profile], float]
    least: float = LEAST

    def between(self, a: Profile, b: Profile) -> Reason | None:
        """The words they share, when they share enough and a group."""
        shared = self.words(a) & self.words(b)
        if not self.groups(a) & self.groups(b) or len(shared) < self.least * len(self.words(a) | self.words(b)):
            return None
        return Reason(self.name, self.weight(a, b), " ".join(sorted(shared))) if shared else None

    def pairs(self, profiles: Iterable[Profile]) -> Iterator[tuple[Profile, Profile]]:
        """The pairs that may be tied: those that share a word among the rarest of their words.

        Two sets that share four tenths of all their words share one of the rarest six tenths of each.
        """
        groups: dict[str, list[Profile]] = defaultdict(list)
        for profile in profiles:
            for group in self.groups(profile):
                groups[group].append(profile)
        for members in groups.values():
            counts = Counter(word for profile in members for word in self.words(profile))
            by_word: dict[str, list[Profile]] = defaultdict(list)
            for profile in members:
                words = sorted(self.words(profile), key=lambda word: (counts[word], word))
                rarest = words[: len(words) - ceil(self.least * len(words)) + 1]
                met = {other.id: other for word in rarest for other in by_word[word]}
                yield from ((profile, other) for other in met.values())
                for word in rarest:
                    by_word[word].append(profile)
