"""The questions that people ask by name are answered on a made-up province."""

import neo4j
import pytest

from graph.store.reader import Reader

MORE = """
MATCH (c:Commitment {id: 'ra-soat'}), (old:Body {id: 'so-tttt-may-ngan'}), (i:Instrument {id: 'thong-bao-9'})
MATCH (khoan:Person {name: 'Nguyễn Thế Khoan'})
CREATE (c)-[:ORDERED_BY {id: 'o1'}]->(i)
CREATE (khoan)-[:RESPONSIBLE_FOR {id: 'o7', role: 'directing'}]->(c),
       (:Document {id: 'tin-4', kind: 'text'})-[:REPORTS_PROGRESS_OF
         {id: 'o8', state: 'extended', as_of: '2024-07-01', due: '2024-08-15', by: ['UBND tỉnh Mây Ngàn']}]->(c),
       (:Document {id: 'tin-5', kind: 'text'})-[:REPORTS_PROGRESS_OF
         {id: 'o9', state: 'extended', as_of: '2024-08-01', due: '2024-09-30'}]->(c),
       (weekly:Entity:Commitment {id: 'hang-tuan', name: 'báo cáo', text: 'báo cáo tiến độ', recurs: 'weekly',
         due_text: 'trước 16h00 thứ Năm hằng tuần', due_time: '16:00', made_on: '2024-03-12'}),
       (old)-[:RESPONSIBLE_FOR {id: 'o10', role: 'lead'}]->(weekly),
       (khoan)-[:RESPONSIBLE_FOR {id: 'o11', role: 'receiving_report'}]->(weekly),
       (later:Entity:Instrument {id: 'thong-bao-10', name: 'Thông báo 10/TB-UBND',
         number: '10/TB-UBND', issued: '2024-10-01'}),
       (later)-[:REPLACES {id: 'o12', how: ['replaced']}]->(i),
       (later)-[:ISSUED_BY {id: 'o13'}]->(old),
       (:Document {id: 'tin-6', kind: 'text', publisher: 'Báo Mây Ngàn'})-[:CITES {id: 'o14'}]->(i)
"""


@pytest.fixture(scope="module")
def reads(world: Reader, neo4j_driver: neo4j.Driver) -> Reader:
    """The made-up province with extensions, a report that recurs, papers that replace and cite one another."""
    neo4j_driver.execute_query(MORE)
    return world


@pytest.mark.parametrize(
    ("on", "status"), [("2024-06-30", "not_yet_due"), ("2024-07-15", "not_yet_due"), ("2024-10-01", "passed")]
)
def test_a_task_stands_where_its_newest_extension_puts_it(reads: Reader, on: str, status: str) -> None:
    rows = reads.run("read/tasks", doer="so-tttt-may-ngan", on=on, role="lead")
    assert {row["task"]["id"]: row["status"] for row in rows}["ra-soat"] == status
    assert {row["task"]["id"]: row["status"] for row in rows}["hang-tuan"] == "recurring"


def test_the_chain_of_extensions_is_told_with_who_granted_them(reads: Reader) -> None:
    [row] = reads.run("read/extensions", about=["so-tttt-may-ngan"])
    assert (row["task"]["id"], row["due"], row["times"]) == ("ra-soat", "2024-06", 2)
    assert [one["due"] for one in row["extensions"]] == ["2024-08-15", "2024-09-30"]
    assert row["extensions"][0]["by"] == ["UBND tỉnh Mây Ngàn"]


def test_what_is_reported_done_says_when_and_by_whom(reads: Reader) -> None:
    [row] = reads.run("read/completions", **{"from": "2024-06-01", "to": "2024-07-01"})
    assert (row["task"]["id"], row["state"], row["as_of"]) == ("khen-thuong", "done", "2024-06-20")
    assert row["by"] == ["Sở Thông tin và Truyền thông tỉnh Mây Ngàn"]
    assert reads.run("read/completions", to="2024-06-20") == []


def test_a_report_that_recurs_has_its_hour_and_receiver(reads: Reader) -> None:
    [row] = reads.run("read/periodic_reports", about=["so-tttt-may-ngan"])
    assert (row["recurs"], row["due_time"]) == ("weekly", "16:00")
    assert [one["id"] for one in row["doers"]] == ["so-tttt-may-ngan"]
    assert [one["name"] for one in row["receivers"]] == ["Nguyễn Thế Khoan"]


def test_who_directs_stands_apart_from_who_leads(reads: Reader) -> None:
    [row] = reads.run("read/directing")
    assert row["directs"]["name"] == "Nguyễn Thế Khoan"
    assert [one["id"] for one in row["leads"]] == ["so-tttt-may-ngan"]


def test_members_come_and_leave_on_days(reads: Reader) -> None:
    [row] = reads.run("read/memberships", body="ban-chi-dao-9")
    assert (row["who"]["name"], row["since"], row["until"]) == ("Nguyễn Thế Khoan", "2024-01-01", "2025-01-01")
    assert row["offices"] == ["Chủ tịch UBND tỉnh Mây Ngàn"]


def test_a_standing_agency_has_its_paper(reads: Reader) -> None:
    [row] = reads.run("read/standing_agencies", body="ban-chi-dao-9")
    assert (row["agency"]["id"], row["since"], row["instrument"]) == (
        "so-khcn-may-ngan",
        "2025-04-01",
        ["Quyết định 7/QĐ-UBND"],
    )


def test_who_signs_is_apart_from_who_assigns(reads: Reader) -> None:
    [row] = reads.run("read/signatures", instrument="thong-bao-9")
    assert (row["signed_by"]["name"], row["form"]) == ("Khúc Thị Hoài An", "KT.")
    assert [one["id"] for one in row["concludes"]] == ["phien-hop-4"]
    assert [one["name"] for one in row["assigned_by"]] == ["Nguyễn Thế Khoan"]


def test_papers_are_told_by_issuer_successor_and_citation(reads: Reader) -> None:
    assert [row["number"] for row in reads.run("read/papers", issuer="so-tttt-may-ngan")] == ["10/TB-UBND"]
    [row] = reads.run("read/replaced_papers", instrument="thong-bao-9")
    assert (row["instrument"]["id"], row["how"], row["replaced"]["id"]) == ("thong-bao-10", ["replaced"], "thong-bao-9")
    assert [(row["instrument"]["id"], row["documents"]) for row in reads.run("read/citations")] == [("thong-bao-9", 1)]


def test_appointments_are_those_of_the_days_asked_for(reads: Reader) -> None:
    rows = reads.run("read/appointments", **{"from": "2021-01-01", "to": "2022-01-01"})
    assert [(row["person"]["name"], row["since"]) for row in rows] == [("Nguyễn Thế Khoan", "2021-06-01")]
    assert reads.run("read/appointments", **{"from": "2022-01-01"}) == []


def test_tasks_of_a_meeting_of_a_programme_and_of_groups(reads: Reader) -> None:
    assert [row["task"]["id"] for row in reads.run("read/tasks_of_meeting", meeting="phien-hop-4")] == [
        "ra-soat",
        "khen-thuong",
    ]
    assert [row["task"]["id"] for row in reads.run("read/tasks_of_program", program="de-an-99")] == ["di-dau"]
    groups = reads.run("read/groups")
    assert {(row["group"]["name"], row["count"]) for row in groups} == {("3 sở, ngành và 4 xã", 7)}


def test_who_runs_a_platform_and_who_published(reads: Reader) -> None:
    assert [row["who"]["id"] for row in reads.run("read/operators", program="may-ngan-so")] == ["ubnd-may-ngan"]
    assert {"publisher": "Báo Sông Trăng", "documents": 1, "from": "2024-04-12", "to": "2024-04-12"} in reads.run(
        "read/sources"
    )


@pytest.mark.parametrize(("to", "ids"), [("2024-03-01", []), ("2024-04-01", ["hang-tuan"])])
def test_what_recurs_is_due_only_once_it_was_given(reads: Reader, to: str, ids: list[str]) -> None:
    assert [row["id"] for row in reads.run("read/deadlines", **{"from": "2024-01", "to": to})] == ids


def test_deadlines_stand_in_their_weeks_and_what_recurs_before_them(reads: Reader) -> None:
    rows = reads.run("read/weeks")
    assert [(row["week"], row["recurs"], [one["id"] for one in row["what"]]) for row in rows] == [
        (None, "weekly", ["hang-tuan"]),
        ("2024-07-15", None, ["khen-thuong"]),
        ("2024-09-30", None, ["ra-soat"]),
    ]
