"""Page numbers and running heads."""

import pytest

from loaders.documents.page_furniture import without_furniture
from loaders.documents.page_line import PageLine


def at(text: str, baseline: float, page: int = 0, cell: tuple[float, float] | None = None) -> PageLine:
    return PageLine(text, 80, 200, baseline, 14, page, cell)


@pytest.mark.parametrize("number", ["3", "- 3 -", "– 12 –", "Trang 3/12", "3/12"])
@pytest.mark.parametrize("baseline", [20, 820])
def test_a_number_at_the_edge_of_a_page_is_left_out(number: str, baseline: float) -> None:
    words = at("Sở Xây dựng báo cáo", 500)
    assert without_furniture([at(number, baseline), words, at("hằng quý.", 480)]) == [words, at("hằng quý.", 480)]


def test_numbers_within_the_page_or_in_a_table_and_years_in_words_stay() -> None:
    lines = [at("Kế hoạch năm 2025", 800), at("12", 700), at("12", 30, cell=(70, 40)), at("hết.", 40)]
    assert without_furniture(lines) == lines


def test_a_head_on_three_pages_is_left_out_and_one_on_two_stays() -> None:
    body = [at(f"Việc thứ {['một', 'hai', 'ba'][page]}", 500 - page, page) for page in range(3)]
    heads = [at(f"Báo cáo số 7 – tờ {page}", 820, page) for page in range(3)]
    assert without_furniture([*heads, *body]) == body
    assert without_furniture([*heads[:2], *body]) == [*heads[:2], *body]
