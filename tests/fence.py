"""Wiping a test server: only one that carries the test mark, and in batches."""

import neo4j

from graph.address import Address

MARK = "CREATE (:TestMark)"
IS_MARKED = "MATCH (n:TestMark) RETURN count(n) > 0 AS marked"
WIPE = (
    "MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS",
    "MATCH (n) WHERE NOT n:TestMark CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS",
)


def mark(address: Address) -> None:
    """Say that this server may be wiped; only for one that was started for tests."""
    with neo4j.GraphDatabase.driver(address.uri, auth=address.auth) as driver:
        driver.execute_query(MARK, database_=address.database)


def wipe(driver: neo4j.Driver, database: str) -> None:
    """Empty the graph, schema apart; an AssertionError unless the server carries the test mark."""
    marked = driver.execute_query(IS_MARKED, database_=database).records[0]["marked"]
    assert marked, "REFUSED TO WIPE a Neo4j without a (:TestMark) node: this may be somebody's graph"
    with driver.session(database=database) as session:
        for query in WIPE:
            session.run(query).consume()
