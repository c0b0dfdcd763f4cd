"""Which office of a province a doer is, as a table."""

import pytest

from graph.model.facts import Actor
from loaders.claims.home_province import HomeProvinces
from loaders.claims.offices import of_any_commune, of_any_place, offices_of

HERE = HomeProvinces("", {"Sông Trăng": "st", "Mây Ngàn": "mn"}, "st")

OFFICES = [
    ("body", "Sở Y tế tỉnh Sông Trăng", ["sở y tế"]),
    ("body", "Sở Y tế", ["sở y tế ?"]),
    ("body", "Công an tỉnh", ["công an ?"]),
    ("body", "Công an tỉnh Mây Ngàn", ["công an"]),
    ("body", "UBND thành phố", ["ubnd ?"]),
    ("body", "Bộ Chỉ huy Quân sự tỉnh", ["bộ chỷ huy quân sự ?"]),
    ("body", "Bộ Y tế", ["bộ y tế"]),
    ("body", "UBND huyện Bến Sao", ["ubnd huyện bến sao ?"]),
    ("body", "Trường Đại học Sông Trăng", ["trường đại học"]),
    ("office", "Giám đốc Sở Y tế", ["sở y tế ?"]),
    ("office", "Chủ tịch UBND tỉnh Sông Trăng", ["ubnd"]),
    ("office", "Bộ trưởng Bộ Y tế", ["bộ y tế"]),
    ("body", "Hội Nông dân tỉnh", ["hội nông dân ?"]),
    ("body", "Hội Nông dân tỉnh Mây Ngàn", ["hội nông dân"]),
    ("body", "Chi cục Kiểm lâm", ["chy cục kiểm lâm ?"]),
    ("body", "Sở Nông nghiệp và Môi trường", ["sở nông nghiệp và môi trường ?", "sở nông nghiệp ?"]),
    ("group", "ngành y tế", ["sở y tế ?", "bộ y tế ?", "chy cục y tế ?", "cục y tế ?"]),
    ("group", "lực lượng kiểm lâm", ["sở kiểm lâm ?", "bộ kiểm lâm ?", "chy cục kiểm lâm ?", "cục kiểm lâm ?"]),
    ("group", "cơ quan công an", ["công an ?"]),
    ("group", "bộ đội biên phòng", []),
    ("group", "các sở, ngành", []),
    ("person", "Lê Văn Thử", []),
    ("place", "Sông Trăng", []),
]


@pytest.mark.parametrize(("kind", "name", "offices"), OFFICES)
def test_an_office_is_open_where_the_text_does_not_tell_its_province(kind: str, name: str, offices: list[str]) -> None:
    assert list(offices_of(Actor(name=name, kind=kind, evidence=()), HERE)) == offices  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["UBND xã", "Chủ tịch UBND huyện", "UBND thị trấn"])
def test_a_commune_that_is_not_named_may_be_any(name: str) -> None:
    assert of_any_commune(name) and of_any_place(name)


@pytest.mark.parametrize("name", ["UBND xã Mây", "Hội Nông dân"])
def test_a_named_one_is_that_one(name: str) -> None:
    assert not of_any_place(name)


def test_a_province_that_is_not_named_is_no_commune() -> None:
    assert of_any_place("UBND tỉnh") and not of_any_commune("UBND tỉnh")
