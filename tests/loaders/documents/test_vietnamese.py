"""Which words are written as Vietnamese is."""

import unicodedata

import pytest

from loaders.documents.vietnamese import is_sound, is_syllable, marked_words, odd_words

SYLLABLES = [
    "ủy", "Nguyễn", "nghiêng", "khuỷu", "quốc", "giếng", "đường", "ruộng", "hòa", "hoà", "thuở", "xoèn", "ngoằn",
    "Đắk", "Lắk", "huyện", "yếu", "TỈNH", "Ý", "đ", "gì", "quý", "rượu", "khoáng", "HĐND", "QĐ",
]  # fmt: skip
NOT = ["Thá»§", "tÆ°á»›ng", "chñ", "NguyÔn", "hoøa", "Vieät", "café", "Größe", "tiếếng", "bêtông", "ñ", "n\u0301g"]


@pytest.mark.parametrize("word", SYLLABLES)
def test_a_syllable_is_known_in_any_normal_form(word: str) -> None:
    assert is_syllable(word)
    assert is_syllable(unicodedata.normalize("NFD", word))


@pytest.mark.parametrize("word", NOT)
def test_what_spelling_does_not_allow_is_no_syllable(word: str) -> None:
    assert not is_syllable(word)


def test_only_words_with_marks_count() -> None:
    text = "Sở Xây dựng (Đông Giang): 12/TB-UBND, 30 km², “bến xe”…"
    assert marked_words(text) == ["Sở", "Xây", "dựng", "Đông", "km²", "bến"]
    assert odd_words(text) == {"km²"}


def test_a_text_with_a_foreign_name_is_sound_and_one_of_foreign_words_is_not() -> None:
    assert is_sound("Đoàn của tỉnh Đông Giang thăm thành phố Köln và làm việc với đại diện chính quyền")
    assert is_sound("plain words")
    assert not is_sound("Größe über")
