"""Which figures are one, told in other words, and which only share a value."""

from itertools import permutations

import pytest

from graph.model.claims import CLUES, Profile
from graph.model.judgement import Judged
from loaders.resolve.clusters import clusters
from loaders.resolve.figures import digits
from loaders.resolve.verdict import Verdict, compare

MORE = "hộ nghèo vay vốn sửa nhà"


def figure(
    value: float, words: str, place: str = "mn", of: str = "", period: str = "", measured: str = "", block: str = ""
) -> Profile:
    return Profile(
        kind="Figure",
        block=block or f"{value} 2031",
        name=words,
        features={
            "value": (str(value),),
            "place": (place,) if place else (),
            "of": (of,) if of else (),
            "period": (period,) if period else (),
            "words": tuple(words.split()),
            CLUES: (measured,) if measured else (),
        },
    )


FOUR, THREE, TWO, ONE = 2538.0, 71.4, 12.0, 7.0
PAIRS = [
    (figure(FOUR, "hộ nghèo"), figure(FOUR, "hộ khó khăn rà soát"), True, "four digits and a word"),
    (figure(FOUR, "hộ nghèo"), figure(FOUR, "nhà tạm"), False, "no word in common"),
    (figure(FOUR, "hộ nghèo"), figure(FOUR, "hộ khó khăn rà soát", place=""), False, "nobody says where: one word"),
    (figure(FOUR, "hộ nghèo"), figure(FOUR, "hộ nghèo rà soát", place=""), True, "nobody says where: two words"),
    (figure(FOUR, "hộ nghèo"), figure(FOUR, "hộ nghèo", place="st"), False, "another province"),
    (figure(FOUR, "hộ nghèo", of="sở a"), figure(FOUR, "hộ nghèo", of="sở b"), False, "of another body"),
    (figure(FOUR, "hộ nghèo", of="sở a"), figure(FOUR, "hộ nghèo"), True, "of nobody in particular"),
    (figure(FOUR, "hộ nghèo", period="2031-06"), figure(FOUR, "hộ nghèo", period="2031-06-15"), True, "a day in it"),
    (figure(FOUR, "hộ nghèo", period="2031-06"), figure(FOUR, "hộ nghèo", period="2031-07"), False, "another month"),
    (
        figure(FOUR, "hộ nghèo", period="2031-01/2031-06"),
        figure(FOUR, "hộ nghèo", period="2031-06-30"),
        True,
        "its last day",
    ),
    (figure(THREE, "hồ sơ trực tuyến"), figure(THREE, "hồ dầu tiếng"), True, "three digits and a word"),
    (figure(THREE, "hồ sơ trực tuyến"), figure(THREE, "lúa vụ mùa"), False, "three digits and no word"),
    (figure(THREE, "hồ sơ trực tuyến"), figure(THREE, "hồ dầu tiếng", place=""), False, "nobody says where: one word"),
    (
        figure(THREE, "hồ sơ trực tuyến", place="", of="sở a"),
        figure(THREE, "hồ sơ giấy nộp", place="", of="sở a"),
        True,
        "of one body, wherever it is",
    ),
    (
        figure(TWO, "hộ nghèo vay vốn", place="", of="sở a"),
        figure(TWO, "hộ nghèo vay thêm", place="", of="sở a"),
        False,
        "two digits, of one body and nobody says where",
    ),
    (figure(TWO, MORE), figure(TWO, "hộ nghèo thiếu ăn giáp hạt"), False, "two digits and two words"),
    (figure(TWO, MORE), figure(TWO, "hộ nghèo vay mua giống chăn nuôi gà"), True, "two digits and three words"),
    (figure(ONE, MORE), figure(ONE, "hộ nghèo vay thêm ngân hàng"), False, "one digit"),
    (figure(ONE, MORE), figure(ONE, "hộ nghèo vay vốn ngân hàng"), True, "one digit, and nearly all words"),
    (figure(ONE, MORE), figure(ONE, MORE, place=""), False, "one digit, and nobody says where"),
    # One measure of one subject and period: whatever the values are.
    (figure(FOUR, "hộ", measured="k"), figure(2583.0, "nhà", measured="k"), True, "one measure, two values"),
    (figure(FOUR, "hộ", measured="k"), figure(2583.0, "hộ", measured="l"), False, "two measures"),
]


@pytest.mark.parametrize(("one", "other", "same", "why"), PAIRS, ids=[row[3] for row in PAIRS])
def test_the_more_digits_a_value_has_the_fewer_words_it_takes(
    one: Profile, other: Profile, same: bool, why: str
) -> None:
    assert {len(clusters(order)) == 1 for order in ((one, other), (other, one))} == {same}, why


def test_a_value_told_loosely_joins_the_measure_and_all_its_values() -> None:
    told = (
        figure(FOUR, "hộ nghèo", measured="k"),
        figure(2583.0, "hộ nghèo", measured="k"),
        figure(FOUR, "hộ khó khăn"),
    )
    assert {len(clusters(order)) for order in permutations(told)} == {1}


def test_what_fits_to_two_figures_that_are_apart_never_makes_them_one() -> None:
    told = (
        figure(FOUR, "hộ nghèo", of="sở a"),
        figure(FOUR, "hộ nghèo", of="sở b"),
        figure(FOUR, "hộ nghèo rà soát"),
    )
    found = [clusters(order) for order in permutations(told)]
    assert {frozenset(frozenset(one.id for one in cluster) for cluster in some) for some in found} == {
        frozenset(frozenset(one.id for one in cluster) for cluster in found[0])
    }
    assert len(found[0]) == 2


def test_one_value_in_few_like_words_is_nothing_to_ask_about() -> None:
    assert compare(figure(TWO, MORE), figure(TWO, "hộ nghèo thiếu ăn giáp hạt")).score == 0


def test_one_value_in_like_words_waits_for_a_person_who_is_believed() -> None:
    one, other = figure(TWO, "hộ nghèo"), figure(TWO, "hộ nghèo rà soát")
    assert compare(one, other).verdict is Verdict.UNSURE
    pair = (min(one.id, other.id), max(one.id, other.id))
    judged = Judged(same=frozenset({pair}), different=frozenset())
    assert len(clusters((one, other), judged)) == 1


@pytest.mark.parametrize(
    ("value", "count"),
    [("7848.0", 4), ("350000.0", 2), ("12.84", 4), ("0.3", 1), ("0.0", 1), ("48.0 53", 4)],
)
def test_zeros_at_the_ends_of_a_value_tell_nothing(value: str, count: int) -> None:
    assert digits(value) == count
