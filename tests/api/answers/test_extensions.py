"""The history of extensions: each new deadline with its quote, and the status of the day by the newest one known."""

from collections.abc import Iterator
from datetime import date

import neo4j
import pytest
from findable import write_world

from api.answers.ask import ask
from api.answers.commitments import commitment
from graph.address import Address
from graph.known import as_known
from graph.store.reader import Reader

# A made-up task whose deadline two documents, of two days, report to be extended.
WORLD = """
CREATE (c:Entity:Commitment {id: 'task', name: 'task', kind: 'assignment', text: 'task', due: '2031-03-31',
        due_op: 'before', made_on: '2031-01-10', known_from: '2031-01-11'})
CREATE (:Mention {entity: 'task', document: 'd0', known_from: '2031-01-11', name: 'task', said_name: 'task',
        said_kind: 'assignment', said_text: 'task', said_due: '2031-03-31', said_due_op: 'before',
        said_made_on: '2031-01-10'})
WITH c UNWIND [['d1', '2031-03-20', '2031-06-30', 'Sở A'], ['d2', '2031-06-25', '2031-09-30', 'Sở B']] AS row
CREATE (d:Document {id: row[0], known_from: row[1], kind: 'text'})
CREATE (d)-[:REPORTS_PROGRESS_OF {id: row[0], state: 'extended', due: row[2], by: [row[3]], known_from: row[1]}]->(c)
CREATE (:Statement {edge: row[0], document: row[0], start: 0, end: 5, quote: 'gia hạn đến ' + row[2], rule: 'made-up',
        relation: 'REPORTS_PROGRESS_OF', known_from: row[1], by: [row[3]]})
"""

# The paper that ordered it, and one that replaced that paper.
REPLACED = """
MATCH (c:Commitment {id: 'task'})
CREATE (old:Entity:Instrument {id: 'old', name: 'quyết định 15/QĐ-UBND', known_from: '2031-01-11'})
CREATE (new:Entity:Instrument {id: 'new', name: 'quyết định 40/QĐ-UBND', known_from: '2031-08-02'})
SET old.issued = '2031-01-10', new.issued = '2031-08-01'
CREATE (c)-[:ORDERED_BY {id: 'ordered', known_from: '2031-01-11'}]->(old)
CREATE (new)-[:REPLACES {id: 'replaces', how: ['replaced'], known_from: '2031-08-02'}]->(old)
CREATE (:Document {id: 'd3', known_from: '2031-08-02', kind: 'text'})
CREATE (:Statement {edge: 'replaces', document: 'd3', start: 0, end: 5, quote: 'thay thế Quyết định số 15/QĐ-UBND',
        rule: 'made-up', relation: 'REPLACES', known_from: '2031-08-02', how: ['replaced']})
"""


@pytest.fixture
def reads(database: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    write_world(neo4j_driver, database, WORLD)
    with Reader(database, timeout=60.0) as reader:
        yield reader


def test_the_chain_of_deadlines_is_quoted_and_moves_the_status(reads: Reader) -> None:
    [answer] = commitment(reads, "task", date(2031, 9, 30)).commitments
    task = answer.commitment
    assert task.due == "2031-03-31" and task.status.computed == "not_yet_due"
    chain = [(report.due, report.by, report.evidence[0].quote) for report in task.status.history]
    assert chain == [
        ("2031-06-30", ["Sở A"], "gia hạn đến 2031-06-30"),
        ("2031-09-30", ["Sở B"], "gia hạn đến 2031-09-30"),
    ]
    assert commitment(reads, "task", date(2031, 10, 1)).commitments[0].commitment.status.computed == "passed"


def test_an_extension_is_asked_for_by_the_words_of_the_task(reads: Reader) -> None:
    answer = ask(reads, "Task được gia hạn đến khi nào?", date(2031, 9, 30))
    assert answer.responsible is not None and answer.not_said == []
    [one] = answer.responsible.answers
    assert [report.due for report in one.commitment.status.history] == ["2031-06-30", "2031-09-30"]


def test_an_extension_that_nobody_had_told_yet_moves_nothing(reads: Reader) -> None:
    known = as_known(reads, date(2031, 4, 1))
    task = commitment(known, "task", date(2031, 7, 1)).commitments[0].commitment
    assert [report.due for report in task.status.history] == ["2031-06-30"] and task.status.computed == "passed"


def test_a_task_of_a_paper_that_another_replaced_is_replaced_from_that_day(
    reads: Reader, neo4j_driver: neo4j.Driver, database: Address
) -> None:
    neo4j_driver.execute_query(REPLACED, database_=database.database)
    [answer] = commitment(reads, "task", date(2031, 9, 1)).commitments
    told = answer.commitment.status.reported
    assert told and (told.state, told.as_of, told.by) == ("replaced", "2031-08-01", ["quyết định 40/QĐ-UBND"])
    assert told.inferred_by and told.evidence[0].quote == "thay thế Quyết định số 15/QĐ-UBND"
    before = commitment(reads, "task", date(2031, 7, 31)).commitments[0].commitment.status.reported
    assert before and before.state == "extended"
    for state, ids in (("replaced", ["task"]), ("extended", [])):
        found = reads.run("read/find_commitments", ids=["task"], reported=state, on="2031-09-01")
        assert [row["id"] for row in found] == ids
