"""What the named queries answer on a made-up province."""

import neo4j
import pytest

from graph.store.reader import Reader

MORE = """
MATCH (c:Commitment {id: 'ra-soat'}), (old:Body {id: 'so-tttt-may-ngan'}), (i:Instrument {id: 'thong-bao-9'})
MATCH (praise:Commitment {id: 'khen-thuong'}), (khoan:Person {name: 'Nguyễn Thế Khoan'})
CREATE (c)-[:ORDERED_BY {id: 'o1'}]->(i)
CREATE (first:Entity:Body {id: 'so-cu', name: 'Sở Cũ'})-[:SUCCEEDED_BY {id: 'o2', on: '2025-01-01', how: ['rename']}]->
       (last:Entity:Body {id: 'so-moi', name: 'Sở Mới'})
CREATE (first)-[:RESPONSIBLE_FOR {id: 'o3', role: 'coordinating'}]->(c),
       (last)-[:RESPONSIBLE_FOR {id: 'o4', role: 'coordinating'}]->(praise),
       (old)-[:RESPONSIBLE_FOR {id: 'o5', role: 'lead'}]->(praise)
CREATE (:Document {id: 'tin-3', text: 't3'})-[:REPORTS {id: 'o6'}]->(praise)
"""


@pytest.fixture(scope="module")
def reads(world: Reader, neo4j_driver: neo4j.Driver) -> Reader:
    """The made-up province with a paper that orders, a renamed body and a third document."""
    neo4j_driver.execute_query(MORE)
    return world


def test_the_life_of_a_person_is_told_by_day(reads: Reader) -> None:
    rows = reads.run("read/timeline", person="nguyen-the-khoan-00000000000000a1")
    told = [(row["day"], row["basis"], row["type"], row["what"]["id"]) for row in rows]
    assert told[0] == ("2021-06-01", "stated start", "HOLDS", "chu-tich-ubnd")
    assert ("2024-03-12", "its day", "CHAIRED", "phien-hop-4") in told
    assert ("2024-04-12", "its day", "PLEDGED", "rut-ngan") in told
    assert [row["day"] for row in rows] == sorted(row["day"] for row in rows)
    assert all(row["evidence"][0]["quote"] for row in rows)


def test_who_was_only_seen_in_office_has_the_day_of_the_sighting(reads: Reader) -> None:
    [row] = reads.run("read/timeline", person="lo-van-thung-00000000000000a3")
    assert (row["day"], row["basis"]) == ("2024-01-10", "first seen")


def test_a_paper_says_what_it_orders_and_whom(reads: Reader) -> None:
    [row] = reads.run("read/orders", instrument="thong-bao-9")
    assert (row["commitment"], row["due"], row["due_op"]) == ("ra-soat", "2024-06", "in")
    assert [doer["role"] for doer in row["doers"]] == ["lead", "coordinating", "coordinating"]
    assert [giver["name"] for giver in row["assigned_by"]] == ["Nguyễn Thế Khoan"]


def test_a_renamed_body_counts_once(reads: Reader) -> None:
    [row] = reads.run("read/led_together")
    assert (row["lead"]["id"], row["coordinating"]["id"]) == ("so-tttt-may-ngan", "so-moi")
    assert (row["year"], row["tasks"], row["documents"]) == ("2024", 2, 2)


def test_a_task_reported_done_has_not_passed(reads: Reader) -> None:
    [row] = reads.run("read/passed_by_assigner", on="2024-08-01")
    assert (row["who"]["name"], row["tasks"], row["passed"], row["examples"]) == ("Nguyễn Thế Khoan", 3, 1, ["ra-soat"])


@pytest.mark.parametrize(("on", "passed"), [("2024-06-30", 0), ("2024-07-01", 1)])
def test_a_month_has_passed_after_its_last_day(reads: Reader, on: str, passed: int) -> None:
    rows = reads.run("read/passed_by_assigner", on=on)
    assert sum("ra-soat" in row["examples"] for row in rows) == passed


def test_deadlines_come_by_day_within_the_days_asked_for(reads: Reader) -> None:
    assert [row["id"] for row in reads.run("read/deadlines")] == ["ra-soat", "khen-thuong"]
    assert [row["id"] for row in reads.run("read/deadlines", **{"from": "2024-07-15", "to": "2024-07-22"})] == [
        "khen-thuong"
    ]


def test_an_agenda_is_of_whom_it_is_asked_for(reads: Reader) -> None:
    rows = reads.run("read/agenda", about=["khuc-thi-hoai-an-00000000000000a2"])
    assert [(row["id"], len(row["chairs"])) for row in rows] == [("phien-hop-4", 1), ("phien-hop-5", 0)]
