"""Tasks that a later paper gives again: to the same doer, by the same day or with the same number, in like words."""

from collections.abc import Iterable
from datetime import date

from graph.model.claims import Profile
from graph.model.days import REPEATED_WITHIN
from loaders.resolve.bars import values
from loaders.resolve.kinds import KINDS
from loaders.resolve.tasks import agreement

LEAST, ENOUGH = 0.5, 4  # share of the words of the shorter wording, and words in common
AGAIN = "again"  # the feature that holds the keys under which a task and its repetition meet


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
    return 0 < _days_between(earlier.block, task.block) <= REPEATED_WITHIN and shared >= ENOUGH and share >= LEAST


def _days_between(first: str, second: str) -> int:
    return (date.fromisoformat(second) - date.fromisoformat(first)).days


def _apart(a: Profile, b: Profile) -> bool:
    return any(bar.against(bar.of(a), bar.of(b)) for bar in KINDS["Commitment"].bars)
