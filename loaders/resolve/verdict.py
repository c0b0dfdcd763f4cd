"""Whether two profiles are one entity: same, different or unsure, with the reasons."""

from dataclasses import dataclass
from enum import Enum

from graph.model.claims import Profile
from loaders.resolve.kinds import KINDS
from loaders.resolve.ties import Reason

SAME_FROM = 0.9


class Verdict(Enum):
    """What the reasons come to; UNSURE waits for a person."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two profiles, every reason that was found, and what they come to."""

    reasons: tuple[Reason, ...]

    @property
    def score(self) -> float:
        """The strongest reason; a reason against outweighs every reason for."""
        weights = [r.weight for r in self.reasons]
        return min(weights, default=0.0) if any(w < 0 for w in weights) else max(weights, default=0.0)

    @property
    def verdict(self) -> Verdict:
        """SAME from a score of SAME_FROM, DIFFERENT below zero, UNSURE between."""
        if self.score < 0:
            return Verdict.DIFFERENT
        return Verdict.SAME if self.score >= SAME_FROM else Verdict.UNSURE


def compare(a: Profile, b: Profile) -> Comparison:
    """Every tie and bar of their kind, applied to two profiles of one block."""
    kind = KINDS[a.kind]
    ties = [*(tie.between(a, b) for tie in kind.ties), *(one.between(a, b) for one in kind.likenesses)]
    against = ((bar.name, bar.against(bar.of(a), bar.of(b))) for bar in kind.bars)
    bars = (Reason(name, -1.0, why) for name, why in against if why)
    return Comparison((*(tie for tie in ties if tie), *bars))


def recurs(profile: Profile) -> bool:
    """Whether what a profile shows is enough to find the same entity in another document that shows the same."""
    kind = KINDS[profile.kind]
    weights = [weight for tie in kind.own_ties for weight in tie.weights(profile).values()]
    alike = [found.weight for likeness in kind.likenesses if (found := likeness.between(profile, profile))]
    return max((*weights, *alike), default=0.0) >= SAME_FROM
