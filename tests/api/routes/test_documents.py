"""Loading and unloading over HTTP, on real Neo4j: what is read, what is skipped and why, who may, and what is noted."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.routes import documents
from graph.address import Address
from graph.kept.audit import entries
from graph.kept.tokens import Token, hashed
from graph.model.identity import digest
from graph.settings import Settings
from graph.store.reader import Reader
from loaders.pipeline import writer

PATIENCE = 30.0  # seconds: a server that has just started plans its first queries slowly
LAN = {"Authorization": "Bearer ma-cua-lan"}
TEXT = (
    "Ngày 5/3/2031, Chủ tịch UBND tỉnh Mây Ngàn Lê Văn Thử yêu cầu Sở Xây dựng hoàn thành bến xe trước ngày 20/4/2031."
)
SECRET = f"TUYỆT MẬT\n\n{TEXT}"
BOUNDARY = {"Content-Type": "multipart/form-data; boundary=x"}


@pytest.fixture
def client(database: Address, tmp_path: Path) -> Iterator[TestClient]:
    with writer(database):
        pass  # it makes the indexes
    settings = Settings(home=tmp_path, write_token=(Token("lan", hashed("ma-cua-lan")),), batch_limit=50)
    with Reader(database, PATIENCE) as reads, TestClient(create_app(reads, settings, database)) as made:
        yield made


def listed(*texts: str, **more: str) -> dict[str, object]:
    return {"documents": [{"id": f"d{n}", "text": text, **more} for n, text in enumerate(texts)]}


def test_a_batch_is_loaded_a_bad_one_skipped_and_a_second_time_changes_nothing(
    client: TestClient, tmp_path: Path
) -> None:
    bad = [{"id": "d1"}, {"text": TEXT, "url": "bậy"}, {"text": TEXT, "published": "5/3/2031"}, 7]
    given = {"documents": [{"id": "d0", "text": TEXT}, *bad]}
    answer = client.post("/documents", json=given, headers=LAN)
    assert answer.status_code == 201, answer.text
    loaded = answer.json()
    assert loaded["loaded"] == ["d0"] and loaded["unchanged"] == [] and loaded["facts"]["commitments"] == 1
    skipped = {one["where"]: one["why"] for one in loaded["skipped"]}
    assert list(skipped) == [f"documents.{n}" for n in (1, 2, 3, 4)]
    assert "text" in skipped["documents.1"] and "address" in skipped["documents.2"]
    assert client.get("/documents/d0").json()["text"] == TEXT
    again = client.post("/documents", json=given, headers=LAN)
    assert again.status_code == 200 and again.json()["unchanged"] == ["d0"]
    (noted,) = [entry for entry in entries(tmp_path) if digest("d0") in entry.ids]
    assert (noted.action, noted.by, noted.door, noted.outcome) == ("load", "lan", "http", "done")
    assert noted.request == answer.headers["x-request-id"]


def test_files_are_read_by_their_kind_and_reported_by_their_name(client: TestClient) -> None:
    files = [
        ("files", ("tin.txt", TEXT.encode())),
        ("files", ("../../kho.jsonl", json.dumps({"id": "d1", "text": TEXT}).encode() + b"\n{}\n")),
        ("files", ("ảnh.png", b"\x89PNG")),
        ("files", ("rỗng.txt", b"")),
    ]
    answer = client.post("/documents", files=files, headers=LAN).json()
    assert answer["loaded"][1:] == ["d1"] and len(answer["loaded"]) == 2
    skipped = {one["where"]: one["why"] for one in answer["skipped"]}
    assert list(skipped) == ["kho.jsonl:2", "ảnh.png", "rỗng.txt"]
    assert ".docx" in skipped["ảnh.png"] and "empty" in skipped["rỗng.txt"]


def test_a_secret_is_refused_and_nothing_of_it_is_told_or_kept(
    client: TestClient, tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    answer = client.post("/documents", json=listed(SECRET), headers=LAN)
    assert answer.status_code == 422 and "secrecy" in answer.json()["detail"]
    kept = "".join(file.read_text("utf-8") for file in tmp_path.rglob("*") if file.is_file())
    said = answer.text + kept + "".join(capfd.readouterr()) + caplog.text
    assert "Thử" not in said and "bến xe" not in said
    assert client.get("/documents/d0").status_code == 404


def test_an_unloaded_document_is_gone(client: TestClient, tmp_path: Path) -> None:
    address = "https://bao.example/tin/le-van-thu.htm"
    client.post("/documents", json={"documents": [{"url": address, "text": TEXT}]}, headers=LAN)
    person = next(e["id"] for e in client.get(f"/documents/{address}").json()["entities"] if e["kind"] == "person")
    assert client.delete(f"/documents/{address}", headers=LAN).json() == {"unloaded": address}
    for answer in (client.get(f"/documents/{address}"), client.delete(f"/documents/{address}", headers=LAN)):
        assert answer.status_code == 410
    assert client.get(f"/people/{person}").status_code == 410
    assert client.delete("/documents/khong-co", headers=LAN).status_code == 404
    log = (tmp_path / "audit.jsonl").read_text("utf-8")
    assert "thu" not in log.casefold() and "bao.example" not in log and "ma-cua-lan" not in log
    assert [entry.action for entry in entries(tmp_path, {digest(address)})] == ["load", "unload"]


REFUSED = [
    ({"json": listed(TEXT)}, {}, 401, "token"),
    ({"json": listed(*[TEXT] * 51)}, LAN, 413, "50"),
    ({"content": b"x" * 26 * 1024 * 1024}, {**LAN, "Content-Type": "application/json"}, 413, "26,214,400"),
    ({"content": "{"}, {**LAN, "Content-Type": "application/json"}, 422, "JSON"),
    ({"content": "[" * 100_000}, {**LAN, "Content-Type": "application/json"}, 422, "JSON"),
    ({"json": [1]}, LAN, 422, "list of documents"),
    ({"json": {"documents": []}}, LAN, 422, "no document"),
    ({"json": listed(" ")}, LAN, 422, "no words"),
    ({"content": TEXT.encode()}, {**LAN, "Content-Type": "text/plain"}, 415, "multipart"),
    ({"content": b"--x\r\n"}, {**LAN, **BOUNDARY}, 422, "no document"),
    ({"files": [("files", (f"{n}.txt", b"x")) for n in range(52)]}, LAN, 400, "51"),
]


@pytest.mark.parametrize(("sent", "headers", "status", "named"), REFUSED)
def test_what_cannot_be_taken_is_a_problem_that_says_why(
    client: TestClient, sent: dict[str, object], headers: dict[str, str], status: int, named: str
) -> None:
    answer = client.post("/documents", headers=headers, **sent)  # type: ignore[arg-type]
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json" and named in answer.json()["detail"]
    assert (answer.headers.get("connection") == "close") == (status == 413)


def test_other_bodies_are_bounded_too(client: TestClient) -> None:
    judged = {"verdict": "same", "about": ["a", "b"], "why": "x" * 300_000}
    assert client.post("/judgements", json=judged, headers=LAN).status_code == 413


def test_questions_are_answered_while_more_loads_wait_than_there_are_threads(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, begun = Event(), Event()
    done = documents.load

    def slowly(*given: object) -> object:
        begun.set()
        assert goes_on.wait(120)
        return done(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(documents, "load", slowly)
    with ThreadPoolExecutor(45) as senders:
        sent = [senders.submit(client.post, "/documents", json=listed(TEXT), headers=LAN) for _ in range(45)]
        try:
            assert begun.wait(120)
            assert client.get("/health").status_code == 200
            assert not any(answer.done() for answer in sent)
        finally:
            monkeypatch.undo()
            goes_on.set()
        assert {answer.result().status_code for answer in sent} <= {200, 201}


def test_writers_at_the_same_time_lose_nothing(client: TestClient) -> None:
    batches = [{"documents": [{"id": f"{n}-{i}", "text": f"{TEXT} Bản {n}.{i}."} for i in range(3)]} for n in range(4)]
    with ThreadPoolExecutor(4) as senders:
        answers = list(senders.map(lambda batch: client.post("/documents", json=batch, headers=LAN), batches))
    assert [len(answer.json()["loaded"]) for answer in answers] == [3, 3, 3, 3]
    (person,) = client.get("/search", params={"q": "Lê Văn Thử"}).json()["hits"]
    assert client.get(f"/people/{person['id']}").json()["documents"] == 12
