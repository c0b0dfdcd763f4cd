"""Reference ids by name and day."""

import pytest

from loaders.reference.districts import Whereabouts
from loaders.reference.identity import Kind, reference_id, reference_names

TABLE = [
    ("place", "Hưng Yên", "2024-07-19", "prov63-33"),
    ("place", "Hưng Yên", "2025-07-01", "prov34-33"),
    ("place", "Hưng Yên", "2025-06-30", "prov63-33"),
    ("place", "thành phố Hưng Yên", "2024-07-19", "dist-323"),
    ("place", "Hà Nội", "2020", "prov34-01"),
    ("place", "Hà Nội", None, "prov34-01"),
    ("place", "Thừa Thiên Huế", "2024", "prov34-46"),
    ("place", "Huế", "2025-02", "prov34-46"),
    ("body", "Bộ Công an", None, "bo-cong-an"),
    ("body", "UBND tỉnh Hưng Yên", "2024-07-19", "ubnd-tinh-hung-yen-2024"),
    ("body", "UBND tỉnh Hưng Yên", "2026-01", "ubnd-tinh-hung-yen"),
    ("program", "Đề án 06", None, "de-an-06"),
    ("program", "VneID", None, "vneid"),
    ("body", "Sở Tài chính tỉnh Gia Lai", None, "so-tai-chinh-prov34-52"),
    ("body", "Sở Tài chính tỉnh Gia Lai", "2025-06-30", "so-tai-chinh-prov63-64"),
    ("body", "UBND tỉnh Bắc Ninh", "2025-08-01", "ubnd-prov34-24"),
    ("body", "UBND thành phố Bắc Ninh", "2026-10-01", "ubnd-prov34-24"),
    ("body", "UBND tỉnh Bắc Ninh", "2024-08-01", "ubnd-prov63-27"),
    ("body", "UBND thành phố Bắc Ninh", "2024-08-01", "ubnd-dist-256"),
    ("body", "Tỉnh ủy Thừa Thiên Huế", "2024", "cap-uy-prov34-46"),
    ("body", "Thành ủy Huế", "2025-02", "cap-uy-prov34-46"),
    ("body", "Ban Chỉ đạo chuyển đổi số tỉnh Gia Lai", "2026", None),
    ("place", "Thái Bình Dương", None, None),
    ("place", "quận Ba Đình", "2024", "dist-001"),
    ("place", "huyện Châu Thành", "2024", None),
    ("place", "thành phố Bắc Ninh", "2024", "dist-256"),
    ("body", "HĐND quận Ba Đình", "2024", "hdnd-dist-001"),
    ("body", "UBND huyện Châu Thành", "2024", None),
    ("place", "huyện Phong Điền", "2024", None),  # another province had one of this name until it became a town
    ("place", "xã Tân Hưng", "2024", None),
    ("place", "xã Tân Hưng", "2026", None),
    ("place", "phường Giảng Võ", "2025-07", "comm-00025"),
    ("place", "phường Giảng Võ", "2025-06-30", None),
    ("place", "phường Giảng Võ", None, None),
    ("place", "xã Tân An", "2026", None),
    ("body", "UBND phường Giảng Võ", "2025-07-01", "ubnd-comm-00025"),
    ("program", "chuyển đổi số", None, None),
]

ENDS = [
    ("Bộ Giao thông vận tải", "2024", "2025-03-01"),
    ("Ban Kinh tế Trung ương", "2024", ""),  # the row is not verified
    ("Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", "2024", ""),
    ("Sở Y tế tỉnh Thái Bình", "2024", "2025-07-01"),
    ("Sở Du lịch thành phố Hồ Chí Minh", "2024", ""),  # not every province has one, and this one may have gone on
    ("Sở Ngoại vụ thành phố Hà Nội", "2024", "2025-03-01"),
    ("UBND tỉnh Hưng Yên", "2024", "2025-07-01"),
]


@pytest.mark.parametrize(("name", "on", "until"), ENDS)
def test_a_name_ends_only_where_a_verified_row_or_the_law_says_so(name: str, on: str, until: str) -> None:
    first = reference_names("body", name, on)[0]
    assert (first.name, first.until) == (name, until)


LONG_AN, TRA_VINH, HUE, CAN_THO, TAY_NINH = "prov63-80", "prov63-84", "prov34-46", "prov63-92", "prov34-80"
TOLD_WHERE = [
    ("place", "huyện Châu Thành", "2024", Whereabouts(frozenset({LONG_AN})), "dist-808"),
    ("body", "UBND huyện Châu Thành", "2024", Whereabouts(frozenset({LONG_AN})), "ubnd-dist-808"),
    ("place", "huyện Châu Thành", "2024", Whereabouts(here=LONG_AN), "dist-808"),
    ("place", "huyện Châu Thành", "2024", Whereabouts(frozenset({TRA_VINH}), LONG_AN), "dist-847"),
    ("place", "huyện Châu Thành", "2024", Whereabouts(frozenset({TRA_VINH, LONG_AN}), LONG_AN), None),
    ("place", "huyện Châu Thành", "2025-08", Whereabouts(frozenset({TAY_NINH})), None),  # two of its parts had one
    ("place", "huyện Phong Điền", "2024", Whereabouts(frozenset({HUE})), None),
    ("place", "huyện Phong Điền", "2024", Whereabouts(here=HUE), None),
    ("place", "huyện Phong Điền", "2024", Whereabouts(frozenset({CAN_THO})), "dist-926"),
    ("place", "quận Ba Đình", "2024", Whereabouts(here=HUE), "dist-001"),
    ("place", "quận Ba Đình", "2024", Whereabouts(frozenset({"mây ngàn"})), None),
    ("place", "xã Tân Hưng", "2026", Whereabouts(here="prov34-33"), "comm-11977"),
]


@pytest.mark.parametrize(("kind", "name", "on", "at", "expected"), TOLD_WHERE)
def test_a_unit_is_the_one_of_the_province_that_the_document_tells(
    kind: Kind, name: str, on: str, at: Whereabouts, expected: str | None
) -> None:
    assert reference_id(kind, name, on, at) == expected


@pytest.mark.parametrize(("kind", "name", "on", "expected"), TABLE)
def test_a_name_has_the_id_of_what_it_meant_that_day(
    kind: str, name: str, on: str | None, expected: str | None
) -> None:
    assert reference_id(kind, name, on) == expected
