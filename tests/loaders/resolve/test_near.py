"""Which figures are one although their values are not, as a table; and which of them a document itself tells apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model.claims import Profile
from loaders.resolve.near import FARTHEST, bands
from loaders.resolve.repeats import told_before

WORDS = "thửa đất chưa chụp giấy chứng nhận"


def figure(
    value: float, words: str = WORDS, bound: str = "", day: str = "2031-10-01", again: str = "mn", **features: str
) -> Profile:
    told = {"value": str(value), "place": "mn", "of": "", "period": "", "beside": "", "bound": bound, **features}
    return Profile(
        kind="Figure",
        block=f"{value}",
        name=words,
        features={
            **{name: tuple(said.split()) for name, said in told.items()},
            "words": tuple(words.split()),
            "again": (again,),
            "rank": ("rounded" if bound else "exact", day),
        },
    )


EXACT = figure(4186300.0)
TOLD = [
    (figure(4200000.0, "thửa đất", "gần"), EXACT, True, "rounded up, as it says"),
    (figure(4200000.0, "thửa đất", "hơn"), EXACT, False, "not more than that"),
    (figure(4180000.0, "thửa đất", "trên"), EXACT, True, "rounded down, as it says"),
    (figure(4190000.0, "thửa đất", "khoảng"), EXACT, True, "near, as it says"),
    (figure(4190000.0, "thửa đất chưa"), EXACT, True, "rounded without a word of it"),
    (figure(4190000.0, "thửa đất"), EXACT, False, "so, in two words"),
    (figure(4200000.0, "lúa mùa", "gần"), EXACT, False, "no word in common"),
    (figure(300000.0, WORDS, "hơn"), figure(312000.0), True, "of one digit, in the same words"),
    (figure(300000.0, "thửa đất bỏ hoang", "hơn"), figure(312000.0), False, "of one digit, in two words"),
    (figure(300000.0, WORDS, "khoảng"), figure(312000.0), False, "not so near"),
    (figure(300000.0, WORDS), figure(312000.0), False, "of one digit, without a word of it"),
    (figure(60.0, WORDS, "hơn"), figure(67.0), False, "too far away"),
    (figure(2354600.0, "thửa đất"), figure(2345600.0), True, "digits that changed places"),
    (figure(2354600.0, "lúa mùa"), figure(2345600.0), False, "so, and no word in common"),
    (figure(98.0, "mái nhà tốc"), figure(89.0, "mái nhà tốc"), False, "two digits: that may be chance"),
    (figure(5962.0), figure(5948.0), True, "another value, in the same words"),
    (figure(5962.0, "thửa đất bỏ hoang"), figure(5948.0), False, "another value, in two words"),
    (figure(6148.0), figure(5948.0), False, "another value, not so near"),
    (figure(65.0), figure(64.0), False, "another value of two digits"),
    (figure(5962.0, day="2031-11-01"), figure(5948.0), True, "a month later"),
    (figure(5962.0, day="2031-11-02"), figure(5948.0), False, "later than that"),
    (figure(5962.0, day="2031-09-01"), figure(5948.0), True, "a month before"),
    (figure(5962.0, again="st"), figure(5948.0), False, "of another place or unit"),
    (figure(5962.0, of="sở-a"), figure(5948.0, of="sở-b"), False, "of another body"),
    (figure(5962.0, period="2031-09"), figure(5948.0, period="2031-08"), False, "of another time"),
    (figure(5962.0, beside="5949.0"), figure(5948.0), False, "its document tells a nearer one"),
    (figure(5962.0), figure(5948.0, beside="5963.0"), False, "the other document tells a nearer one"),
    (figure(5962.0, beside="5200.0 7100.0"), figure(5948.0), True, "its document tells others farther away"),
]


@pytest.mark.parametrize(("one", "other", "same", "why"), TOLD, ids=[row[3] for row in TOLD])
def test_a_figure_is_this_one_told_with_another_value(one: Profile, other: Profile, same: bool, why: str) -> None:
    assert told_before([one], [("e", other)]) == ("e" if same else None), why


def test_who_fits_to_two_figures_is_neither() -> None:
    assert told_before([figure(4200000.0, "thửa đất", "gần")], [("a", EXACT), ("b", figure(4193000.0))]) is None


def test_what_one_of_the_same_figure_contradicts_is_another() -> None:
    told = [figure(5962.0), figure(5962.0, beside="5949.0")]
    assert told_before(told, [("e", figure(5948.0))]) is None


@given(st.floats(1e-3, 1e15), st.floats(0, FARTHEST))
def test_values_that_are_near_share_a_band(value: float, apart: float) -> None:
    assert set(bands(value)) & set(bands(value * (1 - apart)))


def test_what_is_not_above_zero_has_no_band() -> None:
    assert bands(0.0) == bands(-3.0) == ()
