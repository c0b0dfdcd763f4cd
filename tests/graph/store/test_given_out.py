"""Ids that were given out keep leading somewhere when everything derived is made anew, by another grammar perhaps."""

import pytest
from worlds.judging import asked, clean, judgement, leading
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


@pytest.mark.parametrize("withdrawn_first", [True, False])
def test_who_was_somebody_else_by_a_withdrawn_judgement_leads_nowhere(
    writer: Writer, database: Address, withdrawn_first: bool
) -> None:
    clean(writer, database)
    writer.load([document("d0", DAY, [CHAIR]), document("d1", DAY, [ELSEWHERE])])
    left, gone = (row["id"] for row in asked(database, MENTIONS))
    same = judgement("same", left, gone)
    writer.judge(same)
    take_back, unload = (lambda: writer.judge(judgement("withdraw", same.id))), (lambda: writer.unload(["d1"]))
    first, second = (take_back, unload) if withdrawn_first else (unload, take_back)
    first()
    assert withdrawn_first or leading(database, [gone]) == {gone: f"le-van-thu-{left}"}
    second()
    assert leading(database, [gone]) == {}


def test_who_is_one_without_the_judgement_too_leads_there_when_it_is_withdrawn(
    writer: Writer, database: Address
) -> None:
    clean(writer, database)
    renamed = ("Trần Thị Mẫu", "Chủ tịch", "Sông Trăng", None)
    writer.load([document(f"d{n}", DAY, [act]) for n, act in enumerate((renamed, CHAIR, CHAIR))])
    here, there, gone = (row["id"] for row in asked(database, MENTIONS))
    same = judgement("same", here, there)
    writer.judge(same)
    writer.unload(["d2"])
    writer.judge(judgement("withdraw", same.id))
    assert leading(database, [gone]) == {gone: f"le-van-thu-{there}"}


def test_a_rebuild_keeps_in_mind_by_which_judgement_two_were_one(writer: Writer, database: Address) -> None:
    clean(writer, database)
    writer.load([document("d0", DAY, [CHAIR]), document("d1", DAY, [ELSEWHERE])])
    left, gone = (row["id"] for row in asked(database, MENTIONS))
    same = judgement("same", left, gone)
    writer.judge(same)
    writer.clear_derived()
    writer.load([document("d0", DAY, [CHAIR]), document("d1", DAY, [])])
    assert leading(database, [gone]) == {gone: f"le-van-thu-{left}"}
    writer.judge(judgement("withdraw", same.id))
    assert leading(database, [gone]) == {}


def test_a_rebuild_that_finds_everything_again_leaves_nothing_to_remember(writer: Writer, database: Address) -> None:
    writer.load([document(f"d{n}", DAY, [act]) for n, act in enumerate((CHAIR, ELSEWHERE, CHAIR))])
    before = snapshot(database)
    writer.clear_derived()
    assert asked(database, REMEMBERED)
    writer.rederive(["d0", "d1", "d2"])
    assert snapshot(database) == before
    assert asked(database, REMEMBERED) == []
