"""What a text says of the documents it cites."""

import pytest
from readings import reading

from graph.model.facts import Instrument, Meeting
from graph.model.span import Span
from loaders.grammar.reading import Reading
from loaders.grammar.ties.citations import cited


def citation(document: Reading, words: str, kind: str = "thông báo", rule: str = "instrument/cited") -> Instrument:
    """The instrument cited in those words."""
    start = document.text.index(words)
    span = Span(start, start + len(words))
    return Instrument(id=words, kind=kind, number=words.split()[-1], rule=rule, evidence=(span,))


def meeting(document: Reading, words: str) -> Meeting:
    """The meeting called so."""
    start = document.text.index(words)
    return Meeting(id=words, name=words, kind="hội nghị", rule="test", evidence=(Span(start, start + len(words)),))


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Theo Thông báo số 3/TB-VPX của {b:Văn phòng X}, việc đã xong.", "Văn phòng X"),
        ("Theo Thông báo số 3/TB-VPX, {b:Văn phòng X} đôn đốc.", None),
    ],
)
def test_issuer_is_the_body_right_behind_the_number(text: str, issuer: str | None) -> None:
    document = reading(text)
    (found,) = cited(document, [citation(document, "Thông báo số 3/TB-VPX")], [])
    assert found.issuer == issuer


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        ("Ngày 23/02/2025, {b:Văn phòng X} ban hành Thông báo số 3/TB-VPX.", "2025-02-23"),
        ("Ngày 23/02/2025, {b:Văn phòng X} thực hiện Thông báo số 3/TB-VPX.", None),
    ],
)
def test_day_of_issue_may_open_the_sentence(text: str, issued: str | None) -> None:
    document = reading(text)
    (found,) = cited(document, [citation(document, "Thông báo số 3/TB-VPX")], [])
    assert found.issued == issued


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Phiên họp A. Phiên họp B.\nKết luận được nêu tại Thông báo số 3/TB-VPX.", "Phiên họp B"),
        ("Phiên họp A bàn việc.\nThực hiện kết luận tại Thông báo số 3/TB-VPX. Phiên họp B.", None),
        ("Phiên họp B.\nThực hiện kết luận Phiên họp A nêu tại Thông báo số 3/TB-VPX.", "Phiên họp A"),
        ("Phiên họp A bàn việc.\nThực hiện Thông báo số 3/TB-VPX. Phiên họp B sau đó.", None),
    ],
)
def test_notice_concludes_the_meeting_named_last(text: str, held: str | None) -> None:
    document = reading(text)
    meetings = [meeting(document, "Phiên họp A"), meeting(document, "Phiên họp B")]
    (found,) = cited(document, [citation(document, "Thông báo số 3/TB-VPX")], meetings)
    assert found.concludes == held


@pytest.mark.parametrize(
    ("words", "replaces", "repeals"),
    [
        ("Quyết định này thay thế Quyết định số 8/QĐ-UBND.", ("Quyết định số 8/QĐ-UBND",), ()),
        ("Quyết định này thay thế cho Quyết định số 8/QĐ-UBND.", ("Quyết định số 8/QĐ-UBND",), ()),
        ("Bãi bỏ toàn bộ Quyết định số 8/QĐ-UBND.", (), ("Quyết định số 8/QĐ-UBND",)),
        ("Bãi bỏ một số điều của Quyết định số 8/QĐ-UBND.", (), ()),
        ("Bổ nhiệm ông A thay thế ông B theo Quyết định số 8/QĐ-UBND.", (), ()),
    ],
)
def test_the_document_itself_replaces_or_repeals_what_it_says(
    words: str, replaces: tuple[str, ...], repeals: tuple[str, ...]
) -> None:
    document = reading(f"Số: 9/QĐ-UBND\n{words}")
    own = citation(document, "Số: 9/QĐ-UBND", "quyết định", "letterhead/number")
    found = cited(document, [own, citation(document, "Quyết định số 8/QĐ-UBND", "quyết định")], [])
    assert [(one.replaces, one.repeals) for one in found] == [(replaces, repeals), ((), ())]


@pytest.mark.parametrize(
    ("words", "amends"),
    [
        ("Sửa đổi, bổ sung một số điều của Quyết định số 8/QĐ-UBND.", ("Quyết định số 8/QĐ-UBND",)),
        ("Thực hiện Quyết định số 8/QĐ-UBND.", ()),
    ],
)
def test_the_document_itself_amends_what_it_says_it_amends(words: str, amends: tuple[str, ...]) -> None:
    document = reading(f"Số: 9/QĐ-UBND\n{words}")
    own = citation(document, "Số: 9/QĐ-UBND", "quyết định", "letterhead/number")
    found = cited(document, [own, citation(document, "Quyết định số 8/QĐ-UBND", "quyết định")], [])
    assert [one.amends for one in found] == [amends, ()]
