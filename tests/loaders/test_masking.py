"""A name is masked letter by letter wherever it is told; every other range of the text stays."""

from hashlib import sha256

import pytest

from graph.model.facts import SourceDocument
from loaders.documents.source import document
from loaders.masking import masked, tells

NAME = "Khúc Văn Thửa"
MASKED = "████ ███ ████"


def without(text: str, title: str | None = None) -> SourceDocument:
    return masked(document(text, title=title), {NAME})


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("Đồng chí Khúc Văn Thửa nói", f"Đồng chí {MASKED} nói"),
        ("ông KHÚC VĂN THỬA nói", f"ông {MASKED} nói"),
        ("ông Khúc\u00a0Văn\nThửa nói", "ông ████\u00a0███\n████ nói"),
        ("Khúc Văn Thửa, Khúc Văn Thửa", f"{MASKED}, {MASKED}"),
        ("Sau đó ông Thửa và đồng chí\nThửa nói", "Sau đó ông ████ và đồng chí\n████ nói"),
        ("một thửa ruộng, Ông Thửan, không Thửa", "một thửa ruộng, Ông Thửan, không Thửa"),
        ("Khúc Văn Thửan và Đỗ Khúc Văn", "Khúc Văn Thửan và Đỗ Khúc Văn"),
    ],
)
def test_every_spelling_of_a_name_is_masked_and_nothing_else(told: str, left: str) -> None:
    assert without(told).text == left


def test_old_and_new_tone_placement_are_one_name() -> None:
    assert masked(document("bà Lê Thị Thuỷ nói"), {"Lê Thị Thủy"}).text == "bà ██ ███ ████ nói"


def test_the_title_is_masked_the_hash_is_of_what_is_kept_and_its_origin_says_so() -> None:
    found = without(f"{NAME} nói", title=f"{NAME} nhận chức")
    assert found.title == f"{MASKED} nhận chức"
    assert found.sha256 == sha256(found.text.encode()).hexdigest()
    assert "taken down" in (found.kept_from or "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("https://bao.example/tin/khuc-van-thua-nhan-chuc.htm", True),
        ("KHÚC  VĂN\tTHỬA", True),
        ("khuc_van_thua.txt", True),
        ("Khúc Văn Thửan", False),
        ("Văn Thửa", False),
    ],
)
def test_a_name_is_told_also_by_an_address(text: str, told: bool) -> None:
    assert tells({NAME})(text) is told
