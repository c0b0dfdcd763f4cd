"""POST /cypher: off unless it is switched on, and then one statement that reads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from graph.address import Address
from graph.settings import Settings
from graph.store.reader import Reader


@pytest.fixture
def open_door(world: Reader, neo4j_address: Address, tmp_path: Path) -> Iterator[TestClient]:
    settings = Settings(home=tmp_path, cypher=True, read_timeout=60)
    with TestClient(create_app(world, settings, neo4j_address)) as client:
        yield client


def test_it_is_off_by_default(client: TestClient) -> None:
    answer = client.post("/cypher", json={"query": "RETURN 1"})
    assert answer.status_code == 403
    assert "TRACHNHIEM_CYPHER=on" in answer.json()["detail"]


def test_a_statement_is_answered_with_its_rows(open_door: TestClient) -> None:
    query = "MATCH (b:Body) WHERE b.id = $id RETURN b.id AS id"
    answer = open_door.post("/cypher", json={"query": query, "parameters": {"id": "may-ngan"}})
    assert answer.status_code == 200, answer.text
    assert answer.json() == {"columns": ["id"], "stopped_by": None, "rows": []}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"query": "CREATE (n)"}, 422),
        ({"query": "RETURN"}, 422),
        ({"query": "RETURN '" + "a" * 20_000 + "'"}, 422),
        ({"query": "RETURN $x", "parameters": [1]}, 422),
        ({"query": "RETURN $x", "parameters": {"x": [[[]]] * 9}}, 200),
        ({}, 422),
    ],
)
def test_what_is_wrong_is_a_problem(open_door: TestClient, body: dict[str, object], status: int) -> None:
    answer = open_door.post("/cypher", json=body)
    assert answer.status_code == status, answer.text
    assert "detail" in answer.json() or status == 200
