"""Boxes that drawn lines make."""

import pytest

from loaders.documents.ruled_cells import Point, RuledCells


def borders(upright: list[float], level: list[float]) -> list[tuple[Point, Point]]:
    lines = [((x, min(level)), (x, max(level))) for x in upright]
    return lines + [((min(upright), y), (max(upright), y)) for y in level]


TABLE = borders([50, 200, 400], [700, 650, 600])


@pytest.mark.parametrize(
    ("point", "cell"),
    [
        ((100, 680), (50, 700)),
        ((300, 680), (200, 700)),
        ((300, 620), (200, 650)),
        ((450, 680), None),
        ((100, 720), None),
        ((100, 550), None),
    ],
)
def test_a_point_stands_in_the_box_that_is_closed_around_it(point: Point, cell: tuple[float, float] | None) -> None:
    assert RuledCells(TABLE).cell(*point) == cell


def test_borders_drawn_twice_nearly_in_one_place_give_one_column() -> None:
    cells = RuledCells([*borders([50, 200], [700, 650]), *borders([51, 201.5], [650.5, 600])])
    assert cells.cell(100, 680)[0] == cells.cell(100, 620)[0] == 50


@pytest.mark.parametrize(
    ("left", "right", "y", "parted"), [(190, 210, 680, True), (190, 195, 680, False), (190, 210, 720, False)]
)
def test_words_are_parted_where_a_border_runs_between_them(left: float, right: float, y: float, parted: bool) -> None:
    assert RuledCells(TABLE).part(left, right, y) is parted


def test_leaning_lines_dots_and_charts_are_no_tables() -> None:
    leaning = [((0.0, 0.0), (100.0, 50.0)), ((50.0, 1.0), (50.0, 2.0))]
    assert RuledCells(leaning).cell(50, 10) is None
    assert RuledCells(TABLE * 500).cell(100, 680) is None
