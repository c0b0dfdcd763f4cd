"""What ties commitments of several documents together and what keeps them apart."""

from graph.model.claims import Profile
from loaders.resolve.bars import Refusal, different, values
from loaders.resolve.likeness import Likeness

ALIKE, NEARLY_ALL = 0.9, 0.95  # what a tie weighs
MOST, ALMOST_ALL = 0.8, 0.9  # share of the words of the shorter wording
DOUBTFUL = 0.7
FEWEST = 3  # words that a wording must have to be told from others


def _alike(a: Profile, b: Profile) -> float:
    """How sure two wordings are of one task; another deadline needs nearly the same words."""
    one, other = values(a, "words"), values(b, "words")
    fewer = min(len(one), len(other))
    share = len(one & other) / fewer if fewer else 0.0
    if fewer < FEWEST and one != other:
        return DOUBTFUL * share
    due = values(a, "due"), values(b, "due")
    another_deadline = due[0] and due[1] and due[0] != due[1]
    if share >= ALMOST_ALL:
        return NEARLY_ALL
    return ALIKE if share >= MOST and not another_deadline else DOUBTFUL * share


LIKENESSES = (
    Likeness(
        "same_task",
        "Given on the same day to the same doer (or by the same giver), in strongly overlapping words.",
        lambda profile: values(profile, "groups"),
        lambda profile: values(profile, "words"),
        _alike,
    ),
)
BARS = (
    different("kind", "One is a task assigned, the other a pledge or a target."),
    different("lead", "Each names other doers."),
    different("numbers", "Each names other numbers."),
    Refusal(
        "two_in_one_document",
        "A document tells both.",
        lambda profile: values(profile, "wording"),
        lambda profile: values(profile, "beside"),
    ),
)
