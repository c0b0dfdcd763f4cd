"""The door answers in JSON, stops at its limits, and keeps count of what the server cannot stop."""

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest

import cypher
from graph.address import Address
from graph.door import door as module
from graph.door.door import Door
from graph.door.limits import Limits
from graph.errors import CypherBusy, QueryError, ServerUnavailable
from graph.store.reader import Reader, Row

GRAPH = "CREATE (:Entity:Body {id: 'a', names: ['A']})-[:PART_OF {documents: 2}]->(:Entity:Body {id: 'b'})"
NOT_TO_BE_INTERRUPTED = (
    "UNWIND range(1, 8000) AS x WITH collect(x) AS all RETURN size([a IN all WHERE any(b IN all WHERE b < 0)]) AS none"
)
# What disagrees is found by walks over lists that the door bounds.
PASTED = sorted(name for name, query in cypher.catalogue().items() if query.vietnamese and name != "read/disagreements")


class LeftOver:
    """A graph whose server is still at work on so many queries."""

    def __init__(self, marks: int) -> None:
        self.marks = marks

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        return [{"mark": str(number)} for number in range(self.marks)]


@pytest.fixture(scope="module")
def door(neo4j_address: Address) -> Iterator[Door]:
    with Reader(neo4j_address, 60) as reads, Door(neo4j_address, reads, Limits(60, rows=100, bytes=10_000)) as door:
        yield door


def rows(door: Door, query: str, **parameters: object) -> Any:
    return json.loads(door.ask(query, parameters))["rows"]


def test_nodes_relationships_and_paths_are_objects(door: Door, database: Address, neo4j_driver: Any) -> None:
    neo4j_driver.execute_query(GRAPH)
    (row,) = rows(door, "MATCH path = (n)-[r]->() RETURN n, r, path")
    assert row["n"]["labels"] == ["Body", "Entity"]
    assert row["n"]["properties"] == {"id": "a", "names": ["A"]}
    assert (row["r"]["type"], row["r"]["properties"]) == ("PART_OF", {"documents": 2})
    assert row["r"]["from"] == row["n"]["element"]
    assert [node["properties"]["id"] for node in row["path"]["nodes"]] == ["a", "b"]
    assert row["path"]["relationships"] == [row["r"]]


@pytest.mark.parametrize("name", PASTED)
def test_the_text_of_a_named_question_may_be_pasted(door: Door, database: Address, name: str) -> None:
    query = cypher.catalogue()[name]
    given = {parameter.name: "x" if parameter.required else parameter.default for parameter in query.parameters}
    assert json.loads(door.ask(query.text, given))["columns"] == list(query.columns)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("date('2024-07-19')", "2024-07-19"),
        ("datetime('2024-07-19T08:00:00+07:00')", "2024-07-19T08:00:00.000000000+07:00"),
        ("localtime('08:30')", "08:30:00.000000000"),
        ("duration('P1DT2H')", "P1DT2H"),
        ("point({longitude: 105.8, latitude: 21.0})", {"srid": 4326, "coordinates": [105.8, 21.0]}),
        ("1.0 / 0", "inf"),
        ("9007199254740993", 9007199254740993),
        ("{a: [null, true, 'ă']}", {"a": [None, True, "ă"]}),
    ],
)
def test_values_that_json_cannot_say_become_what_it_can(door: Door, value: str, expected: object) -> None:
    assert rows(door, f"RETURN {value} AS value") == [{"value": expected}]


def test_parameters_are_parameters(door: Door) -> None:
    text = "'}) DETACH DELETE n //"
    assert rows(door, "RETURN $text AS text, $list AS list", text=text, list=[1, 2.5]) == [
        {"text": text, "list": [1, 2.5]}
    ]
    with pytest.raises(QueryError, match="Expected parameter"):
        door.ask("RETURN $missing", {})
    with pytest.raises(QueryError, match="too large"):
        door.ask("RETURN $n", {"n": 2**63})


@pytest.mark.parametrize(
    ("query", "kept", "by"),
    [
        ("UNWIND range(1, 100) AS x RETURN x", 100, None),
        ("UNWIND range(1, 101) AS x RETURN x", 100, "rows"),
        ("UNWIND range(1, 9) AS x RETURN [y IN range(1, 1000) | y] AS many", 2, "bytes"),
    ],
)
def test_an_answer_says_when_it_was_cut(door: Door, query: str, kept: int, by: str | None) -> None:
    answer = json.loads(door.ask(query, {}))
    assert (len(answer["rows"]), answer["stopped_by"]) == (kept, by)


@pytest.mark.soak
def test_a_value_larger_than_the_memory_of_a_place_leaves_the_place_as_it_was(door: Door) -> None:
    tree = "WITH [1, 2, 3, 4, 5, 6, 7, 8] AS t " + "WITH [t, t, t, t, t, t, t, t] AS t " * 9 + "RETURN t"
    with pytest.raises((QueryError, ServerUnavailable)):
        door.ask(tree, {})
    assert answered_at_last(door, "RETURN 1 AS x") == [{"x": 1}]


def test_what_the_server_still_works_on_takes_a_place(neo4j_address: Address) -> None:
    with Door(neo4j_address, LeftOver(2), Limits(places=2)) as full, pytest.raises(CypherBusy, match="still at work"):
        full.ask("RETURN 1", {})
    with Door(neo4j_address, LeftOver(1), Limits(60, places=2)) as free:
        assert rows(free, "RETURN 1 AS x") == [{"x": 1}]


@pytest.mark.soak
def test_our_clock_ends_what_the_server_cannot_interrupt(
    neo4j_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "GRACE", 0.1)
    with Reader(neo4j_address, 60) as reads, Door(neo4j_address, reads, Limits(0.4, places=1)) as door:
        answered_at_last(door, "RETURN 1 AS x")
        with pytest.raises(QueryError, match="took more than"):
            door.ask(NOT_TO_BE_INTERRUPTED, {})
        assert answered_at_last(door, "RETURN 1 AS x") == [{"x": 1}]


def answered_at_last(door: Door, query: str) -> Any:
    """The rows, once the server is done with what came before."""
    for _ in range(600):
        try:
            return rows(door, query)
        except (CypherBusy, QueryError):
            time.sleep(0.1)
    raise AssertionError("the place was never given back")


@pytest.mark.parametrize("name", ["read/agenda", "read/neighbours"])
def test_named_queries_may_be_pasted(door: Door, name: str) -> None:
    query = cypher.catalogue()[name]
    given = {p.name: "x" if p.required else p.default for p in query.parameters}
    assert rows(door, query.plain, **given) == []


def test_a_closed_door_leaves_no_process(neo4j_address: Address) -> None:
    with Door(neo4j_address, LeftOver(0), Limits(60)) as door:
        assert rows(door, "RETURN 1 AS x")
    with pytest.raises(CypherBusy):
        door.ask("RETURN 1", {})
