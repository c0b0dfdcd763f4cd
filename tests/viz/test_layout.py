"""Positions are the same every time, and boxes of small pictures do not lie on one another."""

from itertools import combinations

import pictures
import pytest

from viz.layout import BOX, SPRING_MOST, positions


@pytest.mark.parametrize("entities", [1, 2, 30, SPRING_MOST + 1])
def test_every_entity_has_a_place_and_it_stays_the_same(entities: int) -> None:
    picture = pictures.star(entities)
    assert set(positions(picture)) == {node.id for node in picture.nodes}
    assert positions(picture) == positions(picture)


@pytest.mark.parametrize("entities", [12, 60])
def test_boxes_do_not_lie_on_one_another(entities: int) -> None:
    places = positions(pictures.star(entities)).values()
    overlaps = [
        (a, b)
        for a, b in combinations(places, 2)
        if abs(a[0] - b[0]) < BOX[0] * 0.8 and abs(a[1] - b[1]) < BOX[1] * 0.8
    ]
    assert not overlaps


def test_a_large_picture_is_rings_around_the_middle() -> None:
    places = positions(pictures.star(SPRING_MOST + 1))
    assert places.pop("n0") == (0, 0)
    assert len({round((x * x + y * y) ** 0.5) for x, y in places.values()}) == 1
