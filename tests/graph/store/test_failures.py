"""What the driver raises becomes an error that says what to do."""

import neo4j
import pytest

from graph.address import Address
from graph.errors import TooLarge
from graph.store.failures import translated

MUCH = "UNWIND range(1, 100000000) AS n WITH collect(n) AS many RETURN size(many)"


def test_a_transaction_that_needs_too_much_memory_says_so(neo4j_address: Address, neo4j_driver: neo4j.Driver) -> None:
    with (
        pytest.raises(TooLarge, match=r"db\.memory\.transaction\.max"),
        translated(neo4j_address),
        neo4j_driver.session(database=neo4j_address.database) as session,
    ):
        session.run(MUCH).consume()
