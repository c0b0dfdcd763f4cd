"""The session's private Neo4j itself, as every other test uses it."""

import neo4j
from fence import IS_MARKED

from graph.address import Address


def test_empty_graph_keeps_only_the_test_mark(database: Address, neo4j_driver: neo4j.Driver) -> None:
    assert neo4j_driver.execute_query(IS_MARKED).records[0]["marked"]
    assert neo4j_driver.execute_query("MATCH (n) RETURN count(n) AS n").records[0]["n"] == 1
