"""What several documents say adds up to one value, whatever their order."""

from itertools import permutations

import pytest

from graph.model.merge import entity, relationship
from graph.schema.relations import BY_NAME

ADDS_UP = [
    ("first_seen", ["2031-03-02", None, "2031-03-01"], "2031-03-01"),
    ("last_seen", ["2031-03-02", None, "2031-03-01"], "2031-03-02"),
    ("manner", [["bầu"], ["phê chuẩn"], None], ["bầu", "phê chuẩn"]),
    ("acting", [True, True], True),
]


@pytest.mark.parametrize(("name", "said", "expected"), ADDS_UP)
def test_a_property_does_not_depend_on_the_order_of_statements(name: str, said: list[object], expected: object) -> None:
    for order in permutations(said):
        assert relationship(BY_NAME["HOLDS"], [{name: value} for value in order]) == {name: expected}  # type: ignore[dict-item]


def test_whoever_is_said_once_to_have_spoken_spoke() -> None:
    assert relationship(BY_NAME["ATTENDED"], [{"spoke": False}, {"spoke": True}])["spoke"] is True


def test_a_day_known_in_full_comes_before_one_without_its_year() -> None:
    assert entity([{"date": "XXXX-07-19"}, {"date": "2031-07-19"}]) == {"date": "2031-07-19"}


def test_what_nobody_says_stays_absent() -> None:
    assert entity([{"term": None}]) == {}
    assert relationship(BY_NAME["HOLDS"], [{"since": None}]) == {}


def test_a_deadline_is_not_mixed_from_the_words_of_two_sources() -> None:
    first = {"due": "2031-11-15", "due_op": "before", "due_text": "trước ngày 15/11"}
    second = {"due": "2031-12", "due_op": "in", "due_text": "trong quý IV", "due_basis": "inferred"}
    assert entity([first, second]) == entity([second, first]) == first
    assert entity([entity([second]), first]) == first


def test_every_spelling_of_a_name_is_kept_but_the_names_of_dated_tables_stay_as_they_are() -> None:
    spellings = [{"name": "Đỗ Văn Sỹ"}, {"name": "Đỗ Văn Sĩ"}, {"name": "Do Van Sy"}]
    every = {"name": "Đỗ Văn Sĩ", "names": ["Do Van Sy", "Đỗ Văn Sĩ", "Đỗ Văn Sỹ"]}
    for order in permutations(spellings):
        assert entity(order, True) == every == entity([entity(order[:2], True), *order[2:]], True)
        assert entity(order) == {**every, "name": "Do Van Sy"}  # of what is no person they may be several names
    assert entity(spellings[:1] * 2) == {"name": "Đỗ Văn Sỹ"}
    dated = {"name": "Huế", "names": ["tỉnh Thừa Thiên Huế", "thành phố Huế"], "names_from": ["", "2025-01-01"]}
    assert entity([dated, dated]) == dated
