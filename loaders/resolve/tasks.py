"""What ties commitments of several documents together and what keeps them apart."""

from dataclasses import dataclass

from graph.model.claims import Profile
from loaders.resolve.bars import Refusal, different, values
from loaders.resolve.doers import Doers, OneDoer, doers, one_doer
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
    by_doer_and_term = needed == SAME_DOER_AND_TERM and shared >= FEWEST and share >= SAME_TERM
    told_apart = shared >= ENOUGH or needed >= OTHERWISE or by_doer_and_term
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


def _telling_numbers(profile: Profile) -> frozenset[str]:
    """The numbers of several digits, each as good as a word."""
    return frozenset(number for number in values(profile, "counts") if len(number) > 1)


def other_terms(a: Profile, b: Profile) -> bool:
    """Whether both have a deadline and neither lies in the other."""
    terms = values(a, "due"), values(b, "due")
    return all(terms) and not _one_term(*terms)


def _within(day: str, term: str) -> bool:
    """Whether a day, month or term is, or lies in, another: 30 October and October."""
    return day.startswith(term)


LIKENESSES = (
    Likeness(
        "same_task",
        "Given on the same day to the same doer (or by the same giver), in strongly overlapping words.",
        lambda profile: values(profile, "groups"),
        lambda profile: values(profile, "words") | _telling_numbers(profile),
        _alike,
        least=0.2,
    ),
)
Committed = tuple[frozenset[str], frozenset[str], Doers]  # kinds, terms and doers


@dataclass(frozen=True, slots=True)
class OneKind:
    """A task assigned, a pledge and a target are apart, unless one doer is to do it by one term: told and promised."""

    name: str
    doc: str

    def of(self, profile: Profile) -> Committed:
        """The kinds, terms and doers of a profile."""
        return values(profile, "kind"), values(profile, "due"), doers(profile)

    def against(self, one: Committed, other: Committed) -> str | None:
        """Other kinds, and no term or no doer in common."""
        if one[0] & other[0] or (_one_term(one[1], other[1]) and one_doer(one[2], other[2])):
            return None
        return f"{min(one[0])} / {min(other[0])}"

    def joined(self, one: Committed, other: Committed) -> Committed:
        """All kinds, terms and doers."""
        leads, offices = (one[2][at] | other[2][at] for at in (0, 1))
        return one[0] | other[0], one[1] | other[1], (leads, offices)


def _one_term(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(_within(a, b) or _within(b, a) for a in one for b in other)


BARS = (
    OneKind(
        "different_kind",
        "One is a task assigned, the other a pledge or a target, and they have not one doer and one term.",
    ),
    OneDoer("different_lead", "Each names other doers; a department of an open province may be that of any."),
    different("numbers", "Each names other numbers."),
    Refusal(
        "two_in_one_document",
        "A document tells both.",
        lambda profile: values(profile, "wording"),
        lambda profile: values(profile, "beside"),
    ),
)
