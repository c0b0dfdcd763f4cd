"""Words of users mean nothing to Lucene but themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.answers.words import every_word, folded, phrase, spellings, words

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


@pytest.mark.parametrize("text", ["", "(", "***", " - ", '"'])
def test_no_words_give_no_query(text: str) -> None:
    assert phrase(text, "name") == every_word(text, "name") == ""


def test_operators_become_words() -> None:
    assert every_word("a/b AND c*", "text") == 'text:("a" AND "b" AND "and" AND "c")'


def test_a_phrase_is_looked_for_in_every_field() -> None:
    assert phrase("Đề án (06)", "name", "names") == 'name:("đề án 06") OR names:("đề án 06")'


I_OR_Y = [
    ("Sỹ", ["sỹ", "sĩ"]),
    ("Mỹ Hào", ["mỹ hào", "mĩ hào"]),
    ("do van si", ["do van si", "do van sy"]),
    ("Lý Kí", ["lý kí", "lí ký"]),
    ("Sở Y tế", ["sở y tế"]),
    ("Thúy Quý Nghĩa", ["thúy quý nghĩa"]),
]


@pytest.mark.parametrize(("text", "expected"), I_OR_Y)
def test_a_final_i_or_y_is_written_either_way(text: str, expected: list[str]) -> None:
    assert spellings(text) == expected


def test_either_spelling_is_looked_for() -> None:
    assert phrase("Mỹ Hào", "name") == 'name:("mỹ hào" OR "mĩ hào")'
    assert every_word("Văn Sỹ", "name") == 'name:("văn" AND ("sỹ" OR "sĩ"))'


@given(st.text())
def test_words_hold_only_letters_digits_and_underscores(text: str) -> None:
    assert all(character.isalnum() or character == "_" for word in words(text) for character in word)
