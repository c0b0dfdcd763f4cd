"""What ties commitments of several documents together and what keeps them apart."""

from graph.model.claims import Profile
from loaders.resolve.bars import Refusal, different, values
from loaders.resolve.doers import OneDoer, doers, one_doer
from loaders.resolve.likeness import Likeness

SURE, BY_WORDS = 0.9, 0.09  # what a tie weighs, and what all words in common add to it
DOUBTFUL = 0.7
# Share of the words of the shorter wording that one task needs, by what else the two agree in.
SAME_DOER_AND_TERM, SAME_TERM, SAME_DOER, OTHERWISE, ANOTHER_TERM = 0.4, 0.5, 0.6, 0.8, 0.9
SAME_DOER_AND_NUMBER = 0.4
FEWEST, ENOUGH = 3, 4  # words of a wording, and words in common, to be told from others
BY_NUMBER = 2  # words that a number in common counts for


def _alike(a: Profile, b: Profile) -> float:
    """How sure two wordings are of one task: the more they agree in doer and deadline, the fewer words it takes."""
    one, other = values(a, "words"), values(b, "words")
    fewer = min(len(one), len(other))
    shared, share = agreement(a, b)
    if fewer < FEWEST and one != other:
        return DOUBTFUL * share
    needed = _needed(a, b)
    told_apart = shared >= ENOUGH or needed >= OTHERWISE
    return SURE + BY_WORDS * share if share >= needed and told_apart else DOUBTFUL * share


def agreement(a: Profile, b: Profile) -> tuple[int, float]:
    """How many words two wordings have in common, numbers counted with them, and the share of the shorter one."""
    one, other = values(a, "words"), values(b, "words")
    by_number = BY_NUMBER * len(counted_in_both(a, b))
    fewer, shared = min(len(one), len(other)) + by_number, len(one & other) + by_number
    return shared, shared / fewer if fewer else 0.0


def _needed(a: Profile, b: Profile) -> float:
    terms = values(a, "due"), values(b, "due")
    same_doer = one_doer(doers(a), doers(b))
    if not all(terms):
        return (SAME_DOER_AND_NUMBER if counted_in_both(a, b) else SAME_DOER) if same_doer else OTHERWISE
    if other_terms(a, b):
        return ANOTHER_TERM
    return SAME_DOER_AND_TERM if same_doer else SAME_TERM


def counted_in_both(a: Profile, b: Profile) -> frozenset[str]:
    """The numbers, in figures or words, that both name."""
    return values(a, "counts") & values(b, "counts")


def other_terms(a: Profile, b: Profile) -> bool:
    """Whether both have a deadline and neither lies in the other."""
    terms = values(a, "due"), values(b, "due")
    within = (_within(one, other) or _within(other, one) for one in terms[0] for other in terms[1])
    return all(terms) and not any(within)


def _within(day: str, term: str) -> bool:
    """Whether a day, month or term is, or lies in, another: 30 October and October."""
    return day.startswith(term)


LIKENESSES = (
    Likeness(
        "same_task",
        "Given on the same day to the same doer (or by the same giver), in strongly overlapping words.",
        lambda profile: values(profile, "groups"),
        lambda profile: values(profile, "words"),
        _alike,
        least=0.2,
    ),
)
BARS = (
    different("kind", "One is a task assigned, the other a pledge or a target."),
    OneDoer("different_lead", "Each names other doers; a department of an open province may be that of any."),
    different("numbers", "Each names other numbers."),
    Refusal(
        "two_in_one_document",
        "A document tells both.",
        lambda profile: values(profile, "wording"),
        lambda profile: values(profile, "beside"),
    ),
)
