"""A made-up graph of 1,000,000 relationships in which a few people, bodies and places have very many."""

from collections.abc import Callable, Iterator
from itertools import islice
from random import Random

import neo4j

COUNTS = {
    "Person": 80_000,
    "Position": 60_000,
    "Body": 20_000,
    "Commitment": 120_000,
    "Meeting": 20_000,
    "Place": 3_000,
}
EDGES = (
    # type, from, to, how many, whether a few at the first end, at the second end, have most
    ("HOLDS", "Person", "Position", 100_000, False, False),
    ("IN", "Position", "Body", 60_000, False, True),
    ("RESPONSIBLE_FOR", "Body", "Commitment", 250_000, True, False),
    ("ASSIGNED", "Person", "Commitment", 150_000, True, False),
    ("ATTENDED", "Person", "Meeting", 200_000, False, False),
    ("CHAIRED", "Person", "Meeting", 20_000, True, False),
    ("MADE_AT", "Commitment", "Meeting", 120_000, False, False),
    ("CONCERNS", "Commitment", "Place", 100_000, False, True),
)
NODES = "UNWIND $ids AS id CREATE (n:Entity {id: id, name: id, date: $day, made_on: $day}) SET n:$($label)"
JOINS = """UNWIND $pairs AS pair MATCH (a:Entity {id: pair[0]}) MATCH (b:Entity {id: pair[1]})
CREATE (a)-[r:$($type) {id: pair[2], documents: 1, known_from: '2024-01-01'}]->(b)"""
BATCH = 20_000


def build(driver: neo4j.Driver) -> None:
    """Fill an empty graph; some minutes (on two cores that others used too, 18)."""
    driver.execute_query("CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE")
    for label, count in COUNTS.items():
        for ids in _batches(f"{label.lower()}-{number}" for number in range(count)):
            driver.execute_query(NODES, ids=ids, label=label, day="2024-01-01")
    chance = Random(7)
    for type, first, second, count, first_few, second_few in EDGES:
        draw = _drawn(chance, first, first_few), _drawn(chance, second, second_few)
        pairs = ([draw[0](), draw[1](), f"{type}-{number}"] for number in range(count))
        for batch in _batches(pairs):
            driver.execute_query(JOINS, pairs=batch, type=type)


def _drawn(chance: Random, label: str, few: bool) -> Callable[[], str]:
    """Ids of a label: each as often as any other, or the first ones far more often."""
    count = COUNTS[label]
    return lambda: f"{label.lower()}-{int(count * chance.random() ** (4 if few else 1))}"


def _batches(items: Iterator[object]) -> Iterator[list[object]]:
    while batch := list(islice(items, BATCH)):
        yield batch
