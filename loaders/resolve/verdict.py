"""Whether two profiles are one entity: same, different or unsure, with the reasons."""

from dataclasses import dataclass
from enum import Enum

from graph.model.claims import Profile
from loaders.resolve.features import FEATURES, Reason

SAME_FROM = 0.7


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
        """SAME from a score of 0.7, DIFFERENT below zero, UNSURE between."""
        if self.score < 0:
            return Verdict.DIFFERENT
        return Verdict.SAME if self.score >= SAME_FROM else Verdict.UNSURE


def compare(a: Profile, b: Profile) -> Comparison:
    """Every feature of their kind, applied to two profiles of one block."""
    found = (feature(a, b) for feature in FEATURES[a.kind])
    return Comparison(tuple(reason for reason in found if reason))
