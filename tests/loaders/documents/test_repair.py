"""Broken letters are mended line by line; sound text never changes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import DocumentError
from loaders.documents.repair import repair

SOUND = "Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng tỉnh Đông Giang, “bà Lê Thị Mẫu” – 12%…"


def read_as(encoding: str, times: int = 1) -> str:
    text = SOUND
    for _ in range(times):
        text = text.encode().decode(encoding)
    return text


TWICE = "1 of 1 lines decoded from twice encoded UTF-8"
MENDED = [
    (read_as("latin-1"), SOUND, TWICE),
    (read_as("sloppy-windows-1252"), SOUND, TWICE),
    (read_as("sloppy-windows-1252", 2), SOUND, TWICE),
    ("Phim \x93Doctor Strange\x94 tại tỉnh", "Phim “Doctor Strange” tại tỉnh", TWICE),
    ("ChĂ­nh phá»§ yĂªu cáº§u tá»‰nh", "Chính phủ yêu cầu tỉnh", "1 of 1 lines decoded from UTF-8 read as windows-1258"),
    ("UÒy ban nhân dân huyêòn Ðông Mâìu", "Ủy ban nhân dân huyện Đông Mấu", "1 of 1 lines decoded from windows-1258"),
    ("ñy ban nh©n d©n tØnh §«ng Giang", "ủy ban nhân dân tỉnh Đông Giang", "1 of 1 lines converted from TCVN3"),
    ("UÛy ban nhaân daân tænh Ñoâng Giang", "Ủy ban nhân dân tỉnh Đông Giang", "1 of 1 lines converted from VNI"),
    (f"{SOUND}\nñy ban nh©n d©n x·", f"{SOUND}\nủy ban nhân dân xã", "1 of 2 lines converted from TCVN3"),
    ("B&aacute;o c&aacute;o &amp; &#7843;nh&nbsp;m&#x1EDB;i", "Báo cáo & ảnh\xa0mới", "6 HTML entities resolved"),
]  # fmt: skip
UNTOUCHED = [
    SOUND,
    SOUND.upper(),
    "Sở Xây dựng\u200b và\xadcả đoàn",
    "Đoàn thăm São Paulo, Köln, Größe; ông Müller nói “Señor”.",
    "Diện tích 12 km² × 3 m, giá 5 €, nhiệt độ 20°C, nhãn ® và ™, «Đề án 06», ½ ngày",
    "R&D; AT&T; ?a=1&copy=2&lt=3 &khonglagi; Có không?Có. Ai?ai",
    "Straße, übrigens, möglich, Größe",
    "dày 5 µm và 10 µm, 20 µm; chữ ñ, Ð",
    "Hai từ Ti\xd5ng Vi\xd6t là một ví dụ về chữ hỏng trong một dòng sound".replace("sound", "đúng"),
    "Текст, 文字, שלום",
]
LOST = [
    "Th? t??ng yêu c?u t?nh và b?n h?p",
    "T\ufffdnh h\ufffdp b\ufffdn",
    "tÆ°á»?ng ChÃ­nh phá»? yÃªu cáº?u Sá»? XÃ¢y dá»±ng",
]
WORD = st.sampled_from(
    [*SOUND.split(), "km²", "Köln", "São", "«Đề", "án»", "®", "&", "UBND", "30/4", "Đắk", "ôtô", "?", "\n"]
)


@pytest.mark.parametrize(("broken", "text", "done"), MENDED)
def test_broken_letters_are_mended_and_it_is_said(broken: str, text: str, done: str) -> None:
    mended, said = repair(broken)
    assert unicodedata.normalize("NFC", mended) == text
    assert said == (done,)


@pytest.mark.parametrize("text", UNTOUCHED)
def test_sound_text_and_foreign_words_stay(text: str) -> None:
    assert repair(text) == (text, ())


@pytest.mark.parametrize("text", LOST)
def test_letters_that_nothing_brings_back_are_refused(text: str) -> None:
    with pytest.raises(DocumentError, match="letters lost"):
        repair(text)


@given(st.lists(WORD, max_size=60).map(" ".join))
def test_vietnamese_with_foreign_words_among_it_stays_as_it_is(text: str) -> None:
    assert repair(text) == (text, ())


@given(
    st.lists(st.sampled_from(SOUND.split()), min_size=4, max_size=20).map(" ".join),
    st.sampled_from(["latin-1", "sloppy-windows-1252"]),
)
def test_text_decoded_twice_comes_back(text: str, encoding: str) -> None:
    assert repair(text.encode().decode(encoding)).text == text


@given(st.text())
def test_any_text_is_mended_or_refused(text: str) -> None:
    try:
        mended, done = repair(text)
    except DocumentError:
        return
    assert (mended == text) == (not done)
