"""Which spellings are one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.language.letters import name_key, one_tone_placement

SAME = [
    ("Trần Sỹ Thanh", "Trần Sĩ Thanh"),
    ("Uỷ ban", "Ủy ban"),
    ("Hoà Bình", "Hòa Bình"),
    ("Khoẻ", "khỏe"),
    ("Lý", "Lí"),
    ("Mỹ Hào", "Mĩ Hào"),
    ("Phạm\u00a0Minh", "Phạm Minh"),
    ("Phạm\u200b Minh", "Phạm Minh"),
    ("UỶ BAN", "Ủy ban"),
    ("K’Mẫu", "K'Mẫu"),
]
DIFFERENT = [("Hùng", "Hưng"), ("Hà", "Hạ"), ("Quý", "Qúy"), ("Thanh", "Thành"), ("Tùng", "Tung")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_names_have_two_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_the_u_of_qu_keeps_its_place() -> None:
    assert one_tone_placement("Quý, toàn, Huỳnh, loại") == "Quý, toàn, Huỳnh, loại"


@given(st.text())
def test_tone_placement_keeps_the_length(text: str) -> None:
    assert len(one_tone_placement(text)) == len(text)


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)
