"""Small numbers in words, and words that only look like them."""

import pytest

from loaders.language.number_words import in_digits

ROWS = [
    ("hai mỏ đất", "2 mỏ đất"),
    ("mười bốn bến thuyền", "14 bến thuyền"),
    ("mười chốt", "10 chốt"),
    ("hai mươi lăm xã", "25 xã"),
    ("năm mươi mốt hộ", "51 hộ"),
    ("mỗi tuần ba tối, sáu điểm", "mỗi tuần 3 tối, 6 điểm"),
    ("thứ hai, tháng ba này, lần thứ tư", "thứ hai, tháng ba này, lần thứ tư"),
    ("trong năm nay", "trong năm nay"),
    ("hai trăm hộ, ba nghìn người", "hai trăm hộ, ba nghìn người"),
    ("bao giờ, bay qua", "bao giờ, bay qua"),
]


@pytest.mark.parametrize(("words", "digits"), ROWS)
def test_numbers_that_count_are_in_digits(words: str, digits: str) -> None:
    assert in_digits(words) == digits
