"""Networks from real Neo4j answer to networkx: centrality, communities, paths."""

from collections.abc import Iterator

import neo4j
import networkx as nx
import pytest

from graph.address import Address
from graph.errors import QueryError
from graph.neighbourhood import neighbourhood
from graph.network import network, network_of, whole
from graph.store.reader import Reader

# Two clusters of made-up bodies around two tasks, joined by one programme.
WORLD = """
UNWIND ['a', 'b'] AS side
CREATE (task:Entity:Commitment {id: 'task-' + side, name: 'Nhiệm vụ ' + side, kind: 'assignment'})
WITH task, side UNWIND range(1, 4) AS n
CREATE (:Entity:Body:Department {id: 'so-' + side + n, name: 'Sở ' + side + n, kind: 'department'})
  -[:RESPONSIBLE_FOR {id: 'r' + side + n, documents: n, role: 'lead'}]->(task)
WITH DISTINCT task
MERGE (plan:Entity:Program {id: 'plan', name: 'Kế hoạch Mẫu'})
CREATE (task)-[:CONCERNS {id: 'c-' + task.id, documents: 1}]->(plan)
"""
ONE_TO_MANY = """
CREATE (body:Entity:Body {id: 'trung-tam', name: 'Trung tâm Mẫu'})
WITH body UNWIND range(1, 10) AS n
CREATE (body)-[:RUNS {id: 'run-' + n, documents: 1}]->(:Entity:Program {id: 'cong-' + n, name: 'Cổng ' + n})
"""


@pytest.fixture
def reads(database: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    neo4j_driver.execute_query(WORLD, database_=database.database)
    with Reader(database) as reader:
        yield reader


def test_a_named_query_becomes_a_network_with_attributes(reads: Reader) -> None:
    graph = network(reads, "read/relationships", types=["RESPONSIBLE_FOR"])
    assert (len(graph), graph.number_of_edges()) == (10, 8)
    body = {"id": "so-a3", "name": "Sở a3", "label": "Body", "kind": "department"}
    assert graph.nodes["so-a3"] == body
    edge = {"id": "ra3", "type": "RESPONSIBLE_FOR", "documents": 3, "role": "lead"}
    assert graph.edges["so-a3", "task-a", "ra3"] == edge


def test_a_neighbourhood_becomes_the_same_kind_of_network(reads: Reader) -> None:
    graph = network_of(neighbourhood(reads, "task-a", depth=2))
    assert graph.nodes["plan"]["label"] == "Program"
    assert set(graph.predecessors("task-a")) == {"so-a1", "so-a2", "so-a3", "so-a4"}


def test_rows_that_describe_both_ends_become_a_network_too(reads: Reader) -> None:
    assert set(network(reads, "read/neighbourhood", around="plan")) == {"plan", "task-a", "task-b"}


def test_centrality_communities_and_paths_work(reads: Reader) -> None:
    graph = network(reads, "read/relationships", types=["RESPONSIBLE_FOR", "CONCERNS"])
    between = nx.betweenness_centrality(nx.Graph(graph))
    assert max(between, key=lambda name: between[name]) in {"task-a", "task-b", "plan"}
    communities = nx.community.louvain_communities(nx.Graph(graph), seed=1)
    assert any({"so-a1", "so-a2", "so-a3", "so-a4", "task-a"} <= community for community in communities)
    assert nx.shortest_path(graph.to_undirected(), "so-a1", "so-b2") == ["so-a1", "task-a", "plan", "task-b", "so-b2"]


def test_the_whole_is_read_in_pages(reads: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.neighbourhood.PAGE", 3)
    graph = whole(reads, ["RESPONSIBLE_FOR", "CONCERNS"])
    assert (len(graph), graph.number_of_edges()) == (11, 10)


def test_many_relationships_from_one_entity_are_read_in_pages(
    reads: Reader, neo4j_driver: neo4j.Driver, database: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    neo4j_driver.execute_query(ONE_TO_MANY, database_=database.database)
    monkeypatch.setattr("graph.neighbourhood.PAGE", 3)
    assert whole(reads, ["RUNS"]).number_of_edges() == 10


def test_nothing_found_is_an_empty_network(reads: Reader) -> None:
    assert len(network(reads, "read/relationships", types=["CHAIRED"])) == 0


def test_a_query_that_returns_no_relationships_is_refused(reads: Reader) -> None:
    with pytest.raises(QueryError, match="read/entities does not return relationships: it lacks source, target, type"):
        network(reads, "read/entities", ids=["plan"])
