"""Which province a text is about: title, publisher, address and portals name it; districts choose among those named."""

from dataclasses import replace

import pytest
from names import document

from graph.model.facts import SourceDocument
from loaders.grammar.names.entries import listed
from loaders.grammar.names.read import read

TEXT = "Sở Nội vụ trình UBND tỉnh."
SPOKEN_FOR = [
    (document(TEXT, title="Tỉnh Hà Tĩnh sắp xếp bộ máy"), "Hà Tĩnh"),
    (replace(document(TEXT), publisher="Báo Hà Tĩnh"), "Hà Tĩnh"),
    (replace(document(TEXT), url="https://sonoivu.hatinh.gov.vn/tin/1"), "Hà Tĩnh"),
    (document(f"{TEXT} Cổng dịch vụ công có địa chỉ dichvucong.hatinh.gov.vn."), "Hà Tĩnh"),
    # Who goes to another province to learn is still of the one whose districts report.
    (document(f"Hà Tĩnh: {TEXT} Huyện Nghi Xuân, huyện Can Lộc báo cáo, sau khi học tỉnh Nghệ An."), "Hà Tĩnh"),
    # A province in the name of a person, and one that had ended by then, are not where the text plays.
    (document(f"Hà Tĩnh: {TEXT} Ông Huỳnh Tây Ninh, Chủ tịch UBND tỉnh, và ông Dương Phú Yên nói."), "Hà Tĩnh"),
    # The ends of a road are not where a text plays; a dateline is, and Thừa Thiên - Huế is one place.
    (document(f"{TEXT} Tỉnh Hà Tĩnh giao đất cho cao tốc Nghệ An - Thanh Hóa, Nghệ An - Hà Nội."), "Hà Tĩnh"),
    (document(f"Hà Tĩnh - {TEXT}"), "Hà Tĩnh"),
    (document(f"Hưng Yên (sau khi nhập Thái Bình): {TEXT}", published="2025-10-22"), "Hưng Yên"),
    (
        document(f"Ninh Bình: {TEXT} Phường Phủ Lý, phường Hoa Lư học tỉnh Nghệ An.", published="2025-08-20"),
        "Ninh Bình",
    ),
]
NOT_SAID = [
    document(TEXT),
    document(f"{TEXT} Chủ tịch UBND tỉnh Vũ Quang Mẫu nói."),  # a person, though a district goes by these words
    document(f"{TEXT} Thị xã Kỳ Anh báo cáo."),  # a reader may know whose town it is, the text does not say it
    document(f"{TEXT} Cao tốc Khánh Hòa - Buôn Ma Thuột thông xe."),
    document(f"{TEXT} Đường sắt Lào Cai - Hà Nội thông xe."),
    document(f"{TEXT} Xem dichvucong.gov.vn."),
]


def provinces(text: SourceDocument) -> list[str]:
    return [body.name for body in listed(read(text)).bodies if body.name.startswith(("UBND tỉnh", "Sở"))]


@pytest.mark.parametrize(("text", "province"), SPOKEN_FOR)
def test_the_province_is_known_by_what_speaks_for_it(text: SourceDocument, province: str) -> None:
    assert provinces(text) == [f"Sở Nội vụ tỉnh {province}", f"UBND tỉnh {province}"]


@pytest.mark.parametrize("text", NOT_SAID)
def test_a_province_that_is_not_named_is_not_added(text: SourceDocument) -> None:
    assert provinces(text) == ["Sở Nội vụ", "UBND tỉnh"]


def test_the_ministry_is_that_of_the_minister_whom_the_title_names() -> None:
    told = "Bộ trưởng Bộ Y tế Trần Văn Mẫu dự. Bộ Nội vụ góp ý. Vụ Pháp chế và Thanh tra Bộ kiểm tra."
    of_health, of_nobody = (
        document(told, title=title) for title in ("Bộ trưởng Trần Văn Mẫu trả lời cử tri", "Trả lời")
    )
    names = [[body.name for body in listed(read(text)).bodies] for text in (of_health, of_nobody)]
    assert names[0] == ["Bộ Y tế", "Bộ Nội vụ", "Vụ Pháp chế Bộ Y tế", "Thanh tra Bộ Y tế"]
    assert names[1] == ["Bộ Y tế", "Bộ Nội vụ", "Vụ Pháp chế Bộ Nội vụ", "Thanh tra Bộ Nội vụ"]
