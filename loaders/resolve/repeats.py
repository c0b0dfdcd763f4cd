"""Tasks that a later paper gives again: to the same doer, by the same term or with the same number, in like words."""

from collections.abc import Iterable

from graph.model.claims import AGAIN, Profile
from graph.model.days import REPEATED_WITHIN, days_from
from loaders.resolve.bars import values
from loaders.resolve.kinds import KINDS
from loaders.resolve.tasks import ANOTHER_TERM, agreement, counted_in_both, other_terms

LEAST, ENOUGH = 0.5, 4  # share of the words of the shorter wording, and words in common


def told_before(task: Profile, others: Iterable[tuple[str, Profile]]) -> str | None:
    """The entity of the earliest of `others` (entity and profile) that gave the same task within a month before.

    None where there is none, or where those that fit are apart from one another.
    """
    fitting = sorted((one.block, one.id, entity, one) for entity, one in others if _repeats(task, one))
    profiles = [one for *_, one in fitting]
    if not fitting or any(_apart(profiles[0], one) for one in profiles[1:]):
        return None
    return fitting[0][2]


def _repeats(task: Profile, earlier: Profile) -> bool:
    if values(task, AGAIN).isdisjoint(values(earlier, AGAIN)) or _apart(task, earlier):
        return False
    shared, share = agreement(task, earlier)
    least = ANOTHER_TERM if other_terms(task, earlier) and not counted_in_both(task, earlier) else LEAST
    soon = earlier.block < task.block <= days_from(earlier.block, REPEATED_WITHIN)
    return soon and shared >= ENOUGH and share >= least


def _apart(a: Profile, b: Profile) -> bool:
    return any(bar.against(bar.of(a), bar.of(b)) for bar in KINDS["Commitment"].bars)
