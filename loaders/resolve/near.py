"""Which figures of two documents are one although their values are not: rounded, with a slip, or told as they differ.

`gần 4,2 triệu thửa` is 4.186.300 of them, and who writes 2.354.600 instead of 2.345.600 means the same. Nearly the same
value alone says little: both are of one place, unit and month, and in like words.
"""

import re
from math import floor, log, log10
from typing import NamedTuple

from graph.model.claims import AGAIN, RANK, Profile
from graph.model.days import REPEATED_WITHIN, days_from
from loaders.resolve.bars import overlap, values
from loaders.resolve.figures import digits

LESS, MORE = frozenset({"gần", "dưới", "đến gần"}), frozenset({"trên", "hơn", "vượt"})
FARTHEST = 0.05  # of the larger value: what lies farther apart is never one
STEP = 1.06  # a little more than that: values as near as FARTHEST are of one band or of two neighbours
CLOSE, VERY_CLOSE = 0.02, 0.01


class Needed(NamedTuple):
    """Words in common, and their share of the fewer ones."""

    words: int
    share: float


HEDGED, UNHEDGED = Needed(2, 0.2), Needed(3, 0.35)  # of values that are very close
HEDGED_FAR, UNHEDGED_FAR = Needed(4, 0.3), Needed(5, 0.5)
SLIP, OTHER = Needed(2, 0.25), Needed(5, 0.5)
FEW, MANY = 2, 4  # digits of a value that may be rounded, and of one whose digits changed places


def bands(value: float) -> tuple[int, ...]:
    """Numbers of which two values that are near have one in common; none for what is not above zero."""
    if value <= 0:
        return ()
    band = floor(log(value) / log(STEP))
    return band, band + 1


def near(one: Profile, other: Profile) -> bool:
    """Whether two figures of one place, unit and month are one by their values and words."""
    first, last = sorted(figure.features[RANK][-1] for figure in (one, other))
    if values(one, AGAIN).isdisjoint(values(other, AGAIN)) or days_from(first, REPEATED_WITHIN) < last:
        return False
    needed = _needed(one, other)
    shared, share = overlap(values(one, "words"), values(other, "words"))
    return needed is not None and shared >= needed.words and share >= needed.share


def another_is_nearer(one: Profile, other: Profile) -> bool:
    """Whether the document of one of them tells another figure, the value of which is nearer to the other's."""
    return _beside_is_nearer(one, other) or _beside_is_nearer(other, one)


def _beside_is_nearer(one: Profile, other: Profile) -> bool:
    value = _value(other)
    return any(abs(float(beside) - value) < abs(_value(one) - value) for beside in values(one, "beside"))


def _value(profile: Profile) -> float:
    return float(profile.features["value"][0])


def _needed(one: Profile, other: Profile) -> Needed | None:
    """How alike the words must be; None where the values are too far from one another, or where they are equal."""
    coarse, fine = sorted((one, other), key=_exactness)
    a, b = _value(coarse), _value(fine)
    apart = abs(a - b) / max(a, b)
    if not 0 < apart <= FARTHEST:
        return None
    if _exactness(coarse) < _exactness(fine) and _rounds(coarse, b - a):
        return _needed_to_round(coarse, apart)
    if len(_spelt(coarse)) >= MANY and _spelt(coarse) == _spelt(fine):
        return SLIP
    return OTHER if apart <= CLOSE and _digits(coarse) > FEW else None


def _needed_to_round(coarse: Profile, apart: float) -> Needed:
    hedged = bool(values(coarse, "bound"))
    if apart <= VERY_CLOSE and _digits(coarse) >= FEW:
        return HEDGED if hedged else UNHEDGED
    return HEDGED_FAR if hedged else UNHEDGED_FAR


def _rounds(coarse: Profile, rest: float) -> bool:
    """Whether a value with `rest` more is rounded to the coarse one, up or down as its words say."""
    unit = _unit(coarse)
    bound = next(iter(coarse.features["bound"]), None)
    if bound in LESS:
        return -unit < rest < 0
    if bound in MORE:
        return 0 < rest < unit
    return abs(rest) <= min(unit / 2, CLOSE * _value(coarse)) and (bound is not None or _digits(coarse) >= FEW)


def _unit(profile: Profile) -> float:
    """What its last digit counts: 100000 of 4.200.000."""
    return 10.0 ** (floor(log10(_value(profile))) - _digits(profile) + 1)


def _exactness(profile: Profile) -> tuple[int, bool]:
    return _digits(profile), not values(profile, "bound")


def _digits(profile: Profile) -> int:
    return digits(profile.features["value"][0])


def _spelt(profile: Profile) -> list[str]:
    """All digits of the value, in order of size."""
    return sorted(re.sub(r"\D", "", f"{_value(profile):.4f}".rstrip("0")))
