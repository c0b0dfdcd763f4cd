"""What speaks for two profiles being one entity: a key that both have, and how much it says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from graph.model.claims import Profile


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing seen in two profiles: how much it speaks for (or against) one entity, and in which words."""

    feature: str
    weight: float
    why: str


@dataclass(frozen=True, slots=True)
class Tie:
    """Profiles of one block that share a key of `weights` are tied by the smaller of their two weights.

    Keys make comparison an index: nobody compares all pairs of a block.
    """

    name: str
    doc: str
    weights: Callable[[Profile], Mapping[str, float]]
    across: bool = False  # whether it ties profiles of other blocks too

    def between(self, a: Profile, b: Profile) -> Reason | None:
        """The strongest key they share, if any."""
        one, other = self.weights(a), self.weights(b)
        shared = [(min(one[key], other[key]), key) for key in one.keys() & other.keys()]
        return Reason(self.name, *max(shared)) if shared else None


def _everything(profile: Profile) -> Mapping[str, float]:
    return {(replace(profile, mention=None) if profile.mention else profile).id: 1.0}


SAME_PROFILE = Tie(
    "same_profile",
    "They agree in everything that is known: only a judgement can be why they are compared at all.",
    _everything,
)
