"""What documents hold is shown as it is, but for what could mislead or run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viz.clean import MARK, UNSHOWABLE, shortened, shown, web_address

SHOWN = [
    ("Đề án 06", "Đề án 06"),
    ("tỉnh\u00a0Sông Mây", "tỉnh\u00a0Sông Mây"),
    ("Ho\u0300a", "Hòa"),
    ("<b>&</b>", "<b>&</b>"),
    ("a\x00b", f"a{MARK}b"),
    ("Mẫu\u202eẫuM", f"Mẫu{MARK}ẫuM"),
    ("một\u2028hai", f"một{MARK}hai"),
    ("x\ud800", f"x{MARK}"),
    ("dòng một\ndòng hai", "dòng một\ndòng hai"),
]

ADDRESSES = ["https://example.org/tin/1", "http://example.org", "https://example.org/tin?a=1&b=2#c"]
NO_ADDRESSES = [
    None,
    "",
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "//example.org",
    "https:",
    "http://[",
    "https://example.org/\u202e",
    "file:///etc/passwd",
    "Sông Mây",
]


@pytest.mark.parametrize(("text", "expected"), SHOWN)
def test_text_is_shown(text: str, expected: str) -> None:
    assert shown(text) == expected


@given(st.text(st.characters(), max_size=200))
def test_nothing_unshowable_is_left_and_all_can_be_written(text: str) -> None:
    assert not UNSHOWABLE.search(shown(text))
    shown(text).encode()


@given(st.text(max_size=100), st.integers(2, 50))
def test_shortened_text_is_one_line_of_the_length_asked_for(text: str, most: int) -> None:
    assert len(shortened(text, most)) <= most
    assert "\n" not in shortened(text, most)


@pytest.mark.parametrize("url", ADDRESSES)
def test_web_address_is_kept(url: str) -> None:
    assert web_address(url) == url


@pytest.mark.parametrize("url", NO_ADDRESSES)
def test_anything_else_is_no_web_address(url: str | None) -> None:
    assert web_address(url) is None
