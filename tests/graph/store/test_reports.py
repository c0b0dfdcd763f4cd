"""Reports of progress on real Neo4j: they find the task that another document tells, in whatever order these come."""

from itertools import permutations

import pytest
from told import told
from worlds.judging import asked, judgement
from worlds.small import document
from worlds.snapshot import snapshot

from graph.address import Address
from graph.errors import JudgementError
from graph.model.facts import Facts
from graph.store.writer import Writer
from loaders.grammar.extract import extract

pytestmark = pytest.mark.neo4j

GIVEN = document("given", "2031-03-01", [("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 1)])
GIVEN_LATER = document("given-later", "2031-03-03", [("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 2)])
EXTENDED = document("extended", "2031-03-02", [("Lê Văn Thử", "Chủ tịch", "Sông Trăng", -1)])
EXTENDED_AT_LAST = document("extended-at-last", "2031-03-04", [("Lê Văn Thử", "Chủ tịch", "Sông Trăng", -1)])
TOLD = (
    "MATCH (d:Document)-[r:REPORTS_PROGRESS_OF]->(c:Commitment) "
    "RETURN d.id AS document, c.made_on AS made_on, r.inferred_by AS inferred_by ORDER BY document, made_on"
)
MEETING = extract(
    told(
        "meeting",
        "Ngày 10/01/2031, UBND tỉnh Sông Trăng tổ chức phiên họp. Chủ tịch UBND tỉnh Sông Trăng Lê Văn Thử giao Sở "
        "Y tế xây dựng Đề án khám bệnh từ xa trước ngày 30/6/2031; giao Sở Xây dựng sửa chữa 12 trạm bơm ven sông "
        "trước ngày 30/9/2031.",
        "2031-01-11",
    )
)
SURE, LIKELY = (
    "Sở Y tế tỉnh Sông Trăng đã hoàn thành việc xây dựng Đề án khám bệnh từ xa.",
    "Sở Xây dựng tỉnh Sông Trăng mới sửa xong 7 trạm bơm.",
)
BOTH, LIKELY_ALONE = (
    extract(told(id, text, "2031-07-02")) for id, text in (("both", f"{SURE} {LIKELY}"), ("likely", LIKELY))
)
STATES = (
    "MATCH (d:Document)-[r:REPORTS_PROGRESS_OF]->(c:Commitment) "
    "RETURN d.id AS document, r.state AS state, c.due AS due ORDER BY document, due"
)
DONE = (
    "MATCH (r:Report) WHERE r.task IS NOT NULL MATCH (m:Mention {entity: r.task}) "
    "MATCH (c:Entity {id: r.task}) WHERE c.due = '2031-06-30' RETURN m.id AS task, r.id AS report"
)
TASKS = "MATCH (m:Mention {kind: 'Commitment'}) RETURN m.id AS id, m.document AS document"


@pytest.mark.parametrize("order", [(GIVEN, EXTENDED), (EXTENDED, GIVEN)])
def test_a_report_finds_the_task_of_another_document_and_says_that_this_is_inferred(
    writer: Writer, database: Address, order: tuple[Facts, ...]
) -> None:
    for facts in order:
        writer.load([facts])
    found = {"document": "extended", "made_on": "2031-03-01", "inferred_by": ["inferred/task-of-report"]}
    assert asked(database, TOLD) == [found]


def test_a_report_leaves_the_task_with_the_document_that_told_it(writer: Writer, database: Address) -> None:
    writer.load([EXTENDED])
    alone = snapshot(database)
    writer.load([GIVEN])
    writer.unload(["given"])
    assert asked(database, TOLD) == [] and snapshot(database) == alone


def test_a_task_that_was_given_later_is_not_meant(writer: Writer, database: Address) -> None:
    writer.load([GIVEN, GIVEN_LATER, EXTENDED])
    assert [row["made_on"] for row in asked(database, TOLD)] == ["2031-03-01"]


def test_a_report_that_fits_to_two_tasks_waits_until_somebody_judges(writer: Writer, database: Address) -> None:
    writer.load([GIVEN, GIVEN_LATER, EXTENDED_AT_LAST])
    unsure = snapshot(database)
    assert asked(database, TOLD) == []
    [report] = asked(database, "MATCH (r:Report) RETURN r.id AS id")
    tasks = {row["document"]: row["id"] for row in asked(database, TASKS)}
    same = judgement("same", report["id"], tasks["given"])
    writer.judge(same)
    assert [row["made_on"] for row in asked(database, TOLD)] == ["2031-03-01"]
    writer.judge(judgement("withdraw", same.id))
    assert snapshot(database) == unsure
    writer.judge(judgement("different", report["id"], tasks["given"]))
    assert [row["made_on"] for row in asked(database, TOLD)] == ["2031-03-03"], "only one is left"


def test_a_judged_task_may_come_after_the_judgement(writer: Writer, database: Address) -> None:
    writer.load([GIVEN, GIVEN_LATER, EXTENDED_AT_LAST])
    [report] = asked(database, "MATCH (r:Report) RETURN r.id AS id")
    tasks = {row["document"]: row["id"] for row in asked(database, TASKS)}
    writer.judge(judgement("same", report["id"], tasks["given"]))
    judged = snapshot(database)
    writer.unload(["given"])
    assert [row["made_on"] for row in asked(database, TOLD)] == ["2031-03-03"]
    writer.load([GIVEN])
    assert snapshot(database) == judged


@pytest.mark.parametrize("order", list(permutations((MEETING, BOTH, LIKELY_ALONE))))
def test_one_sure_report_tells_of_which_meeting_the_others_of_its_document_are(
    writer: Writer, database: Address, order: tuple[Facts, ...]
) -> None:
    for facts in order:
        writer.load([facts])
    assert asked(database, STATES) == [
        {"document": "both", "state": "done", "due": "2031-06-30"},
        {"document": "both", "state": "in_progress", "due": "2031-09-30"},
    ]


def test_where_the_sure_report_is_judged_to_be_of_another_task_the_others_are_of_none(
    writer: Writer, database: Address
) -> None:
    writer.load([MEETING, BOTH])
    before = snapshot(database)
    [[task, sure]] = [list(row.values()) for row in asked(database, DONE)]
    different = judgement("different", sure, task)
    writer.judge(different)
    assert asked(database, STATES) == []
    writer.judge(judgement("withdraw", different.id))
    assert snapshot(database) == before


def test_two_reports_are_not_one_task(writer: Writer, database: Address) -> None:
    writer.load([EXTENDED, EXTENDED_AT_LAST])
    one, other = (row["id"] for row in asked(database, "MATCH (r:Report) RETURN r.id AS id ORDER BY id"))
    with pytest.raises(JudgementError, match="a report and a task"):
        writer.judge(judgement("same", one, other))
