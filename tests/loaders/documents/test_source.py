"""The kept text and the identity of a document."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import DocumentError
from loaders.documents.source import document, kept


def test_kept_text_is_nfc_with_plain_line_ends_and_nothing_removed() -> None:
    text = unicodedata.normalize("NFD", "Sở Xây dựng\u200b\u00a0Đông Giang\r\nlần 1\r lần 2\u2028hết  ")
    assert kept(text) == "Sở Xây dựng\u200b\u00a0Đông Giang\nlần 1\n lần 2\nhết  "


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff\u200b"[:0], "Tỉnh \ud800", "TỐI MẬT\nBáo cáo"])
def test_a_text_without_words_or_with_a_secret_makes_no_document(text: str) -> None:
    with pytest.raises(DocumentError):
        document(text)


def test_a_secret_is_refused_without_a_word_of_it() -> None:
    with pytest.raises(DocumentError) as refused:
        document("TUYỆT MẬT\nPhương án sơ tán kho số bảy")
    assert "sơ tán" not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "around"),
    [
        ("Tá»\x90I Máº¬T\nBÃ¡o cÃ¡o", ""),  # seen once the letters are mended
        ("M&#7852;T\nBáo cáo", ""),
        ("ñy ban nh©n d©n tØnh §«ng Giang\nTèi mËt", ""),
        ("Báo cáo", "Đầu trang\nMẬT"),
        ("Báo cáo", "trang 1\nMáº¬T"),
    ],
)
def test_a_stamp_is_seen_through_broken_letters_and_around_the_text(text: str, around: str) -> None:
    with pytest.raises(DocumentError, match="secrecy"):
        document(text, around=around)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Một tin.", "text: utf-8"),
        ("M&#7897;t tin.", "text: utf-8; 1 HTML entities resolved"),
        ("Má»™t tin.", "text: utf-8; 1 of 1 lines decoded from twice encoded UTF-8"),
        (unicodedata.normalize("NFD", "Một tin."), "text: utf-8; letters composed (NFC)"),
    ],
)
def test_the_document_says_how_its_text_came_from_the_file(text: str, said: str) -> None:
    found = document(text, source="text: utf-8")
    assert (found.text, found.kept_from) == ("Một tin.", said)


def test_a_given_text_that_is_sound_came_from_nowhere() -> None:
    assert document("Một tin.").kept_from is None


def test_a_broken_title_is_mended() -> None:
    assert document("Một tin.", title="Há»\x8dp bÃ¡o").title == "Họp báo"


def test_id_is_the_given_one_else_the_cleaned_address_else_the_hash_of_the_text() -> None:
    url = "https://Bao.example/a?utm_source=x"
    assert document("Một tin.", id=" tin-1 ", url=url).id == "tin-1"
    assert document("Một tin.", url=url).id == "https://bao.example/a"
    assert document("Một tin.", url=url).url == url
    by_hash = document("Một tin.")
    assert by_hash.id == by_hash.sha256[:16]


def test_same_text_in_another_normal_form_is_the_same_document() -> None:
    assert document("Bộ Nội vụ\r\n").id == document(unicodedata.normalize("NFD", "Bộ Nội vụ\n")).id


@pytest.mark.parametrize("id", ["", "  ", "a\nb", "x" * 501])
def test_an_id_that_cannot_be_shown_is_refused(id: str) -> None:
    with pytest.raises(DocumentError, match="id"):
        document("Một tin.", id=id)


def test_a_date_has_a_basis_and_no_date_has_none() -> None:
    assert document("Một tin.", published="2024-07-19").published_basis == "stated"
    assert document("Một tin.").published_basis is None


@given(st.text(max_size=200))
def test_keeping_twice_changes_nothing(text: str) -> None:
    try:
        once = kept(text)
    except DocumentError:
        return
    assert kept(once) == once
    assert "\r" not in once
