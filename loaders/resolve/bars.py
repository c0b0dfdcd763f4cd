"""What speaks against two profiles, or two clusters of them, being one entity."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from graph.model.claims import Profile


class Bar(Protocol):
    """Keeps two clusters apart by what they hold together; what a cluster holds is the union over its profiles."""

    @property
    def name(self) -> str:
        """How reasons call it."""

    def of(self, profile: Profile) -> Any:
        """What one profile holds; empty when it says nothing."""

    def against(self, one: Any, other: Any) -> str | None:
        """The words of the contradiction, None if there is none."""

    def joined(self, one: Any, other: Any) -> Any:
        """What both hold."""


@dataclass(frozen=True, slots=True)
class OneValue:
    """Both say it, and they say different values: two full dates, two numbers, Hùng and Hưng."""

    name: str
    doc: str
    values: Callable[[Profile], frozenset[str]]

    def of(self, profile: Profile) -> frozenset[str]:
        """The value of a profile, or none."""
        return self.values(profile)

    def against(self, one: frozenset[str], other: frozenset[str]) -> str | None:
        """Nothing is shared although both say something."""
        apart = one and other and not one & other
        return f"{min(one)} / {min(other)}" if apart else None

    def joined(self, one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
        """All values."""
        return one | other


def apart(one: Profile, other: Profile, bars: Iterable[Bar]) -> bool:
    """Whether any of `bars` speaks against two profiles being one."""
    return any(bar.against(bar.of(one), bar.of(other)) for bar in bars)


def values(profile: Profile, feature: str) -> frozenset[str]:
    """What a profile says of a feature."""
    return frozenset(profile.features.get(feature, ()))


def different(feature: str, doc: str) -> OneValue:
    """The bar that a feature of the profiles is: both have values of it, and none in common."""
    return OneValue(f"different_{feature}", doc, lambda profile: values(profile, feature))


Refusing = tuple[frozenset[str], frozenset[str]]  # own names, and names it is not


@dataclass(frozen=True, slots=True)
class Refusal:
    """One of them is named among those that the other is not."""

    name: str
    doc: str
    own: Callable[[Profile], frozenset[str]]
    refused: Callable[[Profile], frozenset[str]]

    def of(self, profile: Profile) -> Refusing | None:
        """Its own names and those it refuses."""
        own, refused = self.own(profile), self.refused(profile)
        return (own, refused) if own or refused else None

    def against(self, one: Refusing | None, other: Refusing | None) -> str | None:
        """A name of one that the other refuses."""
        if not one or not other:
            return None
        met = (one[0] & other[1]) | (other[0] & one[1])
        return min(met) if met else None

    def joined(self, one: Refusing | None, other: Refusing | None) -> Refusing | None:
        """All names, and all that is refused."""
        if not one or not other:
            return one or other
        return one[0] | other[0], one[1] | other[1]


Spans = Mapping[str, tuple[str, str]]  # first and last day, by place


@dataclass(frozen=True, slots=True)
class OnePlaceAtATime:
    """They are in two places in times that overlap."""

    name: str
    doc: str
    spans: Callable[[Profile], Spans]

    def of(self, profile: Profile) -> Spans:
        """Where a profile is, from when to when."""
        return self.spans(profile)

    def against(self, one: Spans, other: Spans) -> str | None:
        """Two places and a day on which one would be in both."""
        for here, (since, until) in sorted(one.items()):
            for there, (other_since, other_until) in sorted(other.items()):
                if here != there and max(since, other_since) <= min(until, other_until):
                    return f"{here} / {there}, {max(since, other_since)}"
        return None

    def joined(self, one: Spans, other: Spans) -> Spans:
        """The earliest and latest day in each place."""
        both = dict(one)
        for place, (since, until) in other.items():
            first, last = both.get(place, (since, until))
            both[place] = (min(first, since), max(last, until))
        return both


def overlap(one: frozenset[str], other: frozenset[str]) -> tuple[int, float]:
    """How many words two sets have in common, and their share of the smaller one; 0 where that is empty."""
    shared, fewer = len(one & other), min(len(one), len(other))
    return shared, shared / fewer if fewer else 0.0
