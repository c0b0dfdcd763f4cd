"""A reader that was closed: a thread that still asks gets an error of ours, not one of the event loop."""

import pytest

from graph.address import Address
from graph.errors import ServerUnavailable
from graph.store.reader import Reader


def test_asking_a_closed_reader_says_that_the_service_is_stopping() -> None:
    reader = Reader(Address(uri="bolt://127.0.0.1:9"))
    reader.close()
    with pytest.raises(ServerUnavailable, match="stopping"):
        reader.run("read/coverage")
