"""What whoever runs the service sees of it, and which pages of others may ask it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from prometheus_client.parser import text_string_to_metric_families

from api.app import create_app
from graph.errors import ConfigError
from graph.settings import Settings
from graph.store.reader import Reader, Row

ORIGIN = "https://pages.example"


@pytest.fixture
def shared_client(world: Reader, tmp_path: Path) -> Iterator[TestClient]:
    """A client of a service that pages of one other origin may ask."""
    with TestClient(create_app(world, Settings(home=tmp_path, cors_origins=(ORIGIN,)))) as client:
        yield client


def counted(client: TestClient) -> dict[tuple[str, str], float]:
    families = text_string_to_metric_families(client.get("/metrics").text)
    samples = [sample for family in families for sample in family.samples]
    return {
        (one.labels["route"], one.labels["status"]): one.value
        for one in samples
        if one.name == "trachnhiem_requests_total"
    }


def test_requests_are_counted_by_route_without_what_was_asked(client: TestClient) -> None:
    for path in ("/people/khong-co", "/people/cung-khong", "/queries", "/khong-co-duong", "/cung-khong-co"):
        client.get(path)
    found = counted(client)
    assert found["/people/{id}", "404"] == 2 and found["/queries", "200"] == 1
    assert found["none", "404"] == 2
    assert "khong-co" not in client.get("/metrics").text


def test_pages_of_other_origins_may_ask_only_when_a_setting_lets_them(
    client: TestClient, shared_client: TestClient
) -> None:
    asked = {"Origin": ORIGIN}
    assert "access-control-allow-origin" not in client.get("/queries", headers=asked).headers
    answer = shared_client.get("/queries", headers=asked)
    assert answer.headers["access-control-allow-origin"] == ORIGIN
    assert "X-Request-ID" in answer.headers["access-control-expose-headers"]
    other = shared_client.get("/queries", headers={"Origin": "https://other.example"})
    assert "access-control-allow-origin" not in other.headers


@pytest.mark.parametrize("text", ["pages.example", "https://pages.example/path", "ftp://x", "https://a.example, b"])
def test_what_is_no_origin_is_named(text: str) -> None:
    with pytest.raises(ConfigError, match="CORS_ORIGINS"):
        Settings.from_env({"TRACHNHIEM_CORS_ORIGINS": text})


@pytest.mark.parametrize("path", ["/queries", "/", "/people/khong-co", "/style.css", "/export/csv"])
def test_head_answers_as_get_does_without_the_body(client: TestClient, path: str) -> None:
    asked, got = client.head(path), client.get(path)
    assert asked.status_code == got.status_code and asked.content == b"" != got.content
    assert asked.headers["content-type"] == got.headers["content-type"]


def test_head_is_counted_as_head(client: TestClient) -> None:
    client.head("/queries")
    assert 'trachnhiem_requests_total{method="HEAD",route="/queries",status="200"} 1.0' in client.get("/metrics").text


class Failing:
    """A graph whose reading has a mistake."""

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        raise ZeroDivisionError("what went wrong names somebody")


def test_a_mistake_of_ours_is_a_problem_that_keeps_to_itself(tmp_path: Path) -> None:
    with TestClient(create_app(Failing(), Settings(home=tmp_path)), raise_server_exceptions=False) as client:
        answer = client.get("/search?q=x")
    assert answer.status_code == 500 and answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["instance"] == f"urn:uuid:{answer.headers['x-request-id']}"
    assert "somebody" not in answer.text
