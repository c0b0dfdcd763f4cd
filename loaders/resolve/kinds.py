"""Which ties and bars the profiles of a kind are compared by."""

from dataclasses import dataclass

from loaders.resolve import figures, meetings, people, reports, tasks
from loaders.resolve.bars import Bar
from loaders.resolve.likeness import Likeness
from loaders.resolve.ties import SAME_PROFILE, Tie


@dataclass(frozen=True, slots=True)
class Kind:
    """What speaks for and against two profiles of a kind being one entity."""

    own_ties: tuple[Tie, ...]
    bars: tuple[Bar, ...]
    likenesses: tuple[Likeness, ...] = ()

    @property
    def ties(self) -> tuple[Tie, ...]:
        """Those of the kind, and the one of all kinds."""
        return (SAME_PROFILE, *self.own_ties)


KINDS = {
    "Person": Kind(people.TIES, people.BARS),
    "Meeting": Kind(meetings.TIES, meetings.BARS, meetings.LIKENESSES),
    "Commitment": Kind((), tasks.BARS, tasks.LIKENESSES),
    "Figure": Kind(figures.TIES, figures.BARS, figures.LIKENESSES),
    "Report": Kind((), reports.BARS, reports.LIKENESSES),
}
