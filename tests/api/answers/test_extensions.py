"""The history of extensions: each new deadline with its quote, and the status of the day by the newest one known."""

from collections.abc import Iterator
from datetime import date

import neo4j
import pytest

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


@pytest.fixture
def reads(database: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    neo4j_driver.execute_query(WORLD, database_=database.database)
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


def test_an_extension_that_nobody_had_told_yet_moves_nothing(reads: Reader) -> None:
    known = as_known(reads, date(2031, 4, 1))
    task = commitment(known, "task", date(2031, 7, 1)).commitments[0].commitment
    assert [report.due for report in task.status.history] == ["2031-06-30"] and task.status.computed == "passed"
