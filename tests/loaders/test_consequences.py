"""Judgements that contradict one another are said, whatever the order in which they were made: on real Neo4j."""

from collections.abc import Callable, Iterator
from itertools import permutations

import pytest
from worlds.judging import asked, clean
from worlds.small import document
from worlds.snapshot import snapshot

from graph.address import Address
from graph.store.reader import Reader
from graph.store.writer import Writer
from loaders import judging
from loaders.rules import RULES

pytestmark = pytest.mark.neo4j

PROVINCES = ("Sông Trăng", "Mây Ngàn", "Đồi Gió")
Judge = Callable[[str, str, str], tuple[str, list[str]]]


@pytest.fixture
def writer(database: Address) -> Iterator[Writer]:
    with Writer(database, RULES) as made:
        clean(made, database)
        yield made


@pytest.fixture
def people(writer: Writer, database: Address) -> list[str]:
    """Three namesakes, each of another province, by the mentions that name them."""
    writer.load(
        [
            document(f"d{i}", "2031-03-01", [("Lê Văn Thử", "Chủ tịch", where, None)])
            for i, where in enumerate(PROVINCES)
        ]
    )
    query = "MATCH (m:Mention {kind: 'Person'}) RETURN m.id AS id ORDER BY m.document"
    return [row["id"] for row in asked(database, query)]


@pytest.fixture
def judge(writer: Writer, database: Address) -> Iterator[Judge]:
    with Reader(database, 30.0) as reads:

        def made(verdict: str, a: str, b: str) -> tuple[str, list[str]]:
            one, warnings = judging.judge(reads, writer, verdict, [a, b], by="lan", why="hai văn bản")  # type: ignore[arg-type]
            return one.id, warnings

        yield made


def test_a_difference_against_a_chain_of_sames_names_them_all(judge: Judge, people: list[str]) -> None:
    a, b, c = people
    assert judge("same", c, a)[1] == judge("same", c, b)[1] == []
    _, warnings = judge("different", a, b)
    (told,) = [warning for warning in warnings if "mâu thuẫn" in warning]
    assert all(f"{verdict} {one} {other}" in told for verdict, one, other in
               (("same", c, a), ("same", c, b), ("different", a, b)))  # fmt: skip


def test_a_same_against_a_difference_names_what_stands_between_and_who_moved(
    judge: Judge, database: Address, people: list[str]
) -> None:
    a, b, c = people
    first, _ = judge("different", a, b)
    second, _ = judge("same", a, c)
    third, warnings = judge("same", b, c)
    (told,) = [warning for warning in warnings if "mâu thuẫn" in warning]
    assert all(id in told for id in (first, second, third))
    rows = asked(database, "MATCH (m:Mention {kind: 'Person'}) RETURN m.id AS id, m.entity AS entity")
    entity = {row["id"]: row["entity"] for row in rows}
    assert entity[a] != entity[b]
    parted = [warning for warning in warnings if "nay tách thành" in warning]
    assert len(parted) == (entity[c] == entity[b]), "c was one with a"
    assert all(first in warning for warning in parted)


def test_a_verdict_on_the_same_pair_names_the_earlier_one_that_it_replaces(judge: Judge, people: list[str]) -> None:
    a, b, _ = people
    first, _ = judge("same", a, b)
    second, (warning,) = judge("different", b, a)
    assert first in warning and "in place of" in warning
    _, (warning,) = judge("same", a, b)
    assert second in warning and first not in warning


def test_contradicting_judgements_give_one_graph_in_any_order(
    judge: Judge, writer: Writer, database: Address, people: list[str]
) -> None:
    a, b, c = people
    wanted = [("same", c, a), ("same", c, b), ("different", a, b)]
    found = []
    for order in permutations(wanted):
        made = [judge(*one) for one in order]
        assert "mâu thuẫn" in "".join(made[-1][1]), "the last of three that cannot all hold is told"
        found.append(snapshot(database))
        for id, _ in made:
            with Reader(database, 30.0) as reads:
                judging.judge(reads, writer, "withdraw", [id], by="lan", why="thử")
    assert all(one == found[0] for one in found)
