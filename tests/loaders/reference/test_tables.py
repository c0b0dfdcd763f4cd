"""Every row of the reference tables says where it comes from and whether it was seen there."""

import pytest

from loaders.reference.places import PROVINCES, province
from loaders.reference.tables import table


@pytest.mark.parametrize(
    "name",
    [
        "provinces",
        "bodies",
        "departments",
        "programs",
        "transfers",
        "units",
        "positions",
        "districts",
        "standing_agencies",
    ],
)
def test_every_row_names_its_source_and_its_verification(name: str) -> None:
    for row in table(name):
        assert row["source"], row
        assert row["verified"] in ("yes", "no"), row


@pytest.mark.parametrize("name", ["provinces", "bodies", "units"])
def test_successors_exist(name: str) -> None:
    ids = {row["id"] for row in table(name)}
    for row in table(name):
        assert {part for part in row["successor"].split("|") if part} <= ids, row["id"]


def test_there_were_63_provinces_and_are_34() -> None:
    before = [p for p in PROVINCES if not p.valid_from]
    now = [p for p in PROVINCES if not p.valid_to]
    assert (len(before), len(now)) == (63, 34)


def test_a_province_that_became_a_city_was_a_province_before() -> None:
    hue = province("Huế", "2025-02-01")
    assert hue is not None
    assert (hue.kind_on("2024-12-31"), hue.kind_on("2025-01-01")) == ("tỉnh", "thành phố")
