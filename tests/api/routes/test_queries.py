"""Every named query answers over HTTP with the columns its header names."""

import csv
import io
import json
import re

import pytest
from fastapi.testclient import TestClient

import cypher
from api.answers.query_table import Layout, layout, table
from api.answers.query_words import COLUMNS, PARAMETERS

HTML = {"accept": "text/html"}
READS = [query for query in cypher.catalogue().values() if query.name.startswith("read/")]
ENTITY = {
    "figures": "Mây Ngàn",
    "meeting_roles": "phien-hop-4",
    "memberships": "Ban Chỉ đạo 9",
    "offices": "Khúc Thị Hoài An",
    "operators": "Mây Ngàn Số",
    "orders": "Thông báo 9/TB-UBND",
    "papers": "UBND tỉnh Mây Ngàn",
    "platforms": "Đề án 99",
    "pledges": "Mây Ngàn",
    "portfolios": "y tế",
    "position_holders": "Chủ tịch UBND tỉnh Mây Ngàn",
    "succession": "Sở Thông tin và Truyền thông tỉnh Mây Ngàn",
    "tasks": "Mây Ngàn",
    "tasks_of_meeting": "phien-hop-4",
    "tasks_of_program": "Đề án 99",
    "timeline": "Nguyễn Thế Khoan",
}
NEEDED = {"query": 'name:"may"', "on": "2025-01-01"}


ASKED = [query for query in READS if query.vietnamese]


def test_the_list_holds_what_people_ask_and_not_what_answers_are_made_of(client: TestClient) -> None:
    listed = {f"read/{query['name']}" for query in client.get("/queries").json()}
    assert listed == {query.name for query in ASKED}
    assert len(listed) >= 25
    assert "read/find_commitments" not in listed
    shown = client.get("/queries", headers=HTML).text
    assert all(str(query.vietnamese).split(",")[0].split('"')[0] in shown for query in ASKED)


@pytest.mark.parametrize("query", ASKED, ids=lambda query: query.name)
def test_what_people_ask_has_words_for_its_parameters_and_columns(query: cypher.Query) -> None:
    paging = {"after"}  # a page gives it with its link to the next
    assert {parameter.name for parameter in query.parameters} - paging <= PARAMETERS.keys()
    assert set(query.columns) <= COLUMNS.keys()


@pytest.mark.parametrize("query", ASKED, ids=lambda query: query.name)
def test_what_people_ask_is_a_form_and_a_table(client: TestClient, query: cypher.Query) -> None:
    path = f"/queries/{query.name.removeprefix('read/')}"
    form = client.get(path, headers=HTML)
    assert form.status_code == 200, form.text
    assert all(
        (f'name="{parameter.name}"' in form.text) != (parameter.name == "after") for parameter in query.parameters
    )
    assert '<table class="rows">' not in form.text
    filled = {
        p.name: ENTITY[query.name.removeprefix("read/")]
        for p in query.parameters
        if p.doc.startswith("id of") and p.required
    }
    filled |= {p.name: "2025-01-01" for p in query.parameters if p.name == "on" and p.required}
    shown = client.get(path, params={"known_on": "", **filled}, headers=HTML)
    assert shown.status_code == 200, shown.text
    assert "dòng" in shown.text


def test_names_put_into_a_form_stand_for_entities_with_their_ids(client: TestClient) -> None:
    shown = client.get("/queries/timeline", params={"person": "khuc thi hoai an"}, headers=HTML).text
    assert "<code>khuc-thi-hoai-an-00000000000000a2</code>" in shown
    assert '<a href="/page/phien-hop-5">' in shown
    assert "“lời văn 9”" in shown
    assert "kết luận" in shown


def test_a_page_of_rows_leads_to_the_next(client: TestClient) -> None:
    first = client.get("/queries/agenda", params={"limit": "1"}, headers=HTML).text
    assert "/page/phien-hop-4" in first
    [following] = re.findall(r'href="(\?limit=1&amp;cursor=[^"]+)"', first)
    second = client.get(f"/queries/agenda{following.replace('&amp;', '&')}", headers=HTML).text
    assert "/page/phien-hop-5" in second


def test_a_name_that_nothing_bears_is_said_at_its_field(client: TestClient) -> None:
    answer = client.get("/queries/timeline", params={"person": "Không Ai"}, headers=HTML)
    assert answer.status_code == 404
    assert "Chưa thấy gì có tên này" in answer.text
    assert 'value="Không Ai"' in answer.text


def test_what_people_put_in_is_escaped(client: TestClient) -> None:
    bad = '"><script>alert(1)</script>'
    shown = client.get("/queries/agenda", params={"about": bad, "from": bad}, headers=HTML).text
    assert "<script>" not in shown
    titled = client.get("/queries/agenda", params={"limit": "5"}, headers=HTML).text
    assert "Tin thứ nhất &lt;script&gt;" in titled


def test_rows_are_a_table_for_spreadsheets(client: TestClient) -> None:
    answer = client.get("/queries/agenda.csv", params={"about": "khuc-thi-hoai-an-00000000000000a2"})
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert 'filename="agenda.csv"' in answer.headers["content-disposition"]
    columns, *rows = csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert columns[:2] == ["id", "name"]
    assert [row[0] for row in rows] == ["phien-hop-4", "phien-hop-5"]
    assert rows[0][columns.index("chairs")] == "Nguyễn Thế Khoan (nguyen-the-khoan-00000000000000a1)"
    assert client.get("/queries/khong-co.csv").status_code == 404


def test_no_cell_is_a_formula() -> None:
    rows = [{"a": "=1+1", "b": [{"id": "x", "name": "@sum"}], "c": -5, "d": "-5", "e": None}]
    told = table("abcde", rows)
    assert told.splitlines()[1] == "'=1+1,'@sum (x),-5,'-5,"


def test_a_page_shows_columns_that_hold_something_and_names_before_ids() -> None:
    rows = [{"id": "a-1", "text": "việc", "due": None}, {"id": "b-2", "text": "việc khác", "due": None}]
    assert layout(["id", "text", "due"], rows) == Layout(["text"], "text", "id")
    assert layout(["platform", "task"], [{"platform": {"id": "x"}, "task": "y"}]) == Layout(
        ["platform", "task"], None, None
    )
    assert layout(["id", "day"], [{"id": "a-1", "day": "2024"}]) == Layout(["day"], None, None)
    assert layout(["meeting", "day"], [{"meeting": "a-1", "day": "2024"}]) == Layout(
        ["meeting", "day"], "meeting", "meeting"
    )


@pytest.mark.parametrize(("given", "rows"), [("true", 1), ("false", 0), ("1", 1)])
def test_yes_and_no_are_taken_as_such(client: TestClient, given: str, rows: int) -> None:
    asked = {"id": "so-khcn-may-ngan", "backward": given}
    assert len(client.get("/queries/succession", params=asked).json()["rows"]) == rows


def test_neither_yes_nor_no_is_refused(client: TestClient) -> None:
    answer = client.get("/queries/succession", params={"id": "x", "backward": "maybe"})
    assert answer.status_code == 422
    assert "backward" in answer.json()["detail"]


@pytest.mark.parametrize("query", READS, ids=lambda query: query.name)
def test_query_answers_with_its_columns(client: TestClient, query: cypher.Query) -> None:
    needed = {p.name: NEEDED.get(p.name, "may-ngan") for p in query.parameters if p.required}
    answer = client.get(f"/queries/{query.name.removeprefix('read/')}", params=needed)
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["columns"] == list(query.columns)
    assert all(set(row) == set(query.columns) for row in body["rows"]), json.dumps(body["rows"][:1])
