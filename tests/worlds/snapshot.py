"""A whole graph as a value, so that two graphs can be compared."""

from typing import Any

import neo4j

from graph.address import Address

Snapshot = dict[str, list[Any]]


def snapshot(address: Address) -> Snapshot:
    """Every node and relationship but the history of the record, in an order that does not depend on how they came."""
    quiet = {"notifications_min_severity": "OFF"}
    with neo4j.GraphDatabase.driver(address.uri, auth=address.auth, **quiet) as driver:
        nodes = driver.execute_query(
            "MATCH (n) WHERE NOT n:TestMark|Schema|Judgement|Forgotten|Change|Version "
            "RETURN labels(n) AS labels, properties(n) AS properties",
            database_=address.database,
        ).records
        edges = driver.execute_query(
            "MATCH (a)-[r]->(b) RETURN a.id AS subject, type(r) AS type, properties(r) AS properties, b.id AS object",
            database_=address.database,
        ).records
    return {
        "nodes": sorted(str((sorted(row["labels"]), sorted(row["properties"].items()))) for row in nodes),
        "edges": sorted(
            str((row["subject"], row["type"], sorted(row["properties"].items()), row["object"])) for row in edges
        ),
    }
