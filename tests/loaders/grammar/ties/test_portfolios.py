"""Fields of work that officials have, and lists of members."""

import pytest
from readings import reading

from loaders.grammar.ties.portfolios import find_portfolios

FIELDS = [
    ("{p:Ông Trần An=Trần An} phụ trách các lĩnh vực: y tế, giáo dục và đào tạo.", ["y tế", "giáo dục và đào tạo"]),
    ("{p:Bà Lê Bình=Lê Bình} được phân công phụ trách công tác cải cách hành chính.", ["cải cách hành chính"]),
    (
        "{p:Trần An} điều hành {b:UBND tỉnh}; trực tiếp phụ trách lĩnh vực quốc phòng, an ninh.",
        ["quốc phòng", "an ninh"],
    ),
    ("{p:Trần An} phụ trách địa bàn {l:xã Mơ}.", ["xã Mơ"]),
    ("{p:Trần An}, là {o:Ủy viên UBND tỉnh}, phụ trách công tác {r:Đề án 06}.", ["Đề án 06"]),
    ("{o:Phó Chủ tịch UBND tỉnh} phụ trách lĩnh vực văn hóa, đề nghị {b:Sở A} báo cáo.", ["văn hóa"]),
]

NO_FIELDS = [
    "{p:Trần An}, phụ trách {b:Sở Nội vụ}, dự họp.",
    "Cán bộ phụ trách lĩnh vực y tế.",
    "{p:Trần An} nhắc cán bộ phụ trách.",
]


@pytest.mark.parametrize(("text", "fields"), FIELDS)
def test_official_has_each_field(text: str, fields: list[str]) -> None:
    found = find_portfolios(reading(text))
    assert [relation.to for relation in found] == fields
    assert {relation.kind for relation in found} == {"portfolio"}


@pytest.mark.parametrize("text", NO_FIELDS)
def test_no_field_is_read_into(text: str) -> None:
    assert find_portfolios(reading(text)) == ()


def test_person_is_meant_before_an_office_that_describes_them() -> None:
    (relation,) = find_portfolios(reading("{p:Trần An}, là {o:Ủy viên UBND}, phụ trách công tác thanh tra."))
    assert relation.from_ == "Trần An"


def test_evidence_reads_from_the_official_to_the_fields() -> None:
    document = reading("Sáng nay, {p:bà Lê Bình=Lê Bình} trực tiếp phụ trách lĩnh vực y tế.")
    (relation,) = find_portfolios(document)
    assert relation.evidence[0].of(document.text) == "bà Lê Bình trực tiếp phụ trách lĩnh vực y tế"


def test_list_of_members_ends_with_its_last_item() -> None:
    found = find_portfolios(
        reading(
            "Kiện toàn {b:Ban A} gồm các thành viên sau:\n1. Trưởng ban: {p:ông Trần An=Trần An}.\n"
            "2. {p:Bà Lê Bình=Lê Bình}.\nĐiều 2. Quyết định có hiệu lực.\n{p:Ông Vũ Cát=Vũ Cát} thi hành."
        )
    )
    assert [(tie.kind, tie.from_, tie.to) for tie in found] == [
        ("member_of", "Trần An", "Ban A"),
        ("member_of", "Lê Bình", "Ban A"),
    ]
