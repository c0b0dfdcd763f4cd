"""`known_on=`: what no dated document had said by a day is not there, on any door."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import neo4j
import pytest
from fastapi.testclient import TestClient
from fence import wipe
from worlds.small import document

import cypher
from api.answers.entity import entity
from api.answers.responsible import responsible
from api.answers.search import search
from api.app import create_app
from graph.address import Address
from graph.known import as_known
from graph.settings import Settings
from graph.store.reader import Reader, Reads
from graph.store.writer import Writer
from loaders.rules import RULES

FIRST, SECOND, THIRD = date(2031, 3, 1), date(2031, 3, 2), date(2031, 3, 3)
LATER = date(2032, 1, 1)
# Everybody keeps to one office: whether two namesakes are one may itself become known later.
ACTS = [
    ("Lê Văn Thử", "Chủ tịch", "Sông Trăng"),
    ("Trần Thị Mẫu", "Phó Chủ tịch", "Mây Ngàn"),
]
TASK = "báo cáo kết quả phiên thứ 1"
QUERIES = [query for query in cypher.catalogue().values() if query.name.startswith("read/")]
# About the server, the ids and the ledger: about our work, and not what documents say.
OWN_WORK = [
    "health",
    "moved",
    "given_out",
    "change_log",
    "changes",
    "changed",
    "known_id",
]
CLOCKLESS = {f"read/{name}" for name in OWN_WORK}


CLOCKLESS_DOORS = ("/style.css", "/docs", "/queries", "/health", "/#correction")


def act(who: int, meeting: int | None = None) -> tuple[str, str, str, int | None]:
    return (*ACTS[who], meeting)


WORLD = [
    document("first", "2031-03-01", [act(0, 1)]),
    document("third", "2031-03-03", [act(0, 1), act(1)]),
    document("undated", None, [act(1, 2)]),
    document("of-april", "2031-04", [act(1, 3)]),
]


@pytest.fixture(scope="module")
def graph(neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    """Documents of two days, of a month, and of no day."""
    wipe(neo4j_driver, neo4j_address.database)
    with Writer(neo4j_address, RULES) as writer:
        writer.load(WORLD)
    with Reader(neo4j_address, timeout=60.0) as reader:
        yield reader


@pytest.fixture
def client(graph: Reader, tmp_path: Any) -> Iterator[TestClient]:
    with TestClient(create_app(graph, Settings(home=tmp_path))) as client:
        yield client


def found(reads: Reads, name: str) -> dict[str, str]:
    """Kinds and ids of the entities of exactly this name."""
    return {hit.kind: hit.id for hit in search(reads, name).hits if hit.name == name}


def test_what_was_said_later_is_not_found(graph: Reader) -> None:
    assert found(graph, "Trần Thị Mẫu") and found(as_known(graph, THIRD), "Trần Thị Mẫu")
    assert found(as_known(graph, SECOND), "Trần Thị Mẫu") == {}


def test_a_search_goes_on_behind_what_was_said_later(graph: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    told = {hit.id for hit in search(as_known(graph, FIRST), "Phiên họp UBND", limit=100).hits}
    monkeypatch.setattr("api.answers.search.NEAREST", 1)
    assert told and {hit.id for hit in search(as_known(graph, FIRST), "Phiên họp UBND", limit=100).hits} == told
    assert len(search(graph, "Phiên họp UBND", limit=100).hits) > len(told)


def test_a_text_of_a_month_counts_when_the_month_is_over(graph: Reader) -> None:
    name = "Phiên họp lần thứ 3 của UBND tỉnh Mây Ngàn"
    assert found(as_known(graph, date(2031, 4, 29)), name) == {}
    assert found(as_known(graph, date(2031, 4, 30)), name)


def test_a_text_without_a_day_never_counts_and_that_is_said(graph: Reader) -> None:
    assert found(graph, "Phiên họp lần thứ 2 của UBND tỉnh Mây Ngàn")
    assert found(as_known(graph, LATER), "Phiên họp lần thứ 2 của UBND tỉnh Mây Ngàn") == {}
    answer = responsible(as_known(graph, LATER), TASK, on=LATER)
    assert answer.known_on == "2032-01-01" and answer.coverage.documents == 3
    assert any(sentence.startswith("1 văn bản không rõ ngày") for sentence in answer.not_said)
    assert not any("không rõ ngày" in sentence for sentence in responsible(graph, TASK, on=LATER).not_said)


def test_last_seen_is_no_later_than_what_was_known(graph: Reader) -> None:
    who = found(graph, "Lê Văn Thử")["person"]
    seen = {day: _post(as_known(graph, day), who).get("last_seen") for day in (FIRST, SECOND, THIRD)}
    assert seen == {FIRST: "2031-03-01", SECOND: "2031-03-01", THIRD: "2031-03-03"}


def _post(reads: Reads, who: str) -> dict[str, Any]:
    [post] = [one for one in entity(reads, who, "Person").relations if one.type == "HOLDS"]
    return post.properties


def test_only_quotes_of_the_documents_of_then_are_evidence(graph: Reader) -> None:
    answers = responsible(as_known(graph, SECOND), TASK, on=LATER).answers
    assert answers and {proof.document for one in answers for proof in one.evidence} == {"first"}


DOORS = [
    "/people/{person}", "/view/{person}", "/graph?around={person}", "/meetings/{meeting}", "/documents/third",
]  # fmt: skip


@pytest.mark.parametrize("door", DOORS)
def test_a_door_answers_for_what_was_known_and_404_before(client: TestClient, graph: Reader, door: str) -> None:
    person = found(graph, "Trần Thị Mẫu")["person"]
    meeting = found(graph, "Phiên họp lần thứ 3 của UBND tỉnh Mây Ngàn")["meeting"]
    path = door.format(person=person, meeting=meeting)
    sign = "&" if "?" in path else "?"
    assert client.get(f"{path}{sign}known_on=2031-05-01").status_code == 200
    assert client.get(f"{path}{sign}known_on=2031-03-02").status_code == 404


def test_the_first_page_says_by_which_day_it_answers(client: TestClient) -> None:
    page = client.get("/", params={"q": "Sông Trăng", "known_on": "2031-03-01"}).text
    assert 'name="known_on" value="2031-03-01"' in page and "?known_on=2031-03-01" in page and "1 văn bản," in page


@pytest.mark.parametrize("door", ["/", "/page/{person}", "/view/{person}", "/disagreements"])
def test_links_of_a_page_stay_with_the_day(client: TestClient, graph: Reader, door: str) -> None:
    path = door.format(person=found(graph, "Lê Văn Thử")["person"])
    page = client.get(path, params={"known_on": "2031-03-01"}, headers={"accept": "text/html"}).text
    links = [link for link in re.findall(r'href="(/[^"]*)"', page) if not link.startswith(CLOCKLESS_DOORS)]
    asking_all_documents, telling = "/?q=", "/corrections/form"  # a correction is of no day
    others = {link.partition("?about=")[0] for link in links if "known_on=2031-03-01" not in link}
    assert links and others <= {asking_all_documents, telling}


def test_every_door_takes_the_day(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    without = {
        path
        for path, methods in paths.items()
        for name, method in methods.items()
        if name == "get" and "known_on" not in {parameter["name"] for parameter in method.get("parameters", ())}
    }
    by_parameter = {"/queries", "/queries/{name}", "/queries/{name}.csv"}
    of_now = {
        "/health",
        "/metrics",
        "/judgements",
        "/changes",
        "/feeds/changes.atom",
        "/feeds/commitments.atom",
    }
    assert without <= by_parameter | of_now


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_every_question_can_be_asked_for_a_day(query: cypher.Query) -> None:
    takes = "known_on" in {parameter.name for parameter in query.parameters}
    assert takes != (query.name in CLOCKLESS)


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_the_shorter_text_gives_the_same_rows(graph: Reader, neo4j_driver: neo4j.Driver, query: cypher.Query) -> None:
    needed = {"query": 'name:"tinh"', "on": "2032-01-01"}
    who = found(graph, "Lê Văn Thử")["person"]
    parameters = {p.name: needed.get(p.name, who) if p.required else p.default for p in query.parameters}
    parameters |= {name: [who] for name in ("ids", "about") if name in parameters}
    full, plain = (neo4j_driver.execute_query(text, parameters).records for text in (query.text, query.plain))
    assert [record.data() for record in full] == [record.data() for record in plain]
