"""The answers that OpenAPI shows: real ones over the made-up province, as the schema of each path says."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator

from api.openapi import examples

ENTITY = {
    "people": "nguyen-the-khoan-00000000000000a1",
    "bodies": "ubnd-may-ngan",
    "groups": "cac-so-nganh",
    "places": "may-ngan",
    "programs": "de-an-99",
    "positions": "chu-tich-ubnd",
    "fields": "y-te",
    "meetings": "phien-hop-4",
    "instruments": "thong-bao-9",
    "figures": "ty-le",
    "commitments": "ra-soat",
    "documents": "tin-1",
}
REQUESTS = {
    **{f"/{kind}/{{id}}": f"/{kind}/{id}" for kind, id in ENTITY.items()},
    "/commitments/{id}": "/commitments/ra-soat?on=2026-01-01",  # without a day it would be another answer each day
    "/responsible": "/responsible?what=Kế hoạch chuyển đổi số tỉnh năm 2024&where=Mây Ngàn&on=2024-07-31",
    "/ask": "/ask?q=Ai chủ trì phiên họp thứ 4?&on=2024-07-31",
    "/search": "/search?q=chuyen doi so",
    "/positions/{id}/holders": "/positions/giam-doc-so-tttt/holders?on=2024-03-01",
    "/commitments": "/commitments?program=Đề án 99&on=2024-07-31",
    "/disagreements": "/disagreements?kind=deadline",
    "/graph": "/graph?around=phien-hop-4",
    "/path": "/path?from=Nguyễn Thế Khoan&to=Đề án 99",
    "/queries": "/queries",
    "/queries/{name}": "/queries/agenda?about=ban-chi-dao-9",
    "/review": "/review",
    "/health": "/health",
    "/changes": "/changes?limit=1",
}
# What the province does not have, and what is another each time, is shown as it may be.
MADE_UP = ("/disagreements", "/health", "/changes")
LONGEST = 400


def cut(answer: Any) -> Any:
    """An answer short enough to be read: the first of every list, the beginning of texts, no traps for browsers."""
    if isinstance(answer, dict):
        return {key: cut(value) for key, value in answer.items()}
    if isinstance(answer, str):
        plain = re.sub(r" ?<script>.*?</script>", "", answer)
        return plain if len(plain) <= LONGEST else f"{plain[:LONGEST]} …"
    return [cut(answer[0])] if isinstance(answer, list) and answer else answer


@pytest.mark.parametrize("path", [path for path in REQUESTS if path not in MADE_UP])
def test_an_example_is_what_the_service_answers(client: TestClient, path: str, tmp_path: Path) -> None:
    given = client.get(quote(REQUESTS[path], safe="/?&=%"))
    fresh = tmp_path / "example.json"
    shown = {path: {"request": REQUESTS[path], "answer": cut(given.json())}}
    fresh.write_text(json.dumps(shown, ensure_ascii=False, indent=1), "utf-8")
    assert given.status_code == 200
    assert examples()[path] == shown[path], f"api/examples.json is out of date: {fresh}"


def test_every_answer_that_is_data_has_an_example_of_its_own_schema(client: TestClient) -> None:
    schema = client.get("/openapi.json").json()
    shown = {}
    for path, operations in schema["paths"].items():
        content = operations.get("get", {"responses": {}})["responses"].get("200", {}).get("content", {})
        if told := content.get("application/json"):
            shown[path] = told["examples"]["example"]["value"]
            Draft202012Validator({**told["schema"], "components": schema["components"]}).validate(shown[path])
    assert shown.keys() == REQUESTS.keys()
