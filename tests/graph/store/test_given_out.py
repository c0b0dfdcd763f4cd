"""Ids that were given out keep leading somewhere when everything derived is made anew, by another grammar perhaps."""

import pytest
from worlds.judging import asked
from worlds.small import document
from worlds.snapshot import snapshot

from graph.address import Address
from graph.store.reader import Reader
from graph.store.writer import Writer

pytestmark = pytest.mark.neo4j

DAY = "2031-03-01"
CHAIR = ("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 1)
ELSEWHERE = ("Lê Văn Thử", "Chủ tịch", "Mây Ngàn", None)
MENTIONS = "MATCH (m:Mention {kind: 'Person'}) RETURN m.id AS id ORDER BY m.document"
REMEMBERED = "MATCH (f:Forgotten) RETURN f.id AS id"


def test_a_mention_that_is_not_found_again_leads_to_another_of_the_same_person(
    writer: Writer, database: Address
) -> None:
    writer.load([document("d0", DAY, [CHAIR]), document("d1", DAY, [CHAIR])])
    gone, left = (row["id"] for row in asked(database, MENTIONS))
    writer.clear_derived()
    writer.load([document("d0", DAY, []), document("d1", DAY, [CHAIR])])
    with Reader(database) as reader:
        assert reader.run("read/given_out", ids=[gone]) == [{"id": gone, "to": left}]
        assert reader.run("read/moved", mention=left) == [{"id": f"le-van-thu-{left}"}]
        assert reader.run("read/given_out", ids=[left]) == []


def test_one_that_nobody_mentions_any_more_leads_nowhere(writer: Writer, database: Address) -> None:
    writer.load([document("d0", DAY, [CHAIR])])
    (gone,) = (row["id"] for row in asked(database, MENTIONS))
    writer.clear_derived()
    writer.load([document("d0", DAY, [])])
    with Reader(database) as reader:
        assert reader.run("read/given_out", ids=[gone]) == [{"id": gone, "to": None}]


def test_a_rebuild_that_finds_everything_again_leaves_nothing_to_remember(writer: Writer, database: Address) -> None:
    writer.load([document(f"d{n}", DAY, [act]) for n, act in enumerate((CHAIR, ELSEWHERE, CHAIR))])
    before = snapshot(database)
    writer.clear_derived()
    assert asked(database, REMEMBERED)
    writer.rederive(["d0", "d1", "d2"])
    assert snapshot(database) == before
    assert asked(database, REMEMBERED) == []
