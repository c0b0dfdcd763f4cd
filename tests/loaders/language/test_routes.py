"""Which places are ends of a road, as a table."""

import pytest

from loaders.language.routes import in_a_route

PLACES = [
    ("Dự án cao tốc Khánh Hòa - Buôn Ma Thuột", "Khánh Hòa", True),
    ("Nhà thầu thi công tuyến đường sắt Lào Cai – Hà Nội", "Hà Nội", True),
    ("Hà Nội - Chiều nay, Bộ Y tế họp.", "Hà Nội", False),
    ("Một tin.\n(Hà Nội) - Chiều nay, Bộ Y tế họp.", "Hà Nội", False),
    ("ĐBP - Điện Biên lập đội.", "Điện Biên", False),
    ("Họp tại tỉnh Thừa Thiên - Huế", "Huế", False),
    ("UBND tỉnh Khánh Hòa họp.", "Khánh Hòa", False),
]


@pytest.mark.parametrize(("text", "place", "route"), PLACES)
def test_a_place_beside_a_dash_is_an_end_of_a_road_unless_it_opens_a_line(text: str, place: str, route: bool) -> None:
    at = text.index(place)
    assert in_a_route(text, at, at + len(place)) is route
