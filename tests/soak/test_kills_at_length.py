"""Twenty kills in the middle of a longer load."""

from pathlib import Path

import pytest
from worlds import killing

from graph.address import Address
from graph.settings import Settings

pytestmark = pytest.mark.soak


def test_twenty_kills_leave_no_trace(database: Address, tmp_path: Path) -> None:
    world = killing.documents(120)
    expected = killing.loaded(database, world, together=50)
    interrupted = killing.survive(Settings(home=tmp_path), world, expected, rounds=20)
    assert interrupted > 10, "most loads ended before the server was killed"
