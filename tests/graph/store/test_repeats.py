"""What a paper tells again, on real Neo4j: one task, figure or meeting, in whatever order the papers come."""

from itertools import permutations

import pytest
from worlds.judging import asked, judgement
from worlds.small import document
from worlds.snapshot import snapshot

from graph.address import Address
from graph.model.facts import Facts
from graph.store.writer import Writer

pytestmark = pytest.mark.neo4j


def paper(name: str, day: str, province: str = "Sông Trăng", *, title: str = "Chủ tịch", number: int = 0) -> Facts:
    """A paper on a meeting, a task given there and a count: 2.538 files at session 1, else roughly 2.500.

    Without a number the head tells the day of the meeting, and the deputy does not.
    """
    return document(name, day, [("Lê Văn Thử", title, province, number)])


FIRST, AGAIN, LAST = paper("first", "2031-03-01"), paper("again", "2031-03-11"), paper("last", "2031-04-08")
LATE, ELSEWHERE = paper("late", "2031-05-20"), paper("elsewhere", "2031-03-11", "Mây Ngàn")
HELD = "MATCH (c:Commitment) RETURN c.made_on AS made_on ORDER BY made_on"
TASKS = "MATCH (m:Mention {kind: 'Commitment'}) RETURN m.id AS id, m.document AS document"


@pytest.mark.parametrize("order", list(permutations((FIRST, AGAIN, LAST))))
def test_a_task_given_again_within_a_month_is_the_same_task(
    writer: Writer, database: Address, order: tuple[Facts, ...]
) -> None:
    for facts in order:
        writer.load([facts])
    assert asked(database, HELD) == [{"made_on": "2031-03-01"}]


def test_months_later_or_to_another_doer_it_is_another_task(writer: Writer, database: Address) -> None:
    writer.load([FIRST, LATE, ELSEWHERE])
    assert len(asked(database, HELD)) == 3


def test_without_the_first_paper_the_next_one_gives_the_task(writer: Writer, database: Address) -> None:
    writer.load([AGAIN, LAST])
    without = snapshot(database)
    writer.load([FIRST])
    writer.unload(["first"])
    assert snapshot(database) == without
    assert asked(database, HELD) == [{"made_on": "2031-03-11"}]


def test_who_judges_that_they_are_two_tasks_is_believed(writer: Writer, database: Address) -> None:
    writer.load([FIRST, AGAIN])
    mentions = {row["document"]: row["id"] for row in asked(database, TASKS)}
    writer.judge(judgement("different", mentions["first"], mentions["again"]))
    assert len(asked(database, HELD)) == 2


EXACT, ROUNDED = paper("exact", "2031-03-20", number=1), paper("rounded", "2031-03-01")
FAR, THERE = paper("far", "2031-05-20"), paper("there", "2031-03-20", "Mây Ngàn")
VALUES = "MATCH (m:Mention {kind: 'Figure'}) RETURN m.entity AS of, m.said_value AS value ORDER BY value"
FIGURES = "MATCH (m:Mention {kind: 'Figure'}) RETURN m.id AS id, m.document AS document"


@pytest.mark.parametrize("order", list(permutations((EXACT, ROUNDED, FAR))))
def test_a_rounded_figure_is_the_exact_one_of_its_place_and_month(
    writer: Writer, database: Address, order: tuple[Facts, ...]
) -> None:
    for facts in (THERE, *order):
        writer.load([facts])
    told = asked(database, VALUES)
    assert [row["value"] for row in told] == [2500.0, 2500.0, 2500.0, 2538.0]
    assert len({row["of"] for row in told}) == 3
    assert {row["of"] for row in told if row["value"] == 2500.0} > {told[-1]["of"]}


def test_who_judges_that_they_are_two_figures_is_believed(writer: Writer, database: Address) -> None:
    writer.load([EXACT, ROUNDED])
    mentions = {row["document"]: row["id"] for row in asked(database, FIGURES)}
    writer.judge(judgement("different", mentions["exact"], mentions["rounded"]))
    assert len({row["of"] for row in asked(database, VALUES)}) == 2


MET, NOTICE = paper("met", "2031-03-01"), paper("notice", "2031-03-05", title="Phó Chủ tịch")
NEXT, OTHERS = paper("next", "2031-04-20"), paper("others", "2031-03-01", "Mây Ngàn")
MEETINGS = "MATCH (m:Mention {kind: 'Meeting'}) RETURN m.document AS document, m.entity AS of ORDER BY document"


@pytest.mark.parametrize("order", list(permutations((MET, NOTICE, NEXT))))
def test_a_paper_that_tells_no_day_means_the_meeting_on_its_matter(
    writer: Writer, database: Address, order: tuple[Facts, ...]
) -> None:
    for facts in (OTHERS, *order):
        writer.load([facts])
    held = {row["document"]: row["of"] for row in asked(database, MEETINGS)}
    assert held["notice"] == held["met"]
    assert len(set(held.values())) == 3


@pytest.mark.parametrize(("again", "first"), [(ROUNDED, EXACT), (NOTICE, MET)], ids=["figure", "meeting"])
def test_what_tells_another_again_stands_alone_once_that_is_unloaded(
    writer: Writer, database: Address, again: Facts, first: Facts
) -> None:
    writer.load([again])
    without = snapshot(database)
    writer.load([first])
    writer.unload([first.document.id])
    assert snapshot(database) == without
