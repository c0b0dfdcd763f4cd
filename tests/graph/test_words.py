"""Words are compared without accents, however they are encoded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.words import folded, words

FOLDED = [
    ("Đề án  06", "de an 06"),
    ("Thừa Thiên - Huế", "thua thien hue"),
    ("Hu\u031b\u0300ng", "hung"),
    ("UỶ BAN", "uy ban"),
    ("(", ""),
]


@pytest.mark.parametrize(("text", "expected"), FOLDED)
def test_folding_leaves_words_without_accents(text: str, expected: str) -> None:
    assert folded(text) == expected


@given(st.text())
def test_words_hold_only_letters_digits_and_underscores(text: str) -> None:
    assert all(character.isalnum() or character == "_" for word in words(text) for character in word)
