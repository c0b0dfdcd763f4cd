"""The writer makes the indexes there are to be, and takes away one that is no longer used."""

import neo4j

from graph.address import Address
from graph.store.writer import Writer
from loaders.rules import RULES

BEFORE = "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name]"


def test_the_index_of_an_earlier_version_goes(database: Address, neo4j_driver: neo4j.Driver) -> None:
    neo4j_driver.execute_query(BEFORE, database_=database.database)
    with Writer(database, RULES):
        pass
    rows = neo4j_driver.execute_query("SHOW INDEXES YIELD name", database_=database.database).records
    names = {row["name"] for row in rows}
    assert "names" not in names and {"words", "words_of", "entity_id"} <= names
