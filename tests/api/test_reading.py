"""Answers come from one state of the graph, with a tag that tells whether they still hold."""

from collections.abc import Callable, Iterator
from pathlib import Path

import neo4j
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from cypher import catalogue
from graph.settings import Settings
from graph.store.reader import Reader, Row

BEGIN, END = (catalogue()[f"write/{name}_change"].text for name in ("begin", "end"))
PATHS = ["/", "/search?q=may", "/people/nguyen-the-khoan-00000000000000a1", "/queries/coverage", "/feeds/meetings.ics"]


@pytest.fixture
def change(neo4j_driver: neo4j.Driver) -> Callable[[], None]:
    """Tell readers of a change, as the writer does."""

    def told() -> None:
        number = neo4j_driver.execute_query(BEGIN).records[0]["number"]
        neo4j_driver.execute_query(END, number=number)

    return told


@pytest.mark.parametrize("path", PATHS)
def test_an_answer_that_still_holds_is_not_sent_again(
    client: TestClient, change: Callable[[], None], path: str
) -> None:
    first = client.get(path)
    known = {"If-None-Match": f'"other", {first.headers["etag"]}'}
    again = client.get(path, headers=known)
    assert (again.status_code, again.content) == (304, b"") and again.headers["etag"] == first.headers["etag"]
    for kept in ("cache-control", "vary"):
        assert again.headers[kept] == first.headers[kept]
    assert client.head(path, headers=known).status_code == 304
    change()
    after = client.get(path, headers=known)
    assert after.status_code == 200 and after.headers["etag"] != first.headers["etag"]


def test_a_tag_is_of_one_question_and_one_form(client: TestClient) -> None:
    asked = ["/search?q=may", "/search?q=ngan", "/search?q=may&known_on=2024-03-12", "/disagreements"]
    tags = [client.get(path).headers["etag"] for path in asked]
    page = client.get("/disagreements", headers={"Accept": "text/html"})
    assert len({*tags, page.headers["etag"]}) == 5 and "Accept" in page.headers["vary"]


def test_a_compressed_answer_has_the_same_weak_tag(client: TestClient) -> None:
    path = "/queries/relations?id=may-ngan"
    tags = [client.get(path, headers={"Accept-Encoding": how}).headers["etag"] for how in ("gzip", "identity")]
    assert tags[0] == tags[1] and tags[0].startswith('W/"')


@pytest.mark.parametrize("path", ["/health", "/metrics", "/people/khong-co", "/commitments", "/review"])
def test_what_is_no_answer_of_the_graph_is_not_kept(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["cache-control"] == "no-store" and "etag" not in headers


class Changing:
    """A graph that changes while it is read, as often as told."""

    def __init__(self, reads: Reader, changes: int, change: Callable[[], None]) -> None:
        self._reads, self.left, self._change, self.asked = reads, changes, change, 0

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        if name == "read/named":
            self.asked += 1
            if self.left:
                self.left -= 1
                self._change()
                if self.left:
                    raise KeyError("gone meanwhile")
        return self._reads.run(name, **parameters)


@pytest.fixture
def changing(world: Reader, change: Callable[[], None], tmp_path: Path) -> Iterator[tuple[TestClient, Changing]]:
    reads = Changing(world, 2, change)
    with TestClient(create_app(reads, Settings(home=tmp_path))) as client:
        yield client, reads


def test_an_answer_during_which_the_graph_changed_is_made_again(changing: tuple[TestClient, Changing]) -> None:
    client, reads = changing
    assert client.get("/search?q=may").status_code == 200
    assert (reads.asked, reads.left) == (3, 0)


def test_while_a_change_is_committed_nothing_is_answered(
    world: Reader, neo4j_driver: neo4j.Driver, tmp_path: Path
) -> None:
    number = neo4j_driver.execute_query(BEGIN).records[0]["number"]
    with TestClient(create_app(world, Settings(home=tmp_path, read_timeout=0.3))) as client:
        refused = client.get("/search?q=may")
        neo4j_driver.execute_query(END, number=number)
        assert refused.status_code == 503 and refused.headers["retry-after"]
        assert client.get("/search?q=may").status_code == 200


def test_a_writer_that_died_while_it_committed_stops_nobody_for_long(
    client: TestClient, neo4j_driver: neo4j.Driver, change: Callable[[], None]
) -> None:
    neo4j_driver.execute_query(BEGIN)
    neo4j_driver.execute_query("MATCH (c:Schema {id: 'change'}) SET c.at = toString(datetime() - duration('PT31S'))")
    assert client.get("/search?q=may").status_code == 200
    change()


def test_coverage_is_asked_once_in_each_state(
    world: Reader, change: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    run = world.run

    def counting(name: str, /, **parameters: object) -> list[Row]:
        asked.append(name)
        return run(name, **parameters)

    monkeypatch.setattr(world, "run", counting)
    with TestClient(create_app(world, Settings(home=tmp_path))) as client:
        for path in ("/", "/responsible?where=may-ngan", "/ask?q=x"):
            client.get(path)
        assert asked.count("read/coverage") == 1
        change()
        client.get("/")
        assert asked.count("read/coverage") == 2
