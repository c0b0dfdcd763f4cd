"""Judging over HTTP, on real Neo4j: who may, what it does to the answers, and how it is taken back."""

from collections.abc import Iterator
from pathlib import Path

import neo4j
import pytest
from fastapi.testclient import TestClient
from worlds.small import document

from api.app import create_app
from graph.address import Address
from graph.kept.tokens import Token, Tokens, hashed
from graph.settings import Settings
from graph.store.reader import Reader
from graph.store.writer import Writer
from loaders.pipeline import writer

PATIENCE = 30.0  # seconds: a server that has just started plans its first queries slowly
TOKENS = (Token("lan", hashed("mã-của-lan")), Token("minh", hashed("ma-cua-minh")))
LAN = {"Authorization": "Bearer mã-của-lan".encode()}
HERE = ("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 1)
THERE = ("Lê Văn Thử", "Phó Chủ tịch", "Mây Ngàn", None)


@pytest.fixture
def to(database: Address) -> Iterator[Writer]:
    with writer(database) as made:
        made.load([document("d0", "2031-03-01", [HERE]), document("d1", "2031-03-02", [THERE])])
        yield made


@pytest.fixture
def client(to: Writer, database: Address, tmp_path: Path) -> Iterator[TestClient]:
    settings = Settings(home=tmp_path, write_token=TOKENS)
    with Reader(database, PATIENCE) as reads, TestClient(create_app(reads, settings, database)) as made:
        yield made


def the_pair(client: TestClient) -> list[str]:
    (pair,) = client.get("/review").json()["pairs"]
    return [pair["a"]["id"], pair["b"]["id"]]


def test_an_open_pair_shows_names_offices_documents_quotes_and_what_differs(client: TestClient) -> None:
    (pair,) = client.get("/review").json()["pairs"]
    assert pair["documents"] == 2
    assert {side["name"] for side in (pair["a"], pair["b"])} == {"Lê Văn Thử"}
    assert {office for side in (pair["a"], pair["b"]) for office in side["offices"]} == {
        "Chủ tịch UBND tỉnh Sông Trăng",
        "Phó Chủ tịch UBND tỉnh Mây Ngàn",
    }
    assert all(side["evidence"][0]["quote"] and side["edges"] for side in (pair["a"], pair["b"]))
    assert any("mây ngàn" in point["why"] for point in pair["against"])


def test_what_a_later_document_brought_is_not_to_be_judged_before(client: TestClient, to: Writer) -> None:
    assert client.get("/review", params={"known_on": "2031-03-01"}).json()["pairs"] == []
    (pair,) = client.get("/review", params={"known_on": "2031-03-02"}).json()["pairs"]
    to.load([document("d2", "2031-03-03", [("Lê Văn Thử", "Phó Chủ tịch", "Đồi Gió", None)])])
    assert client.get("/review", params={"known_on": "2031-03-02"}).json()["pairs"] == [pair]
    assert len(client.get("/review").json()["pairs"]) == 3


def test_a_judgement_is_seen_at_once_and_so_is_its_withdrawal(client: TestClient) -> None:
    about = the_pair(client)
    made = client.post("/judgements", json={"verdict": "same", "about": about, "why": "một người"}, headers=LAN)
    assert made.status_code == 201 and made.json()["by"] == "lan" and made.json()["at"]
    answers = [client.get(f"/people/{id}", follow_redirects=False) for id in about]
    assert sorted(answer.status_code for answer in answers) == [200, 308]
    after = client.get("/review").json()
    assert after["pairs"] == [] and after["judgements"][0]["names"] == ["Lê Văn Thử", "Lê Văn Thử"]
    taken = client.delete(f"/judgements/{made.json()['id']}", params={"why": "nhầm"}, headers=LAN)
    assert taken.status_code == 200
    assert the_pair(client) == about
    assert client.get("/review").json()["judgements"][0]["withdrawn"]["why"] == "nhầm"


def test_a_pair_that_was_judged_different_is_open_no_more(client: TestClient) -> None:
    judged = {"verdict": "different", "about": the_pair(client), "why": "hai tỉnh"}
    assert client.post("/judgements", json=judged, headers=LAN).json()["warnings"] == []
    assert client.get("/review").json()["pairs"] == []


def test_a_third_that_matches_both_is_warned_of(client: TestClient, to: Writer, neo4j_driver: neo4j.Driver) -> None:
    to.load([document("d2", "2031-03-03", [HERE]), document("d3", "2031-03-03", [HERE])])
    found = neo4j_driver.execute_query(
        "MATCH (m:Mention {kind: 'Person'}) WHERE m.document IN ['d0', 'd2'] RETURN m.id AS id"
    ).records
    judged = {"verdict": "different", "about": [row["id"] for row in found], "why": "trùng tên"}
    made = client.post("/judgements", json=judged, headers=LAN)
    assert "le-van-thu" in made.json()["warnings"][0]


def test_a_statement_is_corrected_and_rejected_by_the_id_beside_its_quote(client: TestClient) -> None:
    def duty() -> list[dict[str, object]]:
        (group,) = [e for e in client.get("/documents/d0").json()["entities"] if e["kind"] == "group"]
        relations = client.get(f"/groups/{group['id']}").json()["relations"]
        return [relation for relation in relations if relation["type"] == "RESPONSIBLE_FOR"]

    (before,) = duty()
    statement = before["evidence"][0]["statement"]  # type: ignore[index]
    correction = {"role": "coordinating", "due": "2031-05"}
    judged = {"verdict": "correct", "about": [statement], "correction": correction, "why": "đính chính"}
    assert client.post("/judgements", json=judged, headers=LAN).status_code == 201
    (after,) = duty()
    assert after["properties"]["role"] == "coordinating"  # type: ignore[index]
    assert after["evidence"][0]["corrected_by"] == "lan"  # type: ignore[index]
    assert after["evidence"][0]["quote"] == before["evidence"][0]["quote"]  # type: ignore[index]
    task = after["other"]["id"]  # type: ignore[index]
    assert (
        client.get(f"/commitments/{task}", params={"on": "2031-04-01"}).json()["commitments"][0]["commitment"]["due"]
        == "2031-05"
    )
    judged = {"verdict": "reject", "about": [statement], "why": "không phải"}
    assert client.post("/judgements", json=judged, headers=LAN).status_code == 201
    assert duty() == []


REFUSED = [
    ({"verdict": "same", "about": ["a", "b"], "why": "x"}, {}, 401, "token"),
    ({"verdict": "same", "about": ["a", "b"], "why": "x"}, {"Authorization": "Bearer khác".encode()}, 401, "token"),
    ({"verdict": "same", "about": ["a", "b"], "why": "x"}, LAN, 404, "'a'"),
    ({"verdict": "same", "about": ["a"], "why": "x"}, LAN, 422, "needs"),
    ({"verdict": "reject", "about": ["a"], "why": "x"}, LAN, 404, "'a'"),
    ({"verdict": "correct", "about": ["a"], "why": "x", "correction": {"role": "lead"}}, LAN, 404, "'a'"),
    ({"verdict": "same", "about": ["a", "b"]}, LAN, 422, "why"),
    ({"verdict": "withdraw", "about": ["a"], "why": "x"}, LAN, 422, "verdict"),
]


@pytest.mark.parametrize(("asked", "headers", "status", "named"), REFUSED)
def test_what_cannot_be_judged_is_refused_with_the_reason(
    client: TestClient, asked: dict[str, object], headers: dict[str, bytes], status: int, named: str
) -> None:
    answer = client.post("/judgements", json=asked, headers=headers)
    assert answer.status_code == status and named in answer.json()["detail"], answer.text
    assert (answer.headers.get("www-authenticate") == "Bearer") == (status == 401)


def test_without_a_token_in_the_settings_nobody_writes(database: Address, tmp_path: Path) -> None:
    with Reader(database, PATIENCE) as reads, TestClient(create_app(reads, Settings(home=tmp_path), database)) as made:
        answer = made.delete("/judgements/x", headers=LAN)
        assert answer.status_code == 403 and "TRACHNHIEM_WRITE_TOKEN" in answer.json()["detail"]


def test_a_token_counts_from_when_it_is_made_until_it_is_revoked(client: TestClient, tmp_path: Path) -> None:
    made = {"Authorization": f"Bearer {Tokens(tmp_path).make('thu')}"}
    judged = {"verdict": "different", "about": the_pair(client), "why": "hai tỉnh"}
    answer = client.post("/judgements", json=judged, headers=made)
    assert answer.status_code == 201 and answer.json()["by"] == "thu"
    Tokens(tmp_path).revoke("thu")
    assert client.delete(f"/judgements/{answer.json()['id']}", headers=made).status_code == 401


def test_a_browser_gets_a_page_that_escapes_and_runs_no_script(client: TestClient) -> None:
    judged = {"verdict": "different", "about": the_pair(client), "why": "<script>alert(1)</script>"}
    page = client.get("/review", headers={"accept": "text/html"})
    assert "Một hay hai?" in page.text and "trachnhiem judge" in page.text and "Lê Văn Thử" in page.text
    client.post("/judgements", json=judged, headers=LAN)
    page = client.get("/review", headers={"accept": "text/html"})
    assert "<script" not in page.text and "&lt;script" in page.text
    assert "script-src" not in page.headers["content-security-policy"]


def test_what_was_unloaded_is_gone_and_what_never_was_is_not_found(client: TestClient, to: Writer) -> None:
    person = the_pair(client)[0]
    group = next(e["id"] for e in client.get("/documents/d0").json()["entities"] if e["kind"] == "group")
    to.unload(["d0", "d1"])
    for path in (f"/people/{person}", f"/view/{person}", f"/groups/{group}", "/documents/d0"):
        answer = client.get(path)
        assert answer.status_code == 410 and "unloaded" in answer.json()["detail"], path
    assert client.get("/people/le-van-thu-00000000000000ff").status_code == 404
    to.load([document("d0", "2031-03-01", [HERE])])
    assert client.get("/documents/d0").status_code == 200 and client.get(f"/groups/{group}").status_code == 200


DOORS = (
    "/responsible?what={}", "/feeds/commitments.ics?about={}", "/feeds/meetings.ics?about={}", "/graph?around={}",
    "/feeds/changes.atom?about={}", "/disagreements?about={}", "/export/popolo?around={}", "/path?from={}&to=các sở",
    "/queries/offices?person={}", "/queries/offices.csv?person={}", "/queries/agenda?about={}",
    "/queries/deadlines?about={}",
)  # fmt: skip


@pytest.mark.parametrize("door", DOORS)
def test_every_door_takes_an_old_id_for_the_present_one_and_says_what_was_unloaded(
    client: TestClient, to: Writer, door: str
) -> None:
    about = the_pair(client)
    client.post("/judgements", json={"verdict": "same", "about": about, "why": "một người"}, headers=LAN)
    present, old = sorted(about, key=lambda id: client.get(f"/people/{id}", follow_redirects=False).status_code)
    answers = [client.get(door.format(id)) for id in (old, present)]
    assert [answer.status_code for answer in answers] == [200, 200], answers[0].text
    assert answers[0].text.replace(old, present) == answers[1].text
    to.unload(["d0", "d1"])
    for id in about:
        answer = client.get(door.format(id))
        assert answer.status_code == 410 and "unloaded" in answer.json()["detail"], answer.text


def test_an_id_that_never_was_is_no_parameter_of_a_named_query(client: TestClient) -> None:
    answer = client.get("/queries/offices", params={"person": "le-van-thu-00000000000000ff"})
    assert answer.status_code == 404 and "00000000000000ff" in answer.json()["detail"]


def test_an_old_id_of_another_kind_is_not_called_unloaded(client: TestClient) -> None:
    about = the_pair(client)
    client.post("/judgements", json={"verdict": "same", "about": about, "why": "một người"}, headers=LAN)
    assert [client.get("/commitments", params={"body": id}).status_code for id in about] == [404, 404]


def test_an_id_whose_first_document_was_unloaded_leads_to_who_is_still_named(
    client: TestClient, to: Writer, neo4j_driver: neo4j.Driver
) -> None:
    to.load([document(f"d{n}", "2031-03-01", [HERE]) for n in (2, 3, 4)])
    given_out = [side for pair in client.get("/review").json()["pairs"] for side in (pair["a"], pair["b"])]
    (person,) = [side["id"] for side in given_out if side["documents"] == 4]
    query = "MATCH (m:Mention) WHERE $id ENDS WITH m.id RETURN m.document AS document"
    for row in neo4j_driver.execute_query(query, {"id": person}).records:
        to.unload([row["document"]])
    answers = client.get(f"/people/{person}")
    assert answers.history[0].status_code == 308
    assert answers.json()["id"] != person and answers.json()["name"] == "Lê Văn Thử"


def test_the_same_words_at_another_address_add_nothing_to_the_count(client: TestClient, to: Writer) -> None:
    to.load([document(f"copy-{n}", "2031-03-01", [HERE]) for n in range(3)])
    (place,) = [e for e in client.get("/documents/d0").json()["entities"] if e["kind"] == "place"]
    assert client.get(f"/places/{place['id']}").json()["documents"] == 1


def test_earlier_texts_are_listed_and_read_by_their_hash(client: TestClient, to: Writer) -> None:
    first = client.get("/documents/d0").json()
    assert first["versions"] == [] and first["version"] == first["properties"]["sha256"]
    to.load([document("d0", "2031-03-05", [THERE])])
    now = client.get("/documents/d0").json()
    assert [version["sha256"] for version in now["versions"]] == [first["version"]] and now["text"] != first["text"]
    earlier = client.get("/documents/d0", params={"version": first["version"]}).json()
    assert earlier["text"] == first["text"] and earlier["version"] == first["version"]
    assert client.get("/documents/d0", params={"version": "0" * 64}).status_code == 404


def test_a_report_that_may_speak_of_two_tasks_is_listed_with_each(to: Writer, client: TestClient) -> None:
    given = [("Lê Văn Thử", "Chủ tịch", "Sông Trăng", number) for number in (1, 2, -1)]
    days = ("2031-03-01", "2031-03-03", "2031-03-04")
    to.load([document(f"e{i}", day, [act]) for i, (day, act) in enumerate(zip(days, given, strict=True))])
    pairs = [pair for pair in client.get("/review").json()["pairs"] if pair["a"]["kind"] == "report"]
    assert [pair["b"]["kind"] for pair in pairs] == ["commitment", "commitment"]
    assert {point["feature"] for pair in pairs for point in pair["reasons"]} == {"same_work"}
    assert "đồng ý gia hạn" in pairs[0]["a"]["evidence"][0]["quote"]
    page = client.get("/review", headers={"Accept": "text/html"})
    assert "nói về nhiệm vụ nào" in page.text
    about = [pairs[0]["a"]["mention"], pairs[0]["b"]["mention"]]
    made = client.post("/judgements", json={"verdict": "same", "about": about, "why": "một việc"}, headers=LAN)
    assert made.status_code == 201
    assert all(pair["a"]["kind"] != "report" for pair in client.get("/review").json()["pairs"])
    task = client.get(f"/commitments/{pairs[0]['b']['id']}", params={"on": "2031-04-01"}).json()["commitments"][0][
        "commitment"
    ]
    assert task["status"]["reported"]["state"] == "extended"
    assert task["status"]["reported"]["inferred_by"] == ["inferred/task-of-report"]
