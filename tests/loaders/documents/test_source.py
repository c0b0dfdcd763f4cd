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
