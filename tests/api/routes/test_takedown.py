"""After somebody or a document is taken down no name is left anywhere: graph, record, exports, changes, home, logs."""

from collections.abc import Iterator
from pathlib import Path

import neo4j
import pytest
from fastapi.testclient import TestClient
from worlds.judging import judgement

from api.app import create_app
from graph.address import Address
from graph.export.formats import FORMATS
from graph.kept.corrections import Correction, Corrections
from graph.kept.tokens import Token, hashed
from graph.settings import Settings
from graph.store.reader import Reader
from graph.store.writer import Writer
from loaders.documents.source import document
from loaders.pipeline import load, rebuild, unload, writer
from loaders.takedown import take_down

PATIENCE = 30.0  # seconds: a server that has just started plans its first queries slowly
LAN = {"Authorization": "Bearer ma-cua-lan"}
NAME, OTHER = "Khúc Văn Thuẫng", "Đinh Thị Mẫu"
TRACES = ("thuẫng", "thuang")
EVERYTHING = "MATCH (n) RETURN properties(n) AS p UNION ALL MATCH ()-[r]->() RETURN properties(r) AS p"
TEXT = (
    f"Ngày 5/3/2031, Chủ tịch UBND tỉnh Mây Ngàn {NAME} chủ trì phiên họp thứ 4 của Ban Chỉ đạo chuyển đổi số tỉnh "
    f"Mây Ngàn. Dự họp có Phó Chủ tịch UBND tỉnh Mây Ngàn {OTHER}. Ông Thuẫng yêu cầu Sở Xây dựng xây xong bến xe "
    "trước ngày 20/4/2031."
)
BY_ADDRESS = "https://bao.example/tin/khuc-van-thuang.htm"
"""An address that tells the name: the document goes as a whole."""


def told(text: str) -> list[str]:
    return [trace for trace in TRACES if trace in text.casefold()]


@pytest.fixture
def to(database: Address) -> Iterator[Writer]:
    with writer(database) as made:
        given = [
            document(TEXT, id="d0", title=f"{NAME} chủ trì phiên họp", published="2031-03-06"),
            document(f"{TEXT} Bản khác.", url=BY_ADDRESS),
            document(f"{TEXT} Bản đầu.", id="d2"),
        ]
        assert load(given, made).loaded == 3
        assert load([document("Ngày 7/3/2031, Sở Y tế tỉnh Mây Ngàn họp.", id="d2")], made).loaded == 1
        yield made


@pytest.fixture
def reads(to: Writer, database: Address) -> Iterator[Reader]:
    with Reader(database, PATIENCE) as reader:
        yield reader


@pytest.fixture
def client(reads: Reader, database: Address, tmp_path: Path) -> Iterator[TestClient]:
    settings = Settings(home=tmp_path, write_token=(Token("lan", hashed("ma-cua-lan")),))
    with TestClient(create_app(reads, settings, database)) as made:
        yield made


def judged(driver: neo4j.Driver, to: Writer, queue: Corrections) -> None:
    """What people wrote: judgements of a mention and a statement with the name in their reasons, and corrections."""
    mentions = "MATCH (m:Mention {name: $name}) RETURN m.id AS id ORDER BY id"
    one, other = (row["id"] for row in driver.execute_query(mentions, {"name": NAME}).records)
    to.judge(judgement("different", one, other))
    statement = "MATCH (s:Statement {document: 'd0', relation: 'RESPONSIBLE_FOR'}) RETURN s.id AS id"
    id = driver.execute_query(statement).records[0]["id"]
    to.judge(judgement("correct", id, due_text=f"theo ông {NAME}"))
    queue.add(Correction(about="d0", text=f"không phải {NAME}"))
    queue.add(Correction(about="d2", text=f"có ông {NAME.upper()} dự"))
    queue.add(Correction(about="d2", text="sai ngày"))


def left_in(driver: neo4j.Driver, client: TestClient, home: Path) -> list[tuple[str, object]]:
    """Every place that still tells the name."""
    nodes = driver.execute_query(EVERYTHING).records
    found: list[tuple[str, object]] = [("graph", row.data()) for row in nodes if told(str(row.data()))]
    for path in (*(f"/export/{name}" for name in FORMATS), "/changes", "/review", "/health"):
        answer = client.get(path, headers=LAN)
        assert answer.status_code == 200, path
        found += [(path, answer.text)] if told(answer.text) else []
    found += [("/search", hit) for hit in client.get("/search", params={"q": "thuang"}).json()["hits"]]
    files = [file for file in home.rglob("*") if file.is_file()]
    return found + [(str(file), None) for file in files if told(file.name + file.read_text("utf-8"))]


def test_a_person_is_taken_down_with_what_people_wrote_and_others_stay(
    client: TestClient,
    reads: Reader,
    to: Writer,
    neo4j_driver: neo4j.Driver,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    queue = Corrections(tmp_path, 10)
    people = {e["name"]: e["id"] for e in client.get("/documents/d0").json()["entities"] if e["kind"] == "person"}
    assert left_in(neo4j_driver, client, tmp_path), "the scan finds it while it is there"
    done = take_down(people[NAME], reads, to, queue)
    assert (done.removed, done.masked, done.telling) == ([BY_ADDRESS], ["d0"], [])
    assert left_in(neo4j_driver, client, tmp_path) == []
    document_now = client.get("/documents/d0").json()
    assert len(document_now["text"]) == len(TEXT) and OTHER in document_now["text"] and "█" in document_now["text"]
    assert client.get(f"/people/{people[OTHER]}").status_code == 200
    assert client.get(f"/people/{people[NAME]}").status_code == 410
    again = load([document(TEXT, id="d0"), document(TEXT, url=BY_ADDRESS)], to)
    assert again.loaded == 0 and ["taken down" in one.why for one in again.skipped] == [True, True]
    rebuild(to, reextract=True)
    assert left_in(neo4j_driver, client, tmp_path) == []
    assert not told(caplog.text)


def test_judgements_and_corrections_that_tell_the_name_go_and_others_stay(
    client: TestClient, reads: Reader, to: Writer, neo4j_driver: neo4j.Driver, tmp_path: Path
) -> None:
    queue = Corrections(tmp_path, 10)
    judged(neo4j_driver, to, queue)
    person = client.get("/search", params={"q": NAME}).json()["hits"]
    for one in person:
        take_down(one["id"], reads, to, queue)
    assert left_in(neo4j_driver, client, tmp_path) == []
    assert [one.text for one in queue.all()] == ["sai ngày"]


def test_a_document_is_taken_down_for_good_over_http(
    client: TestClient, to: Writer, neo4j_driver: neo4j.Driver, tmp_path: Path
) -> None:
    unload("d0", to)
    unload("d2", to)
    queue = Corrections(tmp_path, 10)
    statement = "MATCH (s:Statement {document: $id}) RETURN s.id AS id LIMIT 1"
    id = neo4j_driver.execute_query(statement, {"id": BY_ADDRESS}).records[0]["id"]
    to.judge(judgement("reject", id))
    queue.add(Correction(about=id, text="sai"))
    assert client.delete(f"/documents/{BY_ADDRESS}", params={"for_good": True}).status_code == 401
    assert client.delete(f"/documents/{BY_ADDRESS}", params={"for_good": True}, headers=LAN).status_code == 200
    assert client.get(f"/documents/{BY_ADDRESS}").status_code == 410
    assert left_in(neo4j_driver, client, tmp_path) == [] and queue.count() == 0
    given = {"documents": [{"url": BY_ADDRESS, "text": TEXT}]}
    refused = client.post("/documents", json=given, headers=LAN)
    assert refused.status_code == 422 and "taken down" in refused.json()["detail"]
    assert client.delete("/documents/khong-co", params={"for_good": True}, headers=LAN).status_code == 404
