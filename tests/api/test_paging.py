"""Lists in pages: a change between two of them shifts nothing."""

from collections.abc import Callable, Iterator

import neo4j
import pytest
from fastapi.testclient import TestClient
from findable import make_findable
from hypothesis import given
from hypothesis import strategies as st

from api.answers.cursor import read, written
from cypher import Query, catalogue
from graph.address import Address
from graph.errors import QueryError
from graph.paging import all_rows, key_of
from graph.store.reader import Reader

MANY = 60
TASKS = """
MATCH (may:Place {id: 'may-ngan'})
UNWIND range(1, $many) AS n
CREATE (c:Entity:Commitment {id: 'viec-' + right('00' + n, 3), kind: 'assignment', text: 'báo cáo mẫu',
        name: 'việc', due: CASE WHEN n % 3 = 0 THEN null ELSE '2031-0' + (1 + n % 7) END,
        recurs: CASE WHEN n % 3 = 0 THEN 'monthly' END,
        made_on: CASE WHEN n % 5 = 0 THEN null ELSE '2024-0' + (1 + n % 4) + '-01' END})
CREATE (may)-[:RESPONSIBLE_FOR {id: 'p' + n, role: 'lead', documents: 1}]->(c)
CREATE (:Document {id: 'trang-' + n, kind: 'text', published: CASE WHEN n % 4 = 0 THEN null ELSE '2024-01' END})
       -[:REPORTS {id: 'pr' + n}]->(may)
"""
COME_AND_GO = """
MATCH (gone:Commitment {id: 'viec-007'}) MATCH (words:Words {of: gone.id}) DETACH DELETE gone, words
CREATE (c:Entity:Commitment {id: 'viec-000', kind: 'assignment', text: 'báo cáo mẫu', made_on: '2024-04-02'})
WITH c MATCH (may:Place {id: 'may-ngan'})
CREATE (may)-[:RESPONSIBLE_FOR {id: 'p0', role: 'lead', documents: 1}]->(c)
"""
FORGET = """
MATCH (n) WHERE n.id STARTS WITH 'viec-' OR n.id STARTS WITH 'trang-' OR n.of STARTS WITH 'viec-' DETACH DELETE n
"""
KEYED = [query for query in catalogue().values() if query.key]


@pytest.fixture
def many(world: Reader, neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Callable[[], None]]:
    """Many tasks of a place; called, one goes and one comes."""
    neo4j_driver.execute_query(TASKS, many=MANY)
    make_findable(neo4j_driver, neo4j_address.database)

    def come_and_go() -> None:
        neo4j_driver.execute_query(COME_AND_GO)
        make_findable(neo4j_driver, neo4j_address.database)

    yield come_and_go
    neo4j_driver.execute_query(FORGET)


LISTS = [
    "/commitments?place=may-ngan",
    "/responsible?where=may-ngan",
    "/responsible?what=b%C3%A1o%20c%C3%A1o%20m%E1%BA%ABu",
    "/search?q=b%C3%A1o%20c%C3%A1o%20m%E1%BA%ABu",
]


@pytest.mark.parametrize("path", LISTS)
def test_a_change_between_two_pages_shows_no_task_twice_and_loses_none(
    client: TestClient, many: Callable[[], object], path: str
) -> None:
    ids: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = client.get(f"{path}&cursor={cursor}" if cursor else path).json()
        ids += [hit["id"] for hit in page.get("hits", [])]
        ids += [one["commitment"]["id"] for one in page.get("commitments") or page.get("answers", [])]
        if cursor == "":
            many()
        cursor = page["cursor"]
    tasks = [id for id in ids if id.startswith("viec-")]
    stayed = {f"viec-{n:03}" for n in range(1, MANY + 1)} - {"viec-007"}
    assert len(tasks) == len(set(tasks)) and stayed <= set(tasks)


PAGED = [
    ("deadlines", {"about": ["may-ngan"]}),
    ("find_commitments", {"about": ["may-ngan"], "on": "2031-01-01"}),
    ("relations", {"id": "may-ngan"}),
    ("named_farther", {"query": "text:(bao cao)", "labels": ["Commitment"], "nearest": 3}),
    ("mentioned_in", {"id": "may-ngan"}),
    ("named", {"query": "text:(bao cao)", "labels": ["Commitment"]}),
    ("timeline", {"person": "nguyen-the-khoan-00000000000000a1"}),
    ("agenda", {}),
    ("disagreements", {}),
    ("judgements", {}),
    ("figures", {"subject": "may-ngan"}),
    ("reported_tasks", {"states": ["done"], "on": "2031-01-01"}),
]


@pytest.mark.parametrize(("name", "parameters"), PAGED)
def test_pages_of_any_size_make_the_same_list(
    world: Reader, client: TestClient, many: object, name: str, parameters: dict[str, object]
) -> None:
    whole = world.run(f"read/{name}", **parameters, limit=10_000)
    for size in (1, 7):
        assert list(all_rows(world, f"read/{name}", **parameters, limit=size)) == whole
    rows: list[object] = []
    asked: dict[str, object] = {**parameters, "limit": 7}
    while True:
        page = client.get(f"/queries/{name}", params=asked).json()
        rows += page["rows"]
        if page["cursor"] is None:
            break
        asked["cursor"] = page["cursor"]
    assert len(rows) == len(whole)


def test_every_query_with_pages_is_tried() -> None:
    assert {query.name.removeprefix("read/") for query in KEYED} == {name for name, _ in PAGED}


@pytest.mark.parametrize("query", KEYED, ids=lambda query: query.name)
def test_a_query_with_a_key_takes_it_back(query: Query) -> None:
    assert {"after", "limit"} <= {parameter.name for parameter in query.parameters}
    assert {path.partition(".")[0] for path in query.key} <= set(query.columns)


@given(
    st.lists(st.none() | st.integers(0), max_size=2),
    st.lists(st.none() | st.text(st.characters(codec="utf-8")), min_size=1, max_size=4),
)
def test_a_cursor_is_read_as_it_was_written(counts: list[int | None], texts: list[str | None]) -> None:
    key = [*counts, *texts]
    assert read(written(key), len(key), len(counts)) == key


@pytest.mark.parametrize(
    "cursor", ["", "25", "x", "W10", "bnVsbA", "WzFd", "Wy0xXQ", "W3RydWVd", "WzEuNV0", "é", "%%%", "W" * 5000]
)
def test_what_is_no_cursor_is_refused(cursor: str) -> None:
    with pytest.raises(QueryError, match="cursor"):
        read(cursor, 1)


def test_an_entity_tells_where_its_ties_go_on(
    client: TestClient, many: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.answers.entity.RELATIONS", 10)
    place = client.get("/places/may-ngan").json()
    rest = client.get("/queries/relations", params={"id": "may-ngan", "cursor": place["more_relations"]}).json()["rows"]
    ids = [row["other"]["id"] for row in rest] + [tie["other"]["id"] for tie in place["relations"]]
    assert len(place["relations"]) == 10 and {f"viec-{n:03}" for n in range(1, MANY + 1)} <= set(ids)
    assert key_of(catalogue()["read/relations"], rest[0]) == [rest[0]["type"], rest[0]["id"]]


def test_a_cursor_of_one_list_is_none_of_another(client: TestClient, many: object) -> None:
    cursor = client.get("/search", params={"q": "báo cáo mẫu"}).json()["cursor"]
    answer = client.get("/commitments", params={"place": "may-ngan", "cursor": cursor})
    assert answer.status_code == 422 and "cursor" in answer.json()["detail"]
