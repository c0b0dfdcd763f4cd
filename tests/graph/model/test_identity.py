"""Ids are readable, stable and lead back to what they were made from."""

import pytest

from graph.model.identity import content_of, digest, entity_id, slug

SLUGS = [
    ("Đề án 06", "de-an-06"),
    ("Sở Thông tin và Truyền thông tỉnh Hưng Yên", "so-thong-tin-va-truyen-thong-tinh-hung-yen"),
    ("  12 bộ, ngành  ", "12-bo-nganh"),
    ("日本", ""),
    ("a" * 80, "a" * 48),
]


@pytest.mark.parametrize(("name", "expected"), SLUGS)
def test_slug_is_plain_and_short(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_digest_tells_parts_from_their_concatenation() -> None:
    assert digest("ab", "c") != digest("a", "bc")
    assert digest("a", None) != digest("a", "None")


def test_the_content_of_an_id_survives_a_change_of_its_slug() -> None:
    assert content_of(entity_id("Lê Văn Thử", "0123456789abcdef")) == "0123456789abcdef"
    assert content_of(entity_id("日本", "0123456789abcdef")) == "0123456789abcdef"
