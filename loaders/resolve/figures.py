"""What ties figures of several documents together and what keeps them apart."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from graph.model.claims import CLUES, Profile
from graph.model.days import last_day
from loaders.resolve.bars import different, overlap, values
from loaders.resolve.likeness import Likeness
from loaders.resolve.ties import Tie

SURE, BY_WORDS = 0.9, 0.09  # what a tie weighs, and what all words in common add to it
DOUBTFUL, HALF = 0.7, 0.5  # what fewer than half of the words say is nothing to ask a person about
SPECIFIC = 3  # digits from which two figures of one year hardly share a value by chance
# Words in common, and their share of the fewer ones, that one figure needs by the digits of its value.
_NEEDED = {1: (4, 0.6), 2: (3, 0.3), 3: (1, 0.1), 4: (1, 0.0)}
_ELSEWHERE = {1: (9, 1.0), 2: (4, 0.6), 3: (3, 0.4), 4: (2, 0.2)}  # where not both tell of which province it is


def digits(value: str) -> int:
    """How many digits a value has but for zeros at its ends, at least one: `7848.0` four, `350000.0` two."""
    number, *of = value.split(" ")
    told = (f"{float(number):.4f}", *of)
    return max(1, sum(len(re.sub(r"\D", "", part).strip("0")) for part in told))


def _measured(profile: Profile) -> Mapping[str, float]:
    return dict.fromkeys(profile.features[CLUES], 1.0)


def _alike(a: Profile, b: Profile) -> float:
    """How sure one value is of one figure: the more digits it has, the fewer words it takes; 0 is nothing at all."""
    shared, share = overlap(values(a, "words"), values(b, "words"))
    [value] = a.features["value"]
    count = min(digits(value), max(_NEEDED))
    one_body = count >= SPECIFIC and values(a, "of") & values(b, "of")
    least, least_share = (_NEEDED if values(a, "place") & values(b, "place") or one_body else _ELSEWHERE)[count]
    if shared >= least and share >= least_share:
        return SURE + BY_WORDS * share
    return DOUBTFUL * share if shared > 1 and share >= HALF else 0.0


Periods = frozenset[tuple[str, str]]  # first and last days


@dataclass(frozen=True, slots=True)
class OnePeriod:
    """A figure is of one time; a day lies in its month."""

    name: str
    doc: str

    def of(self, profile: Profile) -> Periods:
        """The first and last day of its period."""
        return frozenset(map(_days, profile.features["period"]))

    def against(self, one: Periods, other: Periods) -> str | None:
        """Two periods without a day in common."""
        if not one or not other or any(a[0] <= b[1] and b[0] <= a[1] for a in one for b in other):
            return None
        return f"{min(one)[0]} / {min(other)[0]}"

    def joined(self, one: Periods, other: Periods) -> Periods:
        """All periods."""
        return one | other


def _days(period: str) -> tuple[str, str]:
    first, _, last = period.partition("/")
    return first, last_day(last or first) or last


TIES = (
    Tie(
        "same_measure",
        "The same is measured, of the same and in the same period, in one unit, whatever the values are.",
        _measured,
        across=True,
    ),
)
LIKENESSES = (
    Likeness(
        "same_value",
        "One value of one year, told in words that are alike: the more digits it has, the fewer words it takes.",
        lambda profile: frozenset(profile.features["value"]),
        lambda profile: values(profile, "words"),
        _alike,
        least=0.01,
    ),
)
BARS = (
    different("place", "Each is of another province."),
    different("of", "Each is of another body, place or programme."),
    OnePeriod("different_period", "Each is of another time."),
)
