"""What a paper tells again: a task in like words, a figure with a value that is near, a meeting without its day."""

import re
from collections.abc import Callable, Iterable, Sequence

from graph.model.claims import AGAIN, RANK, Candidate, Profile
from graph.model.days import REPEATED_WITHIN, days_from
from graph.the_only import the_only
from loaders.resolve.bars import apart, values
from loaders.resolve.kinds import KINDS
from loaders.resolve.meetings import on_one_matter
from loaders.resolve.near import another_is_nearer, near
from loaders.resolve.tasks import ANOTHER_TERM, agreement, counted_in_both, other_terms

LEAST, ENOUGH = 0.5, 4  # share of the words of the shorter wording of a task, and words in common
MOST, BY_WORDS_ALONE = 0.7, 6  # the same where the texts share neither term nor number
ALMOST_ALL = 0.85  # that share where neither tells who is to do it
A_MATTER = 3  # words that tell what a meeting was about, where only the month is known
_PERIOD = re.compile(r"(?<!\w)(?:(?:tháng|quý|tuần|học kỳ) (?:\d+|[ivx]+)|\d+ tháng)(?!\w)")  # of a folded name


def told_before(members: Sequence[Profile], others: Iterable[Candidate]) -> str | None:
    """The one entity among `others` that `members`, the profiles of one task or figure, tell again."""
    return _BEFORE[members[0].kind](members, list(others))


def _task_before(members: Sequence[Profile], others: Sequence[Candidate]) -> str | None:
    """The task that was given within a month before, to the same doer, by the same term or with the same number."""
    return the_only({entity for task in members if (entity := _given_before(task, others))})


def _given_before(task: Profile, others: Iterable[Candidate]) -> str | None:
    """The entity of the earliest that fits; none where those that fit are apart from one another."""
    fitting = sorted((one.features[RANK], one.id, entity, one) for entity, one in others if _repeats(task, one))
    profiles = [one for *_, one in fitting]
    if not fitting or any(_apart(profiles[0], one) for one in profiles[1:]):
        return None
    return fitting[0][2]


def _repeats(task: Profile, earlier: Profile) -> bool:
    if values(task, AGAIN).isdisjoint(values(earlier, AGAIN)) or _apart(task, earlier):
        return False
    shared, share = agreement(task, earlier)
    enough, least = _needed(task, earlier)
    [first], [then] = earlier.features[RANK], task.features[RANK]
    return first < then <= days_from(first, REPEATED_WITHIN) and shared >= enough and share >= least


def _needed(task: Profile, earlier: Profile) -> tuple[int, float]:
    """How many words two wordings must share, and which share of the shorter one, by what else tells the task."""
    if counted_in_both(task, earlier):
        return ENOUGH, LEAST
    if other_terms(task, earlier):
        return ENOUGH, ANOTHER_TERM
    one_term = values(task, "due") and values(earlier, "due")
    if one_term:
        return ENOUGH, LEAST
    return BY_WORDS_ALONE, MOST if values(task, "lead") or values(earlier, "lead") else ALMOST_ALL


def _apart(a: Profile, b: Profile) -> bool:
    return apart(a, b, KINDS[a.kind].bars)


def _figure_before(members: Sequence[Profile], others: Sequence[Candidate]) -> str | None:
    """The figure that they tell rounded or with another value; none where they fit to two, or contradict it."""
    pairs = [(entity, member, one) for entity, one in others for member in members]
    entities = {entity for entity, member, one in pairs if near(member, one)}
    fitting = ((entity, member, one) for entity, member, one in pairs if entity in entities)
    entities -= {entity for entity, member, one in fitting if _apart(member, one) or another_is_nearer(member, one)}
    return the_only(entities)


def _meeting_before(members: Sequence[Profile], others: Sequence[Candidate]) -> str | None:
    """The one meeting on its matter, in its province or by its people, in the month before a text without its day."""
    entities = {entity for entity, one in others if any(_is_of_the_month_before(member, one) for member in members)}
    return the_only(entities)


def _is_of_the_month_before(undated: Profile, held: Profile) -> bool:
    if values(undated, AGAIN).isdisjoint(values(held, AGAIN)):
        return False
    on, told = held.features[RANK][-1], undated.features[RANK][-1]
    if not on <= told <= days_from(on, REPEATED_WITHIN) or _periods(undated) != _periods(held):
        return False
    return not _apart(undated, held) and on_one_matter(undated, held, A_MATTER)


def _periods(meeting: Profile) -> set[str]:
    """Of which months or quarters it was, by its name: what meets every month is another meeting each time."""
    return {period for name in values(meeting, "name") for period in _PERIOD.findall(name)}


_BEFORE: dict[str, Callable[[Sequence[Profile], Sequence[Candidate]], str | None]] = {
    "Commitment": _task_before,
    "Figure": _figure_before,
    "Meeting": _meeting_before,
}
