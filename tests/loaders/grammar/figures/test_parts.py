"""Parts that are said to make up a figure, and lists that only name some."""

import pytest
from readings import reading

from loaders.grammar.figures.figures import find_figures

PARTS = [
    (
        "Có 9.831 nhiệm vụ, trong đó 7.892 nhiệm vụ đã hoàn thành, 1.602 đang thực hiện, 319 quá hạn.",
        (7892.0, 1602.0, 319.0),
    ),
    ("Tỉnh giao 30 nhiệm vụ, gồm: 20 nhiệm vụ thường xuyên; 9 nhiệm vụ đột xuất.", (20.0, 9.0)),
    ("Tỉnh giao 30 nhiệm vụ, bao gồm 20 đã hoàn thành và 10 đang thực hiện.", (20.0, 10.0)),
    ("Tỉnh giao 30 nhiệm vụ, trong đó 20 nhiệm vụ về dữ liệu, 5 nhiệm vụ về hạ tầng.", ()),
    ("Tỉnh giao 30 nhiệm vụ, trong đó 20 nhiệm vụ đã hoàn thành.", ()),
    ("Tỉnh giao 30 nhiệm vụ, gồm 20 nhiệm vụ đã hoàn thành, 4 hội nghị.", ()),
    ("Tỉnh giao hơn 30 nhiệm vụ, gồm 20 nhiệm vụ đã hoàn thành, 9 nhiệm vụ đang thực hiện.", ()),
    (
        "Sở được giao 1.245 nhiệm vụ, trong đó đã hoàn thành 1.008 nhiệm vụ (80%), đang thực hiện 201 nhiệm vụ, "
        "quá hạn 63 nhiệm vụ.",
        (1008.0, 201.0, 63.0),
    ),
    (
        "Xã nhận 5.320 hồ sơ, trong đó: giải quyết đúng hạn 5.001 hồ sơ, quá hạn 120 hồ sơ, đang giải quyết 189 hồ sơ.",
        (5001.0, 120.0, 189.0),
    ),
    (
        "Trong 2.450 nhiệm vụ được giao, các sở, ngành đã hoàn thành 1.900 nhiệm vụ, 400 nhiệm vụ đang triển khai, "
        "100 nhiệm vụ chậm tiến độ.",
        (1900.0, 400.0, 100.0),
    ),
    (
        "Vốn là 10.250 tỷ đồng, trong đó ngân sách trung ương 4.100 tỷ đồng, ngân sách địa phương 5.950 tỷ đồng.",
        (4100.0, 5950.0),
    ),
    ("Trường có 40 học sinh, trong đó 22 học sinh nam, 17 học sinh nữ.", (22.0, 17.0)),
    ("Vốn của tỉnh là 90 tỷ đồng, trong đó ngân sách trung ương 40 tỷ đồng, vốn vay 20 tỷ đồng.", ()),
    ("Vốn là 90 tỷ đồng, trong đó vốn trung ương năm 2031, vốn địa phương 20 tỷ đồng.", ()),
    ("Trong 30 nhiệm vụ được giao, sở đã hoàn thành 12 nhiệm vụ.", ()),
    ("Sở được giao 30 nhiệm vụ, trong đó đã hoàn thành 12 nhiệm vụ, đang thực hiện 8 đề án.", ()),
    ("Tỉnh giao 30 nhiệm vụ. Gồm 20 nhiệm vụ đã hoàn thành, 10 nhiệm vụ đang thực hiện.", ()),
]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_only_parts_that_are_said_to_be_all_make_up_a_figure(text: str, parts: tuple[float, ...]) -> None:
    total = find_figures(reading(text), ())[0]
    assert total.parts == parts


def test_the_list_of_parts_is_quoted() -> None:
    text = "Tỉnh giao 30 nhiệm vụ, gồm 20 nhiệm vụ thường xuyên, 9 nhiệm vụ đột xuất."
    total = find_figures(reading(text), ())[0]
    assert total.evidence[1].of(text) == "30 nhiệm vụ, gồm 20 nhiệm vụ thường xuyên, 9 nhiệm vụ đột xuất"
