"""The routes over a made-up province: what they answer, and how they refuse."""

import pytest
from fastapi.testclient import TestClient

from api.models.problem import Problem

KHOAN = "nguyen-the-khoan-00000000000000a1"
FOUND = [
    f"/people/{KHOAN}",
    "/bodies/ubnd-may-ngan",
    "/groups/cac-so-nganh",
    "/places/may-ngan",
    "/programs/de-an-99",
    "/positions/chu-tich-ubnd",
    "/meetings/phien-hop-4",
    "/figures/ty-le",
    "/commitments/ra-soat",
    "/documents/tin-1",
]


@pytest.mark.parametrize("path", FOUND)
def test_entity_is_answered(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 200


@pytest.mark.parametrize("path", FOUND)
def test_unknown_id_is_404_saying_what_was_asked(client: TestClient, path: str) -> None:
    answer = client.get(path.rpartition("/")[0] + "/khong-co-00000000000000ff")
    assert answer.status_code == 404 and "khong-co-00000000000000ff" in answer.json()["detail"]


def test_an_id_of_another_kind_is_404(client: TestClient) -> None:
    assert client.get("/people/may-ngan").status_code == 404


def test_relations_of_an_entity_carry_their_quotes(client: TestClient) -> None:
    relations = client.get("/meetings/phien-hop-4").json()["relations"]
    [chair] = [relation for relation in relations if relation["type"] == "CHAIRED"]
    assert chair["other"]["id"] == KHOAN and chair["properties"]["as"] == ["Chủ tịch UBND tỉnh Mây Ngàn"]
    assert chair["evidence"][0]["quote"] == "lời văn 7"


def test_a_meeting_without_a_chair_says_so(client: TestClient) -> None:
    assert "who chaired" in client.get("/meetings/phien-hop-5").json()["not_said"][0]


@pytest.mark.parametrize("path", ["/people/{}", "/view/{}"])
def test_an_old_id_leads_to_the_present_one(client: TestClient, path: str) -> None:
    answer = client.get(path.format("ten-cu-00000000000000b9"), follow_redirects=False)
    assert answer.status_code == 308 and answer.headers["location"] == path.format(KHOAN)


def test_the_graph_around_an_old_id_is_that_of_the_present_one(client: TestClient) -> None:
    assert client.get("/graph", params={"around": "ten-cu-00000000000000b9"}).json()["around"] == KHOAN


def test_the_graph_around_an_entity_joins_its_own_nodes(client: TestClient) -> None:
    graph = client.get("/graph", params={"around": "de-an-99", "depth": 2}).json()
    ids = {node["id"] for node in graph["nodes"]}
    assert {"de-an-99", "may-ngan-so", "ubnd-may-ngan"} <= ids
    assert graph["edges"] and all({edge["source"], edge["target"]} <= ids for edge in graph["edges"])


REFUSED = [
    ("/responsible", {}, "what"),
    ("/responsible", {"what": "x", "on": "hôm qua"}, "on"),
    ("/responsible", {"what": "x", "cursor": "abc"}, "cursor"),
    ("/responsible", {"what": "x" * 501}, "what"),
    ("/search", {}, "q"),
    ("/search", {"q": "x", "limit": 0}, "limit"),
    ("/search", {"q": "x", "cursor": "Wy0xXQ"}, "cursor"),
    ("/commitments", {}, "body"),
    ("/commitments", {"body": "x", "role": "boss"}, "role"),
    ("/commitments", {"body": "x", "due_before": "2024-13-01"}, "due_before"),
    ("/graph", {"around": "may-ngan", "depth": 9}, "depth"),
    ("/graph", {}, "around"),
    ("/queries/entity", {}, "id"),
    ("/queries/entity", {"id": "x", "nonsense": "1"}, "nonsense"),
    ("/queries/relations", {"id": "x", "limit": "many"}, "limit"),
    ("/queries/entity", {"id": ["x", "y"]}, "id"),
]


@pytest.mark.parametrize(("path", "parameters", "named"), REFUSED)
def test_bad_parameter_is_422_naming_it(
    client: TestClient, path: str, parameters: dict[str, str | int], named: str
) -> None:
    answer = client.get(path, params=parameters)
    assert answer.status_code == 422 and named in answer.json()["detail"], answer.text


@pytest.mark.parametrize("path", ["/nowhere", "/queries/nothing"])
def test_unknown_path_is_404_in_the_same_shape(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404 and set(answer.json()) == set(Problem.model_fields)


def test_commitments_of_a_body_in_a_role_with_a_status(client: TestClient) -> None:
    asked = {"body": "Sở Thông tin và Truyền thông tỉnh Mây Ngàn", "role": "lead", "on": "2024-08-01"}
    passed = client.get("/commitments", params={**asked, "computed": "passed"}).json()["commitments"]
    assert {answer["commitment"]["id"] for answer in passed} == {"ra-soat"}
    assert client.get("/commitments", params={**asked, "computed": "not_yet_due"}).json()["commitments"] == []


def test_commitments_of_a_place(client: TestClient) -> None:
    found = client.get("/commitments", params={"place": "Mây Ngàn"}).json()["commitments"]
    assert {"di-dau", "rut-ngan"} <= {answer["commitment"]["id"] for answer in found}


def test_an_unknown_body_is_404(client: TestClient) -> None:
    assert client.get("/commitments", params={"body": "Sở Không Có"}).status_code == 404


HOLDERS = [("2021-05-31", []), ("2021-06-01", ["stated"]), ("2030-01-01", ["stated"])]


@pytest.mark.parametrize(("on", "bases"), HOLDERS)
def test_holders_of_a_position_by_day(client: TestClient, on: str, bases: list[str]) -> None:
    holders = client.get("/positions/chu-tich-ubnd/holders", params={"on": on}).json()["holders"]
    assert [holder["basis"] for holder in holders] == bases


SEEN = [("2024-01-10", ["seen on that day"]), ("2024-03-01", ["between two sightings"]), ("2024-06-01", [])]


@pytest.mark.parametrize(("on", "bases"), SEEN)
def test_who_was_only_seen_is_said_to_be_seen(client: TestClient, on: str, bases: list[str]) -> None:
    holders = client.get("/positions/giam-doc-so-tttt/holders", params={"on": on}).json()["holders"]
    assert [holder["basis"] for holder in holders] == bases


def test_health_names_version_and_documents(client: TestClient) -> None:
    health = client.get("/health").json()
    assert health["status"] == "ok" and health["version"].startswith("5.26") and health["documents"] == 2


def test_openapi_describes_every_route(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    assert {"/responsible", "/search", "/ask", "/graph", "/queries", "/health", "/people/{id}"} <= set(paths)
    assert all(method["summary"] for path in paths.values() for method in path.values())
