"""Seven kills in the middle of a load."""

from pathlib import Path

import pytest
from worlds import killing

from graph.address import Address
from graph.settings import Settings

pytestmark = pytest.mark.soak


def test_seven_kills_leave_no_trace(database: Address, tmp_path: Path) -> None:
    world = killing.documents(40)
    expected = killing.loaded(database, world, together=20)
    interrupted = killing.survive(Settings(home=tmp_path), world, expected, rounds=7)
    assert interrupted > 3, "most loads ended before the server was killed"
