"""Where sources differ, on real Neo4j: after units, periods and precision are aligned, and never as an accusation."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import neo4j
import pytest
from fastapi.testclient import TestClient

from api.answers.disagreements import disagreements
from api.app import create_app
from graph.address import Address
from graph.known import as_known
from graph.settings import Settings
from graph.store.reader import Reader

# What two documents, of two days, say of things of a made-up province: (label, first says, second says).
SAID: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "met": ("Meeting", {"date": "2031-07-10"}, {"date": "2031-07-11"}),
    "met-vaguely": ("Meeting", {"date": "2031-07-10"}, {"date": "XXXX-07-10"}),
    "met-once": ("Meeting", {"date": "2031-07-10"}, {"date": "2031-07-10"}),
    "task": ("Commitment", {"due": "2031-09-20", "due_op": "by"}, {"due": "2031-09-25", "due_op": "by"}),
    "worded": (
        "Commitment",
        {"due": "2031-11-15", "due_op": "before", "due_text": "trước ngày 15/11"},
        {"due": "2031-11-30", "due_op": "before", "due_text": "trước ngày 30/11"},
    ),
    "same-day": ("Commitment", {"due": "2031-09-20", "due_op": "before"}, {"due": "2031-09-19", "due_op": "by"}),
    "same-day-named": ("Commitment", {"due": "2031-09-20", "due_op": "before"}, {"due": "2031-09-20", "due_op": "by"}),
    "month": ("Commitment", {"due": "2031-09", "due_op": "in"}, {"due": "2031-09-20", "due_op": "by"}),
    "granted": ("Commitment", {"due": "2031-09-20"}, {"due": "2031-10-20", "verb": "gia hạn"}),
    "total": ("Figure", {"value": 30e9, "value_text": "30 tỷ", "parts": [20e9, 9e9]}, {}),
    "adds-up": ("Figure", {"value": 30.0, "value_text": "30", "parts": [20.0, 10.0]}, {}),
}
FIGURES = {  # measure: what two documents say of it
    "số hồ sơ": ({"value": 1234.0, "value_text": "1.234"}, {"value": 1243.0, "value_text": "1.243"}),
    "rounded": ({"value": 12.39, "value_text": "12,39"}, {"value": 12.4, "value_text": "12,4"}),
    "thousands": ({"value": 20000.0, "value_text": "20.000"}, {"value": 20108.0, "value_text": "20.108"}),
    "other words": (
        {"value": 5948.0, "value_text": "5.948", "unit": "tàu", "measure": "tàu cá đăng ký", "period": None},
        {"value": 5962.0, "value_text": "5.962", "unit": "chiếc", "measure": "đội tàu", "period": None},
    ),
    "units": (
        {"value": 1200000.0, "value_text": "1,2 triệu", "unit": "thẻ"},
        {"value": 1200000.0, "value_text": "1.200.000", "unit": "thẻ"},
    ),
    "tài khoản": (
        {
            "value": 350000.0,
            "value_text": "350 nghìn",
            "unit": "tài khoản",
            "measure": "350 nghìn tài khoản trực tuyến",
        },
        {"value": 305000.0, "value_text": "305.000", "unit": "tài khoản", "measure": "305.000 tài khoản trực tuyến"},
    ),
    "bounds": ({"value": 5.0, "value_text": "5", "bound": "hơn"}, {"value": 7.0, "value_text": "7"}),
}
CREATE = """
MERGE (d:Document {id: $document}) SET d.known_from = $day, d.kind = 'text'
MERGE (e:Entity {id: $id}) SET e:$($label), e.name = $id, e.known_from = '2031-07-12'
CREATE (m:Mention {entity: $id, document: $document, known_from: $day, name: $id, said_name: $id, said_verb: 'giao'})
SET m += $said
MERGE (d)-[r:REPORTS {id: $document + $id}]->(e) SET r.known_from = $day
CREATE (:Statement {edge: $document + $id, document: $document, start: 0, end: 5, quote: 'words of ' + $document,
        rule: 'made-up', relation: 'REPORTS', known_from: $day})
"""
ACTED = """
MATCH (met:Entity {id: 'met'})
UNWIND [['CHAIRED', 'A', 'first', null], ['CHAIRED', 'B', 'second', null], ['ATTENDED', 'C', 'first', 'Cửa Mây'],
        ['ATTENDED', 'C', 'second', 'Bến Trăng']] AS row
MERGE (who:Entity:Person {id: row[1], name: row[1]})
MERGE (who)-[r:$(row[0]) {id: row[0] + row[1]}]->(met)
CREATE (:Statement {edge: r.id, document: row[2], start: 6, end: 9, quote: row[1], rule: 'made-up', relation: row[0],
        known_from: CASE row[2] WHEN 'first' THEN '2031-07-12' ELSE '2031-07-13' END,
        venue: CASE WHEN row[3] IS NULL THEN null ELSE [row[3]] END})
"""


@pytest.fixture
def reads(database: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    def say(document: str, day: str, id: str, label: str, said: dict[str, Any]) -> None:
        properties = {f"said_{name}": value for name, value in said.items()}
        parameters = {"document": document, "day": day, "id": id, "label": label, "said": properties}
        neo4j_driver.execute_query(CREATE, parameters, database_=database.database)

    days = {"first": "2031-07-12", "second": "2031-07-13"}
    for id, (label, *told) in SAID.items():
        for (document, day), said in zip(days.items(), told, strict=True):
            say(document, day, id, label, said)
    for measure, told in FIGURES.items():
        for (document, day), said in zip(days.items(), told, strict=True):
            said = {"measure": measure, "period": "2031", "unit": "thẻ", **said}
            say(document, day, measure, "Figure", said)
    neo4j_driver.execute_query(
        "MERGE (p:Entity:Place {id: 'may', name: 'Mây Ngàn'}) WITH p MATCH (f:Figure) "
        "MERGE (f)-[m:MEASURES {id: f.id}]->(p) SET m.known_from = f.known_from"
    )
    neo4j_driver.execute_query(ACTED)
    with Reader(database, timeout=60.0) as reader:
        yield reader


def test_only_what_differs_after_alignment_is_told_with_each_source(reads: Reader) -> None:
    found = disagreements(reads).disagreements
    assert [(one.kind, one.about.id) for one in found] == [
        ("chairs", "met"), ("date", "met"), ("deadline", "task"), ("deadline", "worded"),
        ("sum", "total"), ("value", "other words"), ("value", "số hồ sơ"), ("value", "tài khoản"), ("venue", "met"),
    ]  # fmt: skip
    for one in found:
        quoted = {proof.document for version in one.versions for proof in version.evidence}
        assert quoted == ({"first"} if one.kind == "sum" else {"first", "second"})


def test_versions_stand_side_by_side(reads: Reader) -> None:
    told = [[version.says for version in one.versions] for one in disagreements(reads, kind="value").disagreements]
    assert told == [
        ["5.948 tàu", "5.962 chiếc"],
        ["1.234 thẻ", "1.243 thẻ"],
        ["305.000 tài khoản", "350 nghìn tài khoản"],
    ]
    assert len(disagreements(reads, "may", "value").disagreements) == 3
    [dates] = disagreements(reads, "met", "date").disagreements
    assert dates.sentence.startswith("met: các nguồn nêu ngày khác nhau: 2031-07-10 · 2031-07-11")


def test_a_deadline_is_told_in_the_words_of_each_source_or_with_its_operator(reads: Reader) -> None:
    [worded] = disagreements(reads, "worded").disagreements
    assert [one.says for one in worded.versions] == ["trước ngày 15/11 (2031-11-15)", "trước ngày 30/11 (2031-11-30)"]
    [task] = disagreements(reads, "task").disagreements
    assert [one.says for one in task.versions] == ["chậm nhất 2031-09-20", "chậm nhất 2031-09-25"]


def test_a_sum_is_worded_as_what_the_parts_add_up_to(reads: Reader) -> None:
    [total] = disagreements(reads, kind="sum").disagreements
    assert "các phần cộng lại là 29 tỷ (20 + 9), nguồn nêu 30 tỷ" in total.sentence
    assert "sai" not in total.sentence and "wrong" not in total.sentence


def test_what_a_later_document_says_differs_from_nothing_before(reads: Reader) -> None:
    assert [one.kind for one in disagreements(as_known(reads, date(2031, 7, 12))).disagreements] == ["sum"]


def test_the_page_quotes_each_version(reads: Reader, tmp_path: Path) -> None:
    with TestClient(create_app(reads, Settings(home=tmp_path))) as client:
        page = client.get("/disagreements", headers={"accept": "text/html"}).text
        assert page.count("<article>") == 9 and "“words of second”" in page and "<script" not in page
        assert client.get("/disagreements", params={"kind": "date"}).json()["disagreements"][0]["about"]["id"] == "met"
