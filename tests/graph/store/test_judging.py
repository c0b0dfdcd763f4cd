"""Judgements on real Neo4j: they merge, part, hide and correct at once, and withdrawing gives back what was."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from worlds.judging import (
    an_old_id_leads_where_no_withdrawn_judgement_counts,
    any_order_of_judging_gives_the_same_graph,
    asked,
    clean,
    judgement,
    what_was_judged_counts_for_its_words_alone,
)
from worlds.properties import World
from worlds.small import WORLDS, document
from worlds.snapshot import snapshot

from graph.address import Address
from graph.errors import JudgementError, NotFound
from graph.store.writer import Writer

pytestmark = pytest.mark.neo4j

HERE = ("Lê Văn Thử", "Chủ tịch", "Sông Trăng", None)
THERE = ("Lê Văn Thử", "Chủ tịch", "Mây Ngàn", None)
CHAIR = ("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 1)
PEOPLE = "MATCH (p:Person) RETURN p.id AS id ORDER BY id"
MENTIONS = "MATCH (m:Mention {kind: 'Person'}) RETURN m.id AS id ORDER BY m.document, m.id"
TASK = "MATCH (c:Commitment) RETURN c.due AS due, c.corrected_by AS corrected_by"


def loaded(writer: Writer, at: Address, *acts: tuple[str, str, str, int | None]) -> list[str]:
    """One document for each act; the ids of the people's mentions, by document."""
    writer.load([document(f"d{i}", "2031-03-01", [act]) for i, act in enumerate(acts)])
    return [row["id"] for row in asked(at, MENTIONS)]


def statement(at: Address, relation: str) -> str:
    return str(asked(at, f"MATCH (s:Statement {{relation: '{relation}'}}) RETURN s.id AS id ORDER BY id")[0]["id"])


@given(world=WORLDS, seed=st.integers(0, 1000))
@settings(
    max_examples=5,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_order_of_judging_gives_the_same_graph(writer: Writer, database: Address, world: World, seed: int) -> None:
    any_order_of_judging_gives_the_same_graph(writer, database, world, seed)


@given(world=WORLDS, seed=st.integers(0, 1000))
@settings(
    max_examples=5,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_a_judgement_on_a_statement_sleeps_while_its_words_are_changed(
    writer: Writer, database: Address, world: World, seed: int
) -> None:
    what_was_judged_counts_for_its_words_alone(writer, database, world, seed)


@given(world=WORLDS, seed=st.integers(0, 1000))
@settings(
    max_examples=5,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_an_old_id_leads_where_no_withdrawn_judgement_counts(
    writer: Writer, database: Address, world: World, seed: int
) -> None:
    an_old_id_leads_where_no_withdrawn_judgement_counts(writer, database, world, seed)


def test_namesakes_judged_one_share_an_id_until_that_is_withdrawn(writer: Writer, database: Address) -> None:
    one, other = loaded(writer, database, HERE, THERE)
    before = snapshot(database)
    assert len(asked(database, PEOPLE)) == 2
    same = judgement("same", one, other)
    writer.judge(same)
    assert [row["id"] for row in asked(database, PEOPLE)] == [f"le-van-thu-{min(one, other)}"]
    writer.judge(judgement("withdraw", same.id))
    assert snapshot(database) == before


def test_mentions_that_agree_in_everything_part_when_judged_different(writer: Writer, database: Address) -> None:
    one, other, third = loaded(writer, database, HERE, HERE, HERE)
    assert len(asked(database, PEOPLE)) == 1
    writer.judge(judgement("different", one, other))
    people = asked(database, "MATCH (m:Mention {kind: 'Person'}) RETURN m.id AS id, m.entity AS entity")
    entity = {row["id"]: row["entity"] for row in people}
    assert len({entity[one], entity[other], entity[third]}) == 3, "the third matches both, so it waits for a person"
    writer.judge(judgement("same", one, third))
    assert len(asked(database, PEOPLE)) == 2


def test_a_judgement_sleeps_while_its_document_is_away(writer: Writer, database: Address) -> None:
    one, other = loaded(writer, database, HERE, THERE)
    writer.judge(judgement("same", one, other))
    together = snapshot(database)
    writer.unload(["d1"])
    assert [row["id"] for row in asked(database, PEOPLE)] == [f"le-van-thu-{one}"]
    writer.load([document("d1", "2031-03-01", [THERE])])
    assert snapshot(database) == together


def test_a_rejected_statement_takes_its_edge_along_unless_another_text_supports_it(
    writer: Writer, database: Address
) -> None:
    writer.load([document("d1", None, [HERE])])
    rejected = judgement("reject", statement(database, "HOLDS"))
    holds = "MATCH (:Person)-[h:HOLDS]->() RETURN h.documents AS documents"
    writer.judge(rejected)
    assert asked(database, holds) == []
    writer.load([document("d2", None, [HERE, CHAIR])])
    assert asked(database, holds) == [{"documents": 1}]
    writer.judge(judgement("withdraw", rejected.id))
    assert asked(database, holds) == [{"documents": 2}]


def test_what_no_document_reports_any_more_is_gone(writer: Writer, database: Address) -> None:
    writer.load([document("d1", None, [CHAIR])])
    reports = "MATCH (:Document)-[r:REPORTS]->(:Commitment) MATCH (s:Statement {edge: r.id}) RETURN s.id AS id"
    (row,) = asked(database, reports)
    writer.judge(judgement("reject", row["id"]))
    assert asked(database, "MATCH (c:Commitment) RETURN c.id") == []
    assert asked(database, "MATCH (s:Statement) WHERE s.relation IN ['ASSIGNED', 'RESPONSIBLE_FOR'] RETURN s.id") == []


def test_a_corrected_role_and_deadline_keep_their_quote_and_say_by_whom(writer: Writer, database: Address) -> None:
    writer.load([document("d1", "2031-03-01", [CHAIR])])
    before = snapshot(database)
    id = statement(database, "RESPONSIBLE_FOR")
    quote = asked(database, f"MATCH (s:Statement {{id: '{id}'}}) RETURN s.quote AS quote")
    made = judgement("correct", id, role="coordinating", due="2031-04")
    writer.judge(made)
    role = "MATCH ()-[r:RESPONSIBLE_FOR]->() MATCH (s:Statement {edge: r.id}) "
    rows = asked(database, role + "RETURN r.role AS role, s.id AS id, s.quote AS quote, s.corrected_by AS by")
    assert rows == [{"role": "coordinating", "id": id, "quote": quote[0]["quote"], "by": "lan"}]
    assert asked(database, TASK) == [{"due": "2031-04", "corrected_by": "lan"}]
    writer.judge(judgement("withdraw", made.id))
    assert snapshot(database) == before


def test_judgements_that_cannot_be_are_refused(writer: Writer, database: Address) -> None:
    one, other = loaded(writer, database, CHAIR, THERE)
    (meeting,) = asked(database, "MATCH (m:Mention {kind: 'Meeting'}) RETURN m.id AS id")
    for about in ((one, one), (one, meeting["id"])):
        with pytest.raises(JudgementError, match="two people"):
            writer.judge(judgement("same", *about))
    bodies = [row["id"] for row in asked(database, "MATCH (m:Mention {kind: 'Body'}) RETURN m.id AS id")]
    with pytest.raises(JudgementError, match="reviewed tables"):
        writer.judge(judgement("same", *bodies[:2]))
    with pytest.raises(NotFound, match="khong-co"):
        writer.judge(judgement("same", one, "khong-co"))
    with pytest.raises(NotFound, match="khong-co"):
        writer.judge(judgement("reject", "khong-co"))
    made = judgement("different", one, other)
    writer.judge(made)
    writer.judge(judgement("withdraw", made.id))
    with pytest.raises(JudgementError, match="already withdrawn"):
        writer.judge(judgement("withdraw", made.id, at="2031-05-01T08:00:00+07:00"))


def test_a_changed_text_keeps_the_earlier_ones_and_an_old_one_can_come_again(writer: Writer, database: Address) -> None:
    clean(writer, database)
    versions = "MATCH (v:Version) RETURN v.sha256 AS sha256"
    first, second = document("d1", None, [HERE]), document("d1", None, [THERE])
    writer.load([first])
    afresh = snapshot(database)
    writer.load([second])
    assert asked(database, versions) == [{"sha256": first.document.sha256}]
    writer.load([first])
    assert asked(database, versions) == [{"sha256": second.document.sha256}]
    assert snapshot(database) == afresh
    writer.unload(["d1"])
    assert asked(database, versions) == []


def test_the_same_words_at_many_addresses_are_one_witness(writer: Writer, database: Address) -> None:
    text = document("d1", None, [HERE])
    spaced = replace(text.document, id="d3", text=text.document.text.replace(". ", ".\n"))
    upper = replace(text.document, id="d4", text=text.document.text.upper())
    writer.load([text, *(replace(text, document=other) for other in (replace(text.document, id="d2"), spaced, upper))])
    assert {row["n"] for row in asked(database, "MATCH ()-[r:HOLDS]->() RETURN r.documents AS n")} == {1}
    writer.unload(["d1", "d2"])
    assert {row["n"] for row in asked(database, "MATCH ()-[r:HOLDS]->() RETURN r.documents AS n")} == {1}


def test_ids_of_what_is_gone_are_remembered_without_names(writer: Writer, database: Address) -> None:
    (mention,) = loaded(writer, database, HERE)
    writer.unload(["d0"])
    remembered = {row["id"] for row in asked(database, "MATCH (f:Forgotten) RETURN f.id AS id")}
    assert mention in remembered
    assert all(set(id) <= set("0123456789abcdef") and len(id) == 16 for id in remembered)


def test_a_second_rejection_names_who_made_the_first(writer: Writer, database: Address) -> None:
    writer.load([document("d1", None, [HERE])])
    id = statement(database, "HOLDS")
    writer.judge(judgement("reject", id))
    with pytest.raises(JudgementError, match=r"lan.*already"):
        writer.judge(judgement("reject", id, at="2031-05-01T08:00:00+07:00"))


def test_a_corrected_deadline_stands_without_the_words_of_the_one_that_was_told(
    writer: Writer, database: Address
) -> None:
    told = document("d1", "2031-03-01", [CHAIR])
    task = replace(told.commitments[0], due="2031-03-20", due_text="trước ngày 20/3", due_basis="stated")
    writer.load([replace(told, commitments=(task,))])
    writer.judge(judgement("correct", statement(database, "RESPONSIBLE_FOR"), due="2031-04-10"))
    asked_of = "MATCH (c:Commitment) RETURN c.due AS due, c.due_text AS words, c.due_basis AS basis"
    assert asked(database, asked_of) == [{"due": "2031-04-10", "words": None, "basis": None}]
