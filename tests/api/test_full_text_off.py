"""With TRACHNHIEM_FULL_TEXT=off no door gives a kept text: pages, exports, feeds, queries, agents; on real Neo4j."""

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode
from zipfile import ZipFile, is_zipfile

import neo4j
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from graph.address import Address
from graph.export.formats import FORMATS
from graph.settings import Settings
from graph.store.reader import Reader
from loaders.documents.source import document
from loaders.pipeline import load, writer

PATIENCE = 30.0  # seconds: a server that has just started plans its first queries slowly
HIDDEN = "Gió thổi qua cánh đồng lúa chín vàng óng"
FILLER = " ".join(f"Mưa rơi lần {n} trên mái nhà cũ." for n in range(40))
TOLD = (
    "Ngày 5/3/2031, Chủ tịch UBND tỉnh Mây Ngàn Lê Văn Thử chủ trì phiên họp thứ 4 của Ban Chỉ đạo chuyển đổi số tỉnh "
    "Mây Ngàn, yêu cầu Sở Xây dựng xây xong bến xe trước ngày 20/4/2031."
)
TEXT = f"{TOLD}\n\n{FILLER} {HIDDEN}. {FILLER}"


@pytest.fixture(scope="module")
def reads(neo4j_address: Address) -> Iterator[Reader]:
    with writer(neo4j_address) as to:
        load([document(TEXT + " Bản cũ.", id="d-full")], to)
        load([document(TEXT, id="d-full", published="2031-03-06")], to)
    with Reader(neo4j_address, PATIENCE) as made:
        yield made


def doors(client: TestClient, edges: list[str]) -> Iterator[str]:
    """Every path that can be asked with GET, about what the document tells, and every query that reads texts."""
    entities = client.get("/documents/d-full").json()["entities"]
    task = next(entity["id"] for entity in entities if entity["kind"] == "commitment")
    version = client.get("/documents/d-full").json()["versions"][0]["sha256"]
    for path, operations in client.get("/openapi.json").json()["paths"].items():
        if "get" in operations and not path.startswith(("/export", "/queries/")):
            named = {p["name"] for p in operations["get"].get("parameters", [])}
            for id in (task, "d-full"):
                given = {name: id for name in ("what", "q", "about", "around", "from", "to", "body") if name in named}
                yield f"{path.replace('{id}', quote(id))}?{urlencode(given)}"
    yield from (f"/export/{name}" for name in FORMATS)
    yield f"/documents/d-full?version={version}"
    yield "/queries/document?id=d-full"
    yield f"/queries/document_versions?document=d-full&version={version}"
    yield f"/queries/edge_statements?{urlencode({'edges': edges, 'width': 100_000}, doseq=True)}"
    yield f"/queries/commitments?ids={task}&on=2031-04-01"


def words(content: bytes) -> str:
    """What an answer holds, unpacked and with letters as they are."""
    if is_zipfile(BytesIO(content)):
        with ZipFile(BytesIO(content)) as packed:
            return "".join(packed.read(name).decode() for name in packed.namelist())
    text = content.decode()
    return text + (json.dumps(json.loads(text), ensure_ascii=False) if text[:1] in "[{" and "\n" not in text else "")


def telling(reads: Reader, edges: list[str], home: Path, full_text: bool) -> tuple[set[str], int]:
    """The paths that tell the hidden sentence, and how many answered."""
    answered, found = 0, set()
    settings = Settings(home=home, full_text=full_text)
    with TestClient(create_app(reads, settings), base_url="http://127.0.0.1:8000") as client:
        for path in doors(client, edges):
            answer = client.get(path)
            answered += answer.status_code == 200
            if answer.status_code == 200 and HIDDEN in words(answer.content):
                found.add(path.partition("?")[0])
        assert HIDDEN not in told_to_agents(client)
    return found, answered


def told_to_agents(client: TestClient) -> str:
    head = {"Accept": "application/json, text/event-stream"}
    call: dict[str, Any] = {"name": "entity", "arguments": {"id": "d-full"}}
    asked = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call}
    answer = client.post("/mcp", json=asked, headers=head)
    assert answer.status_code == 200, answer.text
    return answer.text


def test_no_door_tells_a_text(reads: Reader, neo4j_driver: neo4j.Driver, tmp_path: Path) -> None:
    stated = "MATCH (s:Statement {document: 'd-full'}) RETURN DISTINCT s.edge AS edge"
    edges = [row["edge"] for row in neo4j_driver.execute_query(stated).records]
    told, answered = telling(reads, edges, tmp_path, full_text=True)
    queries = {f"/queries/{name}" for name in ("document", "document_versions", "edge_statements")}
    assert told == {"/documents/d-full", *queries}, "what tells texts while they may be told"
    assert telling(reads, edges, tmp_path, full_text=False) == (set(), answered) and answered > 30


def test_quotes_and_links_are_told(reads: Reader, tmp_path: Path) -> None:
    with TestClient(create_app(reads, Settings(home=tmp_path, full_text=False))) as client:
        document_now = client.get("/documents/d-full").json()
        assert document_now["text"] is None and document_now["properties"]["sha256"] and document_now["entities"]
        (answer,) = client.get("/responsible", params={"what": "bến xe", "on": "2031-04-01"}).json()["answers"]
        (proof, *_) = answer["evidence"]
        assert proof["quote"] in TEXT and proof["document"] == "d-full" and proof["end"] > proof["start"]
