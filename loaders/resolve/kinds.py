"""Which ties and bars the profiles of a kind are compared by."""

from dataclasses import dataclass

from loaders.resolve import meetings, people
from loaders.resolve.bars import Bar
from loaders.resolve.ties import SAME_PROFILE, Tie


@dataclass(frozen=True, slots=True)
class Kind:
    """What speaks for and against two profiles of a kind being one entity."""

    ties: tuple[Tie, ...]
    bars: tuple[Bar, ...]


KINDS = {
    "Person": Kind((SAME_PROFILE, *people.TIES), people.BARS),
    "Meeting": Kind((SAME_PROFILE, *meetings.TIES), meetings.BARS),
}
