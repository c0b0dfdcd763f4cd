"""What followed the bodies of a province and the districts that a document names."""

import pytest

from graph.model.claims import DocumentClaims
from graph.model.facts import Body, Facts, Place, SourceDocument
from graph.model.span import Span
from loaders.claims.assemble import claims_of

TEXT = """Sở Giao thông vận tải tỉnh Thái Bình, huyện Châu Thành, quận Ba Đình, thị xã Mỹ Hào, HĐND quận Ba Đình,
UBND huyện Lý Sơn, UBND huyện Châu Thành; thị xã Duyên Hải, tỉnh Trà Vinh; huyện Phong Điền, tỉnh Thừa Thiên Huế;
UBND huyện Cao Lãnh, tỉnh Đồng Tháp; tỉnh Trà Vinh, tỉnh Thừa Thiên Huế, tỉnh Đồng Tháp"""

BODIES = ("Sở", "UBND", "HĐND")


def told(*names: str, published: str = "2024-06-06") -> DocumentClaims:
    document = SourceDocument(id="d", text=TEXT, sha256="0", extractor="test", published=published)
    at = {name: (Span(TEXT.index(name), TEXT.index(name) + len(name)),) for name in names}
    bodies = tuple(
        Body(id=f"b{n}", name=name, kind="department", place="Thái Bình", rule="made", evidence=at[name])
        for n, name in enumerate(names)
        if name.startswith(BODIES)
    )
    places = tuple(
        Place(id=f"l{n}", name=name, kind=name.split(" ")[0], rule="made", evidence=at[name])
        for n, name in enumerate(names)
        if not name.startswith(BODIES)
    )
    return claims_of(Facts(document=document, bodies=bodies, places=places))


def steps(claims: DocumentClaims) -> set[tuple[str | None, str | None, str]]:
    entity = {key: mention.entity for key, mention in claims.mentions.items()}
    return {
        (entity[claim.subject], entity[claim.object], str(claim.qualifiers["on"]))
        for claim in claims.claims
        if claim.relation == "SUCCEEDED_BY"
    }


def test_a_department_is_followed_by_kind_and_by_province() -> None:
    assert steps(told("Sở Giao thông vận tải tỉnh Thái Bình")) == {
        ("so-giao-thong-van-tai-prov63-34", "so-xay-dung-prov63-34", "2025-03-01"),
        ("so-xay-dung-prov63-34", "so-xay-dung-prov34-33", "2025-07-01"),
    }


def test_every_inference_names_its_rule_its_words_and_its_first_day() -> None:
    for claim in told("Sở Giao thông vận tải tỉnh Thái Bình", "quận Ba Đình", "HĐND quận Ba Đình").claims:
        if claim.relation == "SUCCEEDED_BY":
            assert claim.qualifiers["inferred_by"] == [claim.rule] and claim.not_before == claim.qualifiers["on"]
            assert [span.of(TEXT) in TEXT for span in claim.evidence] == [True]


def test_a_district_is_followed_by_its_communes() -> None:
    after = {(then, on) for _, then, on in steps(told("quận Ba Đình"))}
    assert ("comm-00004", "2025-07-01") in after and len(after) == 8


def test_the_council_of_a_district_is_followed_by_those_of_its_communes() -> None:
    after = steps(told("HĐND quận Ba Đình"))
    assert ("hdnd-dist-001", "hdnd-comm-00025", "2025-07-01") in after and len(after) == 8


def test_where_one_commune_has_all_of_a_district_nothing_was_split() -> None:
    claims = told("UBND huyện Lý Sơn")
    assert steps(claims) == {("ubnd-dist-536", "ubnd-comm-21548", "2025-07-01")}
    assert [claim.qualifiers["how"] for claim in claims.claims if claim.relation == "SUCCEEDED_BY"] == [["merge"]]


def test_one_of_several_districts_of_a_name_is_not_guessed() -> None:
    assert steps(told("huyện Châu Thành", "UBND huyện Châu Thành")) == set()


TOLD_WHERE = [
    (("thị xã Duyên Hải", "tỉnh Trà Vinh"), {"dist-851"}),
    (("UBND huyện Cao Lãnh", "tỉnh Đồng Tháp"), {"ubnd-dist-873"}),
    (("huyện Phong Điền", "tỉnh Thừa Thiên Huế"), set()),
    (("huyện Châu Thành", "tỉnh Trà Vinh"), {"dist-847"}),
]


@pytest.mark.parametrize(("names", "before"), TOLD_WHERE)
def test_a_district_is_the_one_of_the_province_that_the_text_tells(names: tuple[str, ...], before: set[str]) -> None:
    assert {one for one, _, _ in steps(told(*names))} == before


def test_a_reviewed_district_is_left_to_its_own_document() -> None:
    assert steps(told("thị xã Mỹ Hào")) == set()
