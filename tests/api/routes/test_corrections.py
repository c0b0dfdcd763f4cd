"""Anybody tells what is wrong, only who may judge reads it, and a decision is recorded; on real Neo4j."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from worlds.small import document

from api.app import create_app
from graph.address import Address
from graph.kept.audit import entries
from graph.kept.tokens import Token, hashed
from graph.settings import Settings
from graph.store.reader import Reader
from loaders.pipeline import writer

PATIENCE = 30.0  # seconds: a server that has just started plans its first queries slowly
LAN = {"Authorization": "Bearer ma-cua-lan"}
PAGE = {"Accept": "text/html"}
WORDS = "Không phải ông Lê Văn Mới <script>alert(1)</script>"


@pytest.fixture
def client(database: Address, tmp_path: Path) -> Iterator[TestClient]:
    with writer(database) as to:
        to.load([document("d0", "2031-03-01", [("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 1)])])
    tokens = (Token("lan", hashed("ma-cua-lan")),)
    settings = Settings(home=tmp_path, write_token=tokens, corrections=3, corrections_per_hour=4)
    with Reader(database, PATIENCE) as reads, TestClient(create_app(reads, settings, database)) as made:
        yield made


def test_a_correction_waits_unseen_until_who_may_judge_decides(client: TestClient, tmp_path: Path) -> None:
    (person,) = [e for e in client.get("/documents/d0").json()["entities"] if e["kind"] == "person"]
    proof = client.get(f"/people/{person['id']}").json()["relations"][0]["evidence"][0]
    for about in (person["id"], proof["statement"], "d0"):
        sent = client.post("/corrections", json={"about": about, "text": WORDS, "source": "https://bao.example/x"})
        assert sent.status_code == 202, sent.text
    public = client.get("/review")
    assert public.json()["waiting"] == 3 and public.json()["corrections"] is None
    page = client.get("/review", headers=PAGE)
    assert "Mới" not in public.text + page.text and "3 đang chờ" in page.text
    seen = client.get("/review", headers=LAN).json()["corrections"]
    assert {one["about"] for one in seen} == {person["id"], proof["statement"], "d0"}
    assert {one["text"] for one in seen} == {WORDS}
    assert client.get("/review", headers={"Authorization": "Bearer khac"}).status_code == 401
    for one, verdict in zip(seen, ("accept", "decline", "accept"), strict=True):
        judged = {"verdict": verdict, "about": [one["id"]], "why": "đã xem nguồn"}
        assert client.post("/judgements", json=judged).status_code == 401
        made = client.post("/judgements", json=judged, headers=LAN)
        assert made.status_code == 201 and made.json()["by"] == "lan" and made.json()["at"]
        assert client.post("/judgements", json=judged, headers=LAN).status_code == 404
    after = client.get("/review", headers=LAN).json()
    assert after["waiting"] == 0 and [one["verdict"] for one in after["judgements"]].count("accept") == 2
    assert client.delete(f"/judgements/{made.json()['id']}", headers=LAN).status_code == 422
    assert "nhận lời báo sai" in client.get("/review", headers=PAGE).text
    assert not any("Mới" in file.read_text("utf-8") for file in tmp_path.rglob("*") if file.is_file())
    assert {"accept", "decline"} <= {entry.action for entry in entries(tmp_path)}


REFUSED = [
    ({"about": "khong-co", "text": "sai"}, 404, "khong-co"),
    ({"about": "d0", "text": "x" * 2001}, 422, "text"),
    ({"about": "d0", "text": " \n "}, 422, "no words"),
    ({"about": "d0", "text": "sai", "source": "javascript:alert(1)"}, 422, "http"),
    ({"about": "d0"}, 422, "text"),
    ({"about": "d0", "text": "sai", "by": "lan"}, 422, "by"),
]


@pytest.mark.parametrize(("sent", "status", "named"), REFUSED)
def test_what_is_no_correction_is_refused(client: TestClient, sent: dict[str, str], status: int, named: str) -> None:
    answer = client.post("/corrections", json=sent)
    assert answer.status_code == status and named in answer.json()["detail"], answer.text
    assert client.get("/review").json()["waiting"] == 0


def test_neither_queue_nor_address_takes_more_than_the_settings_let(client: TestClient) -> None:
    sent = {"about": "d0", "text": "sai"}
    assert [client.post("/corrections", json=sent).status_code for _ in range(3)] == [202] * 3
    full = client.post("/corrections", json=sent)
    assert full.status_code == 429 and "wait" in full.json()["detail"] and int(full.headers["retry-after"]) > 0
    often = client.post("/corrections", json=sent)
    assert often.status_code == 429 and "an hour" in often.json()["detail"]
    assert client.get("/review").json()["waiting"] == 3


def test_the_page_of_an_entity_leads_to_a_form_that_needs_no_script(client: TestClient) -> None:
    (person,) = [e for e in client.get("/documents/d0").json()["entities"] if e["kind"] == "person"]
    link = f"/corrections/form?about={person['id']}"
    assert link in client.get(f"/page/{person['id']}", headers=PAGE).text
    form = client.get(link, headers=PAGE)
    assert f'value="{person["id"]}"' in form.text and "<script" not in form.text
    assert "form-action 'self'" in form.headers["content-security-policy"]
    filled = {"about": person["id"], "text": WORDS, "source": ""}
    taken = client.post("/corrections/form", data=filled, headers=PAGE)
    assert taken.status_code == 202 and "Đã nhận" in taken.text and "Mới" not in taken.text
    (kept,) = client.get("/review", headers=LAN).json()["corrections"]
    assert kept["text"] == WORDS and kept["source"] is None
    again = client.post("/corrections/form", data={**filled, "text": ""}, headers=PAGE)
    assert again.status_code == 422 and again.headers["content-type"].startswith("text/html")
