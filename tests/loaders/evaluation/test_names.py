"""Spellings that count as one, and numbers that do; what must stay two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.evaluation.names import normal, number, overlap, words

SAME = [
    ("Ủy ban nhân dân tỉnh Đông Giang", "UBND tỉnh Đông Giang"),
    ("Uỷ ban nhân dân", "ubnd"),
    ("Hội đồng nhân dân huyện Mẫu", "HĐND huyện Mẫu"),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "MTTQ tỉnh"),
    ("TP. Mẫu", "thành phố Mẫu"),
    ("TPHCM", "TP Hồ Chí Minh"),
    ("Sở TT&TT", "Sở Thông tin và Truyền thông"),
    ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"),
    ("Ủy viên Ban Thường vụ", "UBTV"),
    ("Nghị quyết số 57-NQ/TW", "Nghị quyết 57"),
    ("Hoà Mẫu", "Hòa Mẫu"),
    ("Sở  Y tế,", "sở y tế"),
    ("Đài Phát thanh – Truyền hình", "Đài Phát thanh và Truyền hình"),
    ("Kế hoạch “Số”", "Kế hoạch Số"),
    (None, ""),
]
DIFFERENT = [("Hùng", "Hưng"), ("Sở Y tế", "Sở Tài chính"), ("quý", "qúy"), ("UBND tỉnh", "UBND huyện")]
NUMBERS = [
    ("1.234,50", 1234.5),
    ("trên 84,7", "84.7"),
    (12, "12"),
    (12.0, "12"),
    ("100.000", 100000),
    ("0,0", "0"),
    ("5/7", "5/7"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name_are_equal(one: str | None, other: str) -> None:
    assert normal(one) == normal(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_names_stay_two(one: str, other: str) -> None:
    assert normal(one) != normal(other)


@pytest.mark.parametrize(("one", "other"), NUMBERS)
def test_spellings_of_one_number_are_equal(one: float | str, other: float | str) -> None:
    assert number(one) == number(other)


def test_numbers_that_differ_stay_different() -> None:
    assert len({number(value) for value in ("12,5", "125", "1.25", "12-5")}) == 4


def test_overlap_is_the_share_of_the_shorter_wording() -> None:
    assert overlap(words("giao Sở Y tế"), words("Giao Sở Y tế báo cáo")) == 1
    assert overlap(words("giao Sở Mẫu"), words("giao Sở Y tế")) == pytest.approx(2 / 3)
    assert overlap(words(""), words("giao")) == 0


@given(st.text())
def test_a_normal_form_is_its_own_normal_form_up_to_spaces(text: str) -> None:
    assert normal(" " + text + " ") == normal(text)
