"""The document as an instrument: number, kind, issuer, day, signature; news is none."""

import pytest
from readings import reading

from graph.model.facts import Instrument
from graph.model.span import Span
from loaders.grammar.names.letterhead import own_instrument, with_own

HEADS = [
    ("{b:UBND TỈNH HẢI LĨNH}\nSố: 12/QĐ-UBND\n\nHải Lĩnh, ngày 4 tháng 8 năm 2025\n", "quyết định", "12/QĐ-UBND"),
    ("{b:UBND TỈNH HẢI LĨNH}\nSố: 12/QĐ-UBND\nHải Lĩnh, ngày 4 tháng 8 năm 2025\n", "quyết định", "12/QĐ-UBND"),
    ("{b:SỞ NỘI VỤ}\nSố: 77/SNV-CCHC Hải Lĩnh, ngày 04 tháng 8 năm 2025\n", "công văn", "77/SNV-CCHC"),
    ("{b:UBND TỈNH HẢI LĨNH}\nSố: 5 /CĐ-UBND\nngày 04 tháng 08 năm 2025", "công điện", "5/CĐ-UBND"),
]
NO_HEADS = [
    "Sáng 4/8, {b:UBND tỉnh} ban hành Quyết định số 12/QĐ-UBND.",
    "Số: bảy trăm ba mươi.",
    "Số hồ sơ: 12/15.",
]
OFFICES = [
    "{b:UBND TỈNH HẢI LĨNH=UBND tỉnh Hải Lĩnh}\nVĂN PHÒNG\nSố: 87/TB-VPUBND\n",
    "VĂN PHÒNG {b:UBND TỈNH HẢI LĨNH=UBND tỉnh Hải Lĩnh}\nSố: 87/TB-VPUBND\n",
    "VĂN PHÒNG {b:UBND TỈNH HẢI LĨNH=UBND tỉnh Hải Lĩnh}\n\nTHÔNG BÁO\nKết luận tại cuộc họp với {b:Sở Y tế}\n\n"
    "Số: 87/TB-VPUBND\n",
]
FORMS = [
    ("TL. {o:CHỦ TỊCH}\n{p:CHÁNH VĂN PHÒNG\nTrần An=Trần An}", "TL."),
    ("TM. {b:ỦY BAN NHÂN DÂN}\nKT. {o:CHỦ TỊCH}\n{p:PHÓ CHỦ TỊCH\nTrần An=Trần An}", "KT."),
    ("TM. {b:ỦY BAN NHÂN DÂN}\n{p:CHỦ TỊCH\nTrần An=Trần An}", "TM."),
    ("{p:CHỦ TỊCH\nTrần An=Trần An}", None),
]


@pytest.mark.parametrize(("text", "kind", "number"), HEADS)
def test_letterhead_gives_kind_number_issuer_and_day(text: str, kind: str, number: str) -> None:
    own = own_instrument(reading(text))
    assert own is not None
    assert (own.kind, own.number, own.issued) == (kind, number, "2025-08-04")
    assert own.issuer in ("UBND TỈNH HẢI LĨNH", "SỞ NỘI VỤ")


@pytest.mark.parametrize("text", NO_HEADS)
def test_text_without_a_number_line_is_no_instrument(text: str) -> None:
    assert own_instrument(reading(text)) is None


@pytest.mark.parametrize("text", OFFICES)
def test_office_of_a_committee_issues_under_its_name(text: str) -> None:
    own = own_instrument(reading(text))
    assert own is not None
    assert own.issuer == "Văn phòng UBND tỉnh Hải Lĩnh"


@pytest.mark.parametrize(("signature", "form"), FORMS)
def test_signature_tells_who_signed_in_whose_stead(signature: str, form: str | None) -> None:
    own = own_instrument(reading(f"{{b:UBND}}\nSố: 1/QĐ-UBND\n{{p:Ông Lê Bình=Lê Bình}} thi hành.\n\n{signature}\n"))
    assert own is not None
    assert [(signer.name, signer.form) for signer in own.signed_by] == [("Trần An", form)]


TITLES = [
    ("Thông báo số 386/TB-UBND: Kết luận của Chủ tịch tại hội nghị", "letterhead/title"),
    ("Công điện số 386/TB-UBND về ứng phó với mưa lũ", "letterhead/title"),
    ("Thông báo số 386/TB-UBND được gửi tới các sở.", "instrument/cited"),
    ("Thực hiện Thông báo số 386/TB-UBND về ứng phó với mưa lũ, các sở vào cuộc.", "instrument/cited"),
]


@pytest.mark.parametrize(("opening", "rule"), TITLES)
def test_a_text_that_opens_with_the_title_of_a_paper_is_that_paper(opening: str, rule: str) -> None:
    document = reading(opening)
    named = Span(min(at for kind in ("Thông", "Công") if (at := opening.find(kind)) >= 0), opening.find("UBND") + 4)
    cited = Instrument(id="i1", kind="thông báo", number="386/TB-UBND", rule="instrument/cited", evidence=(named,))
    assert [one.rule for one in with_own(document, (cited,))] == [rule]


def test_document_that_names_itself_is_listed_once() -> None:
    document = reading("{b:UBND}\nSố: 1/QĐ-UBND\nQuyết định số 1/QĐ-UBND có hiệu lực.")
    own = own_instrument(document)
    assert own is not None
    assert [one.number for one in with_own(document, (own,))] == ["1/QĐ-UBND"]
