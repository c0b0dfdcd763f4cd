"""Entities that a test wrote by its own Cypher, found by their words as the writer's are."""

import neo4j

from graph.address import Address
from graph.store.records import words_row
from graph.store.writer import Writer
from loaders.rules import RULES

WORDLESS = "MATCH (n:Entity) WHERE NOT EXISTS { (w:Words {of: n.id}) } RETURN properties(n) AS properties"
WORDS = "UNWIND $rows AS row CREATE (w:Words {of: row.of}) SET w += row.words"


def make_findable(driver: neo4j.Driver, database: str) -> None:
    """Give every entity without words its own."""
    found = [row["properties"] for row in driver.execute_query(WORDLESS, database_=database).records]
    rows = [{"of": one["id"], "words": words_row(one)} for one in found]
    driver.execute_query(WORDS, rows=rows, database_=database)


def write_world(driver: neo4j.Driver, address: Address, world: str) -> None:
    """Write by the Cypher of a test into an empty graph that has the indexes and words of a writer's."""
    with Writer(address, RULES):
        pass  # it makes the indexes
    driver.execute_query(world, database_=address.database)
    make_findable(driver, address.database)
