"""Every kind of entity has a colour of its own, under text that can be read."""

from itertools import combinations

import pytest

from graph.schema.labels import DERIVED
from viz.colours import COLOURS, TEXT, contrast


def test_every_kind_has_a_colour_of_its_own() -> None:
    assert set(COLOURS) == {label.name for label in DERIVED}
    assert len(set(COLOURS.values())) == len(COLOURS)


@pytest.mark.parametrize("label", COLOURS)
def test_text_on_the_colour_can_be_read(label: str) -> None:
    assert contrast(TEXT, COLOURS[label]) >= 7


@pytest.mark.parametrize(("one", "other"), list(combinations(COLOURS, 2)))
def test_two_kinds_are_told_apart(one: str, other: str) -> None:
    channels = [(int(COLOURS[one][i : i + 2], 16), int(COLOURS[other][i : i + 2], 16)) for i in (1, 3, 5)]
    assert max(abs(a - b) for a, b in channels) >= 15


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
