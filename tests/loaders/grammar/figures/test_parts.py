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
