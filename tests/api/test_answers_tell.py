"""What every answer tells: on how many documents it rests, in the language that is asked for."""

import json

import pytest
from fastapi.testclient import TestClient

ABOUT_THE_SERVICE = {"/health", "/queries"}  # no answers of the graph


def test_every_answer_in_json_has_its_coverage(client: TestClient) -> None:
    schema = client.get("/openapi.json").json()
    models = {
        path: answer["content"]["application/json"]["schema"].get("$ref", "").rpartition("/")[2]
        for path, operations in schema["paths"].items()
        for answer in [operations.get("get", {}).get("responses", {}).get("200", {})]
        if "application/json" in answer.get("content", {})
    }
    without = {
        path
        for path, model in models.items()
        if "coverage" not in schema["components"]["schemas"].get(model, {}).get("required", [])
    }
    assert without == ABOUT_THE_SERVICE and len(models) > 15


@pytest.mark.parametrize("path", ["/export/csv", "/export/graphml?known_on=2024-03-12", "/feeds/commitments.ics"])
def test_a_file_has_its_coverage_in_a_header(client: TestClient, path: str) -> None:
    told = json.loads(client.get(path).headers["x-coverage"])
    assert told["documents"] == (0 if "known_on" in path else 2) and told["undated"] == 2


def test_the_rows_of_a_named_query_rest_on_what_was_known(client: TestClient) -> None:
    assert client.get("/queries/coverage?known_on=2024-03-12").json()["coverage"]["documents"] == 0
    assert client.get("/queries/moved?mention=x").json()["coverage"]["documents"] == 2


SPOKEN = [
    ({}, "Nguồn gắn nhiệm vụ này với điều được hỏi / A source ties this task to what was asked", "vi, en"),
    ({"Accept-Language": "en"}, "A source ties this task to what was asked", "en"),
    ({"Accept-Language": "vi-VN,en;q=0.5"}, "Nguồn gắn nhiệm vụ này với điều được hỏi", "vi"),
]


@pytest.mark.parametrize(("headers", "sentence", "language"), SPOKEN)
def test_sentences_are_in_the_language_asked_for(
    client: TestClient, headers: dict[str, str], sentence: str, language: str
) -> None:
    answer = client.get("/responsible?what=de-an-99", headers=headers)
    assert answer.json()["answers"][0]["because"][0] == sentence
    assert answer.headers["content-language"] == language and "Accept-Language" in answer.headers["vary"]
    assert answer.json()["understood"]["what"][0]["name"] == "Đề án phát triển dữ liệu dùng chung"


def test_each_language_has_a_tag_of_its_own(client: TestClient) -> None:
    tags = {client.get("/search?q=may", headers={"Accept-Language": one}).headers["etag"] for one in ("vi", "en", "")}
    assert len(tags) == 3


def test_a_page_stands_in_both_languages(client: TestClient) -> None:
    browser = {"Accept": "text/html", "Accept-Language": "en"}
    page = client.get("/", params={"q": "Ai phụ trách Đề án 99?"}, headers=browser)
    assert "Hỏi <span" in page.text and page.headers["content-language"] == "vi, en"
