"""What Neo4j acknowledged survives a kill -9, nothing is half-written, and loading again ends in the same graph."""

from pathlib import Path

from worlds import killing

from graph.address import Address
from graph.settings import Settings

DOCUMENTS = 30


def test_a_kill_in_the_middle_of_a_load_leaves_no_trace(database: Address, tmp_path: Path) -> None:
    world = killing.documents(DOCUMENTS)
    expected = killing.loaded(database, world, together=20)
    interrupted = killing.survive(Settings(home=tmp_path), world, expected, rounds=1)
    assert interrupted, "the load ended before the server was killed: nothing was tried"
