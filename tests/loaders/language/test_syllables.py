"""Vietnamese syllables have a shape; words of other languages mostly have not."""

import pytest

from loaders.language.syllables import is_syllable

SYLLABLES = ["Nguyễn", "Thị", "Kim", "Ngân", "Quốc", "Khuyến", "Y", "Nghĩa", "Trần", "Phuc", "Oanh", "Giang", "Uyên"]
OTHERS = ["James", "Johannes", "Vladimir", "Example", "Frank", "Robert", "Wang", "UBND", "", "2024"]


@pytest.mark.parametrize("word", SYLLABLES)
def test_syllable_is_one(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", OTHERS)
def test_other_word_is_none(word: str) -> None:
    assert not is_syllable(word)
