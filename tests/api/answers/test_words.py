"""Words of users mean nothing to Lucene but themselves."""

import pytest

from api.answers.words import every_word, phrase, spellings


@pytest.mark.parametrize("text", ["", "(", "***", " - ", '"'])
def test_no_words_give_no_query(text: str) -> None:
    assert phrase(text, "name") == every_word(text, "name") == ""


def test_operators_become_words() -> None:
    assert every_word("a/b AND c*", "text") == 'text:("a" AND "b" AND "and" AND "c")'


def test_a_phrase_is_looked_for_in_every_field() -> None:
    assert phrase("Đề án (06)", "name", "names") == 'name:("de an 06") OR names:("de an 06")'


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
    assert phrase("Mỹ Hào", "name") == 'name:("my hao" OR "mi hao")'
    assert every_word("Văn Sỹ", "name") == 'name:("van" AND ("sy" OR "si"))'
