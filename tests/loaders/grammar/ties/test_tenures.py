"""When and how somebody came to a post, and when they left it."""

import pytest
from names import document
from readings import reading

from graph.model.facts import Person, Position
from graph.model.span import Span
from loaders.grammar.extract import extract
from loaders.grammar.reading import Reading
from loaders.grammar.ties.tenures import with_tenures

TENURES = [
    ("Ngày 10/12/2025, {b:HĐND xã Mơ} bầu {p:ông Trần An giữ chức Chủ tịch=Trần An}.", (("bầu",), "2025-12-10")),
    ("Ngày 10/12/2025, {p:ông Trần An được bầu giữ chức Chủ tịch=Trần An}.", (("bầu",), "2025-12-10")),
    ("{p:Ông Trần An được bổ nhiệm giữ chức Chủ tịch=Trần An} từ ngày 01/3/2025.", (("bổ nhiệm",), "2025-03-01")),
    ("Từ ngày 01/3/2025, {p:ông Trần An giữ chức Chủ tịch=Trần An}.", ((), "2025-03-01")),
    ("{p:Ông Trần An được bầu giữ chức Chủ tịch=Trần An}.", (("bầu",), None)),
    ("Ngày 10/12, {p:ông Trần An được bầu giữ chức Chủ tịch=Trần An}.", (("bầu",), None)),
    ("Ngày 10/12/2025, {p:ông Trần An, Chủ tịch=Trần An} dự họp.", ((), None)),
    ("Ngày 10/12/2025, {p:ông Trần An giữ chức Chủ tịch=Trần An} dự họp.", ((), None)),
    (
        "{p:Ông Trần An được điều động, bổ nhiệm giữ chức Chủ tịch=Trần An} từ ngày 01/3/2025.",
        (("điều động", "bổ nhiệm"), "2025-03-01"),
    ),
    (
        "Ngày 10/12/2025, {b:UBND tỉnh} phê chuẩn kết quả bầu chức vụ {p:Chủ tịch đối với ông Trần An=Trần An}.",
        (("phê chuẩn", "bầu"), "2025-12-10"),
    ),
    (
        "Ngày 10/12/2025, {b:HĐND xã Mơ} bầu {p:ông Trần An giữ chức Chủ tịch=Trần An}; "
        "{b:UBND tỉnh} phê chuẩn ngày 12/12/2025.",
        (("bầu", "phê chuẩn"), "2025-12-10"),
    ),
    (
        "Ngày 10/12/2025, {b:HĐND xã Mơ} bầu {p:ông Trần An giữ chức Chủ tịch=Trần An}; "
        "phê chuẩn {p:ông Lê Ba=Lê Ba} làm ủy viên.",
        (("bầu",), "2025-12-10"),
    ),
    (
        "Ngày 10/12/2025, {b:UBND tỉnh} giao {p:ông Trần An giữ chức Chủ tịch=Trần An}.",
        (("giao",), "2025-12-10"),
    ),
    ("Ngày 10/12/2025, {b:UBND tỉnh} giao {b:Sở Mơ} mời {p:ông Trần An làm Chủ tịch=Trần An}.", ((), None)),
    ("Ngày 10/12/2025, {b:HĐND xã Mơ} họp để bầu chức danh {p:Chủ tịch đối với ông Trần An=Trần An}.", ((), None)),
]


def person(document: Reading) -> Person:
    """Trần An with the post that the text names first."""
    start = document.text.index("Chủ tịch")
    span = Span(start, start + len("Chủ tịch"))
    post = Position(title="Chủ tịch", body="UBND xã Mơ", rule="test", evidence=(span,))
    return Person(id="p1", name="Trần An", positions=(post,), rule="test", evidence=(span,))


@pytest.mark.parametrize(("text", "tenure"), TENURES)
def test_manner_and_day_are_those_of_the_sentence(text: str, tenure: tuple[tuple[str, ...], str | None]) -> None:
    document = reading(text)
    (found,) = with_tenures(document, [person(document)])
    assert (found.positions[0].manner, found.positions[0].since) == tenure


@pytest.mark.parametrize(
    ("text", "until"),
    [
        (
            "Ngày 10/12/2025, {b:HĐND} miễn nhiệm chức vụ {o:Chủ tịch UBND xã Mơ} đối với {p:ông Trần An=Trần An}.",
            "2025-12-10",
        ),
        ("{b:HĐND} miễn nhiệm chức vụ {o:Chủ tịch UBND xã Mơ} đối với {p:ông Trần An=Trần An}.", None),
        (
            "Ngày 10/12/2025, {b:HĐND} miễn nhiệm {o:Phó Chủ tịch UBND xã Mơ} đối với {p:ông Trần An=Trần An}.",
            None,
        ),
    ],
)
def test_relief_ends_the_post_it_names(text: str, until: str | None) -> None:
    document = reading(text)
    (found,) = with_tenures(document, [person(document)])
    assert found.positions[0].until == until


def test_relief_ends_the_post_that_is_read_as_one_phrase_with_its_holder() -> None:
    text = "Ngày 10/12/2025, HĐND tỉnh miễn nhiệm chức danh Chủ tịch UBND tỉnh Mây Ngàn đối với ông Trần Văn An."
    (found,) = extract(document(text)).people
    assert [(post.body, post.until) for post in found.positions] == [("UBND tỉnh Mây Ngàn", "2025-12-10")]


@pytest.mark.parametrize(
    ("text", "former", "until"),
    [
        ("Ngày 10/12/2025, ông Trần Văn An thôi giữ chức Chủ tịch UBND tỉnh Mây Ngàn.", False, "2025-12-10"),
        ("Ông Trần Văn An thôi giữ chức Chủ tịch UBND tỉnh Mây Ngàn.", True, None),
        ("HĐND tỉnh Mây Ngàn miễn nhiệm chức danh Trưởng Ban Pháp chế HĐND tỉnh đối với ông Trần Văn An.", True, None),
        ("Ngày 10/12/2025, ông Trần Văn An, Chủ tịch UBND tỉnh Mây Ngàn dự họp.", False, None),
    ],
)
def test_who_left_an_office_holds_it_no_longer(text: str, former: bool, until: str | None) -> None:
    (found,) = extract(document(text)).people
    assert [(post.former, post.until) for post in found.positions] == [(former, until)]


TWO_POSTS = [
    "Bà Kiều Thị An, Phó Chủ tịch UBND tỉnh Mây Ngàn đồng thời giữ chức Phó Bí thư Đảng ủy UBND tỉnh Mây Ngàn.",
    "Bà Kiều Thị An, Phó Chủ tịch UBND tỉnh Mây Ngàn, đồng thời là Phó Bí thư Đảng ủy UBND tỉnh Mây Ngàn.",
    "Bà Kiều Thị An, Phó Chủ tịch UBND tỉnh Mây Ngàn kiêm giữ chức Phó Bí thư Đảng ủy UBND tỉnh Mây Ngàn.",
]


@pytest.mark.parametrize("text", TWO_POSTS)
def test_who_holds_two_posts_at_once_has_both(text: str) -> None:
    (found,) = extract(document(text)).people
    assert [post.title for post in found.positions] == ["Phó Chủ tịch", "Phó Bí thư"]
