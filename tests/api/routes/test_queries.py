"""Every named query answers over HTTP with the columns its header names."""

import json

import pytest
from fastapi.testclient import TestClient

import cypher

READS = [query for query in cypher.catalogue().values() if query.name.startswith("read/")]
NEEDED = {"query": 'name:"may"', "on": "2025-01-01"}


def test_the_list_holds_every_read_query(client: TestClient) -> None:
    listed = client.get("/queries").json()
    assert {f"read/{query['name']}" for query in listed} == {query.name for query in READS}


@pytest.mark.parametrize("query", READS, ids=lambda query: query.name)
def test_query_answers_with_its_columns(client: TestClient, query: cypher.Query) -> None:
    needed = {p.name: NEEDED.get(p.name, "may-ngan") for p in query.parameters if p.required}
    answer = client.get(f"/queries/{query.name.removeprefix('read/')}", params=needed)
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["columns"] == list(query.columns)
    assert all(set(row) == set(query.columns) for row in body["rows"]), json.dumps(body["rows"][:1])
