"""Errors as problems of RFC 9457, with the request they belong to."""

from uuid import UUID

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator

PROBLEMS = [
    ("/people/khong-co-00000000000000ff", 404, "urn:trachnhiem:error:NotFound", "Not Found"),
    ("/queries/khong-co", 404, "urn:trachnhiem:error:NotFound", "Not Found"),
    ("/commitments", 422, "urn:trachnhiem:error:QueryError", "Unprocessable"),
    ("/graph?around=x&depth=9", 422, "urn:trachnhiem:error:InvalidRequest", "Unprocessable"),
    ("/khong-co", 404, "about:blank", "Not Found"),
]


@pytest.mark.parametrize(("path", "status", "type", "title"), PROBLEMS)
def test_an_error_is_a_problem(client: TestClient, path: str, status: int, type: str, title: str) -> None:
    answer = client.get(path)
    problem = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, problem["status"], problem["type"]) == (status, status, type)
    assert problem["title"].startswith(title) and problem["detail"]
    assert problem["instance"] == f"urn:uuid:{answer.headers['x-request-id']}"
    schema = client.get("/openapi.json").json()
    Draft202012Validator({"$ref": "#/components/schemas/Problem", **schema}).validate(problem)


def test_every_parameter_that_cannot_be_taken_is_named(client: TestClient) -> None:
    problem = client.get("/graph?depth=9&limit=0").json()
    assert {one["where"] for one in problem["wrong"]} == {"around", "depth", "limit"}
    assert all(one["why"] for one in problem["wrong"])


METHODS = [("/people/x", "GET, HEAD"), ("/judgements", "POST"), ("/judgements/x", "DELETE")]


@pytest.mark.parametrize(("path", "allowed"), METHODS)
def test_a_method_that_no_route_has_is_405_naming_those_there_are(client: TestClient, path: str, allowed: str) -> None:
    answer = client.request("TRACE", path)
    assert answer.status_code == 405 and answer.headers["allow"] == allowed


@pytest.mark.parametrize("day", ["0", "1700000000", "19/7/2024", "2024-7-1", "2024-02-30", "٢٠٢٤-٠٧-١٩"])
def test_a_day_is_written_out(client: TestClient, day: str) -> None:
    problem = client.get("/search", params={"q": "x", "known_on": day}).json()
    assert problem["status"] == 422 and [one["where"] for one in problem["wrong"]] == ["known_on"]


def test_every_request_has_an_id_of_its_own(client: TestClient) -> None:
    brought = {"X-Request-ID": "mine"}
    ids = [client.get("/queries", headers=brought).headers["x-request-id"] for _ in range(2)]
    assert len({UUID(id) for id in ids}) == 2


def test_a_browser_gets_a_page(client: TestClient) -> None:
    answer = client.get("/people/khong-co", headers={"Accept": "text/html"})
    assert answer.status_code == 404 and answer.headers["content-type"].startswith("text/html")


def test_openapi_tells_of_problems_at_every_path(client: TestClient) -> None:
    schema = client.get("/openapi.json").json()
    assert "HTTPValidationError" not in schema["components"]["schemas"]
    for path in schema["paths"].values():
        for operation in path.values():
            assert {"4XX", "5XX"} <= set(operation["responses"]) and "422" not in operation["responses"]
