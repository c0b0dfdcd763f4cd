"""Patterns tried only where one of their first words stands find what they would find by a search."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.language.openings import NUMBER, Opening

CASES = [
    ("bí thư", "[Bb]í thư", "Bí thư và phó bí thư", ["Bí thư", "bí thư"]),
    ("bí", "(?i:bí thư)", "BÍ THƯ Tỉnh ủy", ["BÍ THƯ"]),
    (f"sở|{NUMBER}", r"\d+ sở|sở", "12 sở và sở khác", ["12 sở", "sở"]),
    ("VNeID", "VNeID", "trên VNeID, VNeID2", ["VNeID", "VNeID"]),
    ("sở", "sở", "cơsở", []),
    ("sở", "sở sở", "sở sở sở sở", ["sở sở", "sở sở"]),
]


@pytest.mark.parametrize(("words", "pattern", "text", "found"), CASES)
def test_matches_begin_at_the_words(words: str, pattern: str, text: str, found: list[str]) -> None:
    assert [match[0] for match in Opening(words, pattern).finditer(text)] == found


@given(st.lists(st.sampled_from(["sở", "Sở", "SỞ", "ban", "12", "cơsở", "x"]), max_size=30).map(" ".join))
def test_the_matches_are_those_of_a_search(text: str) -> None:
    pattern = r"(?i:sở|ban)(?: \d+)?"
    searched = [match.span() for match in re.finditer(rf"(?<!\w){pattern}", text)]
    assert [match.span() for match in Opening("sở|ban", pattern).finditer(text)] == searched


@pytest.mark.parametrize(
    ("words", "text", "tried"),
    [
        ("chủ tịch|bí thư", "chủ trì, chủ  tịch, Chủ tịch, CHỦ TỊCH, chủ", 4),
        ("chủ tịch|Chủ", "chủ nhà, Chủ nhà, chủ tịch", 2),
        ("sở|Ban|UBND", "sở Sở SỞ sỞ, ban Ban BAN, ubnd Ubnd UBND", 3 + 2 + 1),
        ("H.|đ/c", "H. H, Hà, UBND, th., h.; đ/c, Đ/c, đ", 3),
        ("chủ tịch", "Chủ", 0),
    ],
)
def test_a_phrase_is_tried_where_its_second_word_may_follow(words: str, text: str, tried: int) -> None:
    assert len(list(Opening(words, r"\w+").finditer(text))) == tried
