"""`/path`: by the fewest steps that hold at one time, dated and quoted; not through hubs or documents."""

from collections.abc import Iterator

import neo4j
import pytest
from fastapi.testclient import TestClient
from fence import wipe
from findable import write_world

from api.app import create_app
from graph.address import Address
from graph.settings import Settings
from graph.store.reader import Reader

# An sat in a meeting with Bình in 2024; Bình held an office that Chi held years later; Dũng is tied only to a hub.
GRAPH = """
CREATE (an:Entity:Person {id: 'an', name: 'Lò Thị An'}), (binh:Entity:Person {id: 'binh', name: 'Lò Văn Bình'}),
  (chi:Entity:Person {id: 'chi', name: 'Lò Thị Chi'}), (dung:Entity:Person {id: 'dung', name: 'Lò Văn Dũng'}),
  (met:Entity:Meeting {id: 'hop', name: 'Hội nghị Mây Ngàn', date: '2024-03-12'}),
  (post:Entity:Position {id: 'ghe', name: 'Giám đốc Sở Nội vụ tỉnh Mây Ngàn'}),
  (hub:Entity:Body {id: 'hub', name: 'UBND tỉnh Mây Ngàn'}),
  (paper:Document {id: 'tin', title: 'Tin', kind: 'text', published: '2024-03-13', known_from: '2024-03-13'}),
  (an)-[:CHAIRED {id: 'r1', documents: 1, known_from: '2024-03-13'}]->(met),
  (binh)-[:ATTENDED {id: 'r2', documents: 1, known_from: '2024-03-13'}]->(met),
  (binh)-[:HOLDS {id: 'r3', since: '2020-01-01', until: '2022-06-30', documents: 1, known_from: '2024-03-13'}]->(post),
  (chi)-[:HOLDS {id: 'r4', since: '2023', documents: 1, known_from: '2025-01-01'}]->(post),
  (dung)-[:MEMBER_OF {id: 'r5', documents: 1, known_from: '2024-03-13'}]->(hub),
  (chi)-[:MEMBER_OF {id: 'r6', documents: 1, known_from: '2024-03-13'}]->(hub),
  (paper)-[:REPORTS {id: 'r7'}]->(an), (paper)-[:REPORTS {id: 'r8'}]->(dung),
  (:Statement {id: 's1', document: 'tin', edge: 'r1', quote: 'đồng chí An chủ trì', start: 0, end: 19, rule: 'meeting',
    known_from: '2024-03-13', text: 'a'})
WITH hub UNWIND range(1, 20) AS x
CREATE (:Entity:Body {id: 'xa-' + x, name: 'UBND xã ' + x})-[:PART_OF {id: 'p' + x, documents: 1}]->(hub)
WITH count(*) AS made MATCH (n:Entity) SET n.known_from = '2024-03-13'
"""


@pytest.fixture(scope="module")
def client(
    neo4j_address: Address, neo4j_driver: neo4j.Driver, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[TestClient]:
    wipe(neo4j_driver, neo4j_address.database)
    write_world(neo4j_driver, neo4j_address, GRAPH)
    settings = Settings(home=tmp_path_factory.mktemp("home"), path_hub=10, read_timeout=60)
    with Reader(neo4j_address, 60) as reads, TestClient(create_app(reads, settings)) as client:
        yield client


def steps(client: TestClient, **asked: str) -> list[list[str]]:
    """The types of the hops of each way."""
    answer = client.get("/path", params=asked)
    assert answer.status_code == 200, answer.text
    return [[hop["type"] for hop in path["hops"]] for path in answer.json()["paths"]]


def test_every_hop_is_dated_and_quoted(client: TestClient) -> None:
    answer = client.get("/path", params={"from": "Lò Thị An", "to": "binh"}).json()
    first, second = answer["paths"][0]["hops"]
    assert (first["type"], first["forward"], first["since"], first["until"]) == (
        "CHAIRED",
        True,
        "2024-03-12",
        "2024-03-12",
    )
    assert [proof["quote"] for proof in first["evidence"]] == ["đồng chí An chủ trì"]
    assert (second["type"], second["forward"], second["source"]["name"]) == ("ATTENDED", False, "Lò Văn Bình")
    assert answer["from"]["id"] == "an" and answer["coverage"]["documents"] == 1


def test_hops_that_do_not_overlap_are_no_way_unless_asked_for(client: TestClient) -> None:
    assert steps(client, **{"from": "binh", "to": "chi"}) == []
    assert steps(client, **{"from": "binh", "to": "chi", "overlap": "false"}) == [["HOLDS", "HOLDS"]]
    said = client.get("/path", params={"from": "binh", "to": "chi"}).json()["not_said"]
    assert any("do not overlap in time" in sentence for sentence in said)


def test_a_hub_is_no_shortcut_but_may_be_an_end(client: TestClient) -> None:
    assert steps(client, **{"from": "dung", "to": "chi"}) == []
    assert steps(client, **{"from": "dung", "to": "hub"}) == [["MEMBER_OF"]]
    assert steps(client, **{"from": "hub", "to": "chi"}) == [["MEMBER_OF"]]


def test_a_document_is_no_shortcut_and_no_path_is_said_plainly(client: TestClient) -> None:
    answer = client.get("/path", params={"from": "an", "to": "dung", "within": "3"}).json()
    assert answer["paths"] == []
    assert any("no path within 3 steps" in sentence for sentence in answer["not_said"])
    assert any("more than 10 others" in sentence for sentence in answer["not_said"])


def test_within_and_days_are_kept(client: TestClient) -> None:
    asked = {"from": "an", "to": "ghe", "overlap": "false"}
    assert steps(client, **asked) == [["CHAIRED", "ATTENDED", "HOLDS"]]
    assert steps(client, **asked, within="2") == []
    assert steps(client, **asked, on="2024-05-01") == []
    assert steps(client, **{"from": "chi", "to": "ghe"}, known_on="2024-12-31") == []


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ({"from": "an", "to": "không có ai"}, 404),
        ({"from": "an", "to": "an"}, 422),
        ({"from": "an"}, 422),
        ({"from": "an", "to": "chi", "within": "5"}, 422),
    ],
)
def test_what_cannot_be_asked_is_a_problem(client: TestClient, asked: dict[str, str], status: int) -> None:
    assert client.get("/path", params=asked).status_code == status


def test_a_browser_gets_a_page(client: TestClient) -> None:
    page = client.get("/path", params={"from": "an", "to": "binh"}, headers={"Accept": "text/html"})
    assert page.headers["content-type"].startswith("text/html")
    assert "đồng chí An chủ trì" in page.text and "2024-03-12" in page.text


def test_openapi_names_both_ends(client: TestClient) -> None:
    parameters = client.get("/openapi.json").json()["paths"]["/path"]["get"]["parameters"]
    assert {"from", "to", "on", "known_on", "within", "overlap"} <= {one["name"] for one in parameters}
