"""What a later paper tells again, on real Neo4j: one task, one figure, in whatever order the papers come."""

from itertools import permutations

import pytest
from worlds.judging import asked, judgement
from worlds.small import document
from worlds.snapshot import snapshot

from graph.address import Address
from graph.model.facts import Facts
from graph.store.writer import Writer

pytestmark = pytest.mark.neo4j


def paper(name: str, day: str, province: str = "Sông Trăng") -> Facts:
    return document(name, day, [("Lê Văn Thử", "Chủ tịch", province, 0)])


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


def counts(name: str, day: str, number: int, province: str = "Sông Trăng") -> Facts:
    """A paper that tells 2.538 files in full words (of session 1), or roughly 2.500 (of a meeting without a number)."""
    return document(name, day, [("Lê Văn Thử", "Chủ tịch", province, number)])


EXACT, ROUNDED = counts("exact", "2031-03-20", 1), counts("rounded", "2031-03-01", 0)
FAR, THERE = counts("far", "2031-05-20", 0), counts("there", "2031-03-20", 0, "Mây Ngàn")
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


def test_without_the_exact_figure_the_rounded_one_stands_alone(writer: Writer, database: Address) -> None:
    writer.load([ROUNDED])
    without = snapshot(database)
    writer.load([EXACT])
    writer.unload(["exact"])
    assert snapshot(database) == without


def test_who_judges_that_they_are_two_figures_is_believed(writer: Writer, database: Address) -> None:
    writer.load([EXACT, ROUNDED])
    mentions = {row["document"]: row["id"] for row in asked(database, FIGURES)}
    writer.judge(judgement("different", mentions["exact"], mentions["rounded"]))
    assert len({row["of"] for row in asked(database, VALUES)}) == 2


def told(name: str, day: str, title: str, province: str = "Sông Trăng") -> Facts:
    """A paper on a meeting about one matter: the head tells its day, the deputy does not."""
    return document(name, day, [("Lê Văn Thử", title, province, 0)])


MET, NOTICE = told("met", "2031-03-01", "Chủ tịch"), told("notice", "2031-03-05", "Phó Chủ tịch")
NEXT, OTHERS = told("next", "2031-04-20", "Chủ tịch"), told("others", "2031-03-01", "Chủ tịch", "Mây Ngàn")
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


def test_a_meeting_without_its_day_stands_alone_once_the_other_is_unloaded(writer: Writer, database: Address) -> None:
    writer.load([NOTICE])
    without = snapshot(database)
    writer.load([MET])
    writer.unload(["met"])
    assert snapshot(database) == without
