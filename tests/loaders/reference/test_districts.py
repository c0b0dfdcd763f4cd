"""Which province a district or commune tells of, by its name alone."""

import pytest

from loaders.reference.districts import province_around

AROUND = [
    ("thị xã", "Kỳ Anh", "2017-02-08", "Hà Tĩnh"),
    ("thành phố", "Vinh", None, "Nghệ An"),
    ("huyện", "Kim Bảng", "2024", "Hà Nam"),
    ("huyện", "Kim Bảng", "2025-09-01", "Ninh Bình"),
    ("phường", "Phủ Lý", "2025-08-01", "Ninh Bình"),
]
NOT_SAID = [
    ("huyện", "Châu Thành", None),
    ("huyện", "Mường Thử", None),
    ("phường", "Phủ Lý", "2024-08-01"),  # what was a ward before is not in our tables
    ("xã", "Hòa Bình", "2025-08-01"),
]


@pytest.mark.parametrize(("level", "name", "on", "expected"), AROUND)
def test_a_name_that_one_province_has_tells_the_province(level: str, name: str, on: str | None, expected: str) -> None:
    found = province_around(level, name, on)
    assert found and found.name == expected


@pytest.mark.parametrize(("level", "name", "on"), NOT_SAID)
def test_a_name_of_several_provinces_or_of_none_tells_nothing(level: str, name: str, on: str | None) -> None:
    assert province_around(level, name, on) is None
