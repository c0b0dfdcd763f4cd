"""Which addresses name the same document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.documents.address import cleaned

SAME = [
    ("HTTPS://Bao.Example/Tin/a.htm", "https://bao.example/Tin/a.htm"),
    ("https://bao.example/a?utm_source=zalo&id=3#phan-2", "https://bao.example/a?id=3"),
    ("https://bao.example/a?fbclid=x", "https://bao.example/a"),
    ("https://bao.example:443/a", "https://bao.example/a"),
    ("http://bao.example:8080", "http://bao.example:8080/"),
    ("https://bao.example/default.aspx?cid=5&source=2&eid=1", "https://bao.example/default.aspx?cid=5&source=2&eid=1"),
    ("https://bao.example/đường", "https://bao.example/đường"),
]
NOT_ADDRESSES = [
    "", "javascript:alert(1)", "ftp://bao.example/a", "/tin/a.htm", "https://", "https://ai:mk@bao.example/", "http://[::1",
    "https://bao.example/a b", "https://bao.example/\x1b[2J",
]  # fmt: skip


@pytest.mark.parametrize(("url", "same"), SAME)
def test_an_address_is_cleaned_of_what_does_not_choose_the_page(url: str, same: str) -> None:
    assert cleaned(url) == same


@pytest.mark.parametrize("url", NOT_ADDRESSES)
def test_what_is_no_public_web_address_is_refused(url: str) -> None:
    assert cleaned(url) is None


@given(st.text() | st.text().map("https://x.example/{}".format))
def test_cleaning_twice_changes_nothing(url: str) -> None:
    once = cleaned(url)
    assert once is None or cleaned(once) == once
