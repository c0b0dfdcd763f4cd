"""Where an office sits: bodies and provinces with those they took over from, units below a province."""

import pytest

from graph.model.facts import Body, Facts, Place, Position, SourceDocument
from graph.model.span import Span
from loaders.claims.circles import Seat, seat, shown

HERE = (Span(0, 4),)


def sits(title: str, body: str, kind: str, place: str | None, day: str = "2024-07-19", named: str = "") -> Seat:
    """The seat in a document of a day that also names a province."""
    facts = Facts(
        document=SourceDocument(id="d1", text="made", sha256="0", extractor="test", published=day),
        bodies=(Body(id="b1", name=body, kind=kind, place=place, rule="test", evidence=HERE),),
        places=(Place(id="l1", name=named, kind="tỉnh", rule="test", evidence=HERE),) if named else (),
    )
    return seat(shown(facts), Position(title=title, body=body, rule="test", evidence=HERE))


def chair(province: str, day: str) -> Seat:
    return sits("Chủ tịch", f"UBND tỉnh {province}", "people_committee", province, day)


def test_a_merged_province_carries_those_it_was_made_of_which_share_nothing() -> None:
    old, other, now = chair("Hưng Yên", "2024-01-05"), chair("Thái Bình", "2024-01-05"), chair("Hưng Yên", "2026-01-05")
    assert set(old.places) < set(now.places) > set(other.places)
    assert set(old.bodies) < set(now.bodies) > set(other.bodies)
    assert not set(old.places) & set(other.places)


def test_a_department_carries_the_one_that_it_took_over() -> None:
    old = sits("Giám đốc", "Sở Thông tin và Truyền thông tỉnh Mây Ngàn", "department", "Mây Ngàn")
    now = sits("Giám đốc", "Sở Khoa học và Công nghệ tỉnh Mây Ngàn", "department", "Mây Ngàn", "2025-06-01")
    assert set(old.bodies) < set(now.bodies)


@pytest.mark.parametrize(
    ("named", "place", "vague"), [("Sông Trăng", "xã lau sậy, sông trăng", False), ("", "xã lau sậy", True)]
)
def test_a_commune_counts_with_its_province(named: str, place: str, vague: bool) -> None:
    found = sits("Chủ tịch", "UBND xã Lau Sậy", "people_committee", "xã Lau Sậy", named=named)
    assert (found.places, found.local, found.vague) == ((place,), True, vague)


def test_a_ministry_is_of_the_central_level_and_a_province_is_not() -> None:
    assert sits("Bộ trưởng", "Bộ Công an", "ministry", None).central
    assert not chair("Hưng Yên", "2024-01-05").central
