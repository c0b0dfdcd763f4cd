"""What must hold when people judge, withdraw, load and unload in any order."""

from dataclasses import replace
from hashlib import sha256
from random import Random
from typing import Any

import neo4j
from worlds.properties import World, emptied
from worlds.snapshot import snapshot

from api.answers.entity import present_id
from graph.address import Address
from graph.model.facts import Facts
from graph.model.judgement import Judgement
from graph.store.reader import Reader
from graph.store.writer import Writer

PAIRS = (
    "MATCH (a:Mention), (b:Mention) WHERE a.id < b.id AND a.kind = b.kind AND a.profile IS NOT NULL "
    "RETURN a.id AS a, b.id AS b, a.kind AS kind ORDER BY a, b "
    "UNION MATCH (a:Report), (b:Mention {kind: 'Commitment'}) "
    "RETURN a.id AS a, b.id AS b, 'Report' AS kind ORDER BY a, b"
)
STATEMENTS = (
    "MATCH (s:Statement) WHERE s.relation <> 'REPORTS' "  # what nothing reports is gone, and nobody can judge it
    "RETURN s.id AS id, s.relation AS relation ORDER BY id"
)


def judgement(verdict: str, *about: str, at: str = "2031-04-01T08:00:00+07:00", **correction: Any) -> Judgement:
    """A judgement of a made-up reader."""
    return Judgement(verdict=verdict, about=about, by="lan", at=at, why="hai văn bản", correction=correction)  # type: ignore[arg-type]


def asked(at: Address, query: str) -> list[dict[str, Any]]:
    """The rows of a query of a test."""
    with neo4j.GraphDatabase.driver(at.uri, auth=at.auth) as driver:
        return [row.data() for row in driver.execute_query(query, database_=at.database).records]


def some_judgements(at: Address, random: Random) -> list[Judgement]:
    """Up to four judgements about what is in the graph; two of them may contradict one another."""
    found = asked(at, PAIRS)
    pairs = random.sample(found, min(3, len(found)))
    made = [
        judgement(random.choice(("same", "different")), pair["a"], pair["b"], at=f"2031-04-0{day}T08:00:00+07:00")
        for day, pair in enumerate(pairs, 1)
    ]
    said = asked(at, STATEMENTS)
    return made + [judgement("reject", row["id"]) for row in random.sample(said, min(1, len(said)))]


def any_order_of_judging_gives_the_same_graph(writer: Writer, at: Address, world: World, seed: int) -> None:
    """Judge when all is loaded; then unload all, load in another order, and judge and withdraw on the way."""
    random = Random(seed)
    clean(writer, at)
    writer.load(world)
    plain = snapshot(at)
    judgements = some_judgements(at, random)
    for one in judgements:
        writer.judge(one)
    judged = snapshot(at)
    shuffled = random.sample(world, len(world))
    for facts in shuffled[: len(world) // 2 + 1]:
        writer.unload([facts.document.id])
    withdrawn = random.choice(judgements) if judgements else None
    if withdrawn:
        writer.judge(judgement("withdraw", withdrawn.id))
    for facts in shuffled:
        writer.load([facts])
    for one in judgements:
        if one is not withdrawn:
            writer.judge(judgement("withdraw", one.id))
    assert snapshot(at) == plain, "withdrawing gives back the graph as it was"
    for one in random.sample(judgements, len(judgements)):
        writer.judge(again(one))
    assert snapshot(at) == judged, "the order of judging does not count"
    writer.clear_derived()
    writer.rederive(writer.documents())
    assert snapshot(at) == judged, "judgements survive a rebuild"


def an_old_id_leads_where_no_withdrawn_judgement_counts(writer: Writer, at: Address, world: World, seed: int) -> None:
    """Judge, unload some documents and withdraw all, in this order and in the other."""
    random = Random(seed)
    clean(writer, at)
    writer.load(world)
    pairs = [pair for pair in asked(at, PAIRS) if pair["kind"] == "Person"]
    judgements = [judgement("same", pair["a"], pair["b"]) for pair in random.sample(pairs, min(3, len(pairs)))]
    mentions = [row["id"] for row in asked(at, "MATCH (m:Mention) RETURN m.id AS id ORDER BY id")]
    gone = [facts.document.id for facts in random.sample(world, len(world) // 2 + 1)]
    for one in judgements:
        writer.judge(one)
    writer.unload(gone)
    withdraw(writer, judgements)
    after = leading(at, mentions)
    clean(writer, at)
    writer.load(world)
    for one in judgements:
        writer.judge(one)
    withdraw(writer, judgements)
    writer.unload(gone)
    plain = leading(at, mentions)
    elsewhere = {id: (to, plain.get(id)) for id, to in after.items() if to != plain.get(id)}
    assert not elsewhere, "it may lead nowhere any more, but nowhere else"


def withdraw(writer: Writer, judgements: list[Judgement]) -> None:
    """Withdraw them all."""
    for one in judgements:
        writer.judge(judgement("withdraw", one.id))


def leading(at: Address, ids: list[str]) -> dict[str, str]:
    """The entities that answer for those of `ids` that lead anywhere."""
    with Reader(at) as reads:
        found = {id: present_id(reads, id) for id in ids}
    return {id: to for id, to in found.items() if to}


def what_was_judged_counts_for_its_words_alone(writer: Writer, at: Address, world: World, seed: int) -> None:
    """Judge statements, load other words in their places, and the first ones again."""
    random = Random(seed)
    clean(writer, at)
    reworded = [_reworded(facts) for facts in world]
    writer.load(reworded)
    plain = snapshot(at)
    emptied(writer)
    writer.load(world)
    said = asked(at, STATEMENTS)
    for row in random.sample(said, min(4, len(said))):
        tasked = row["relation"] == "RESPONSIBLE_FOR"
        writer.judge(judgement("correct", row["id"], due="2031-12") if tasked else judgement("reject", row["id"]))
    judged = snapshot(at)
    writer.load(reworded)
    assert snapshot(at) == plain, "nobody judged these words"
    writer.load(world)
    assert snapshot(at) == judged, "the words that were judged are there again"


def _reworded(facts: Facts) -> Facts:
    """The same facts at the same places of a text with other words."""
    text = facts.document.text.replace("c", "k")
    return replace(facts, document=replace(facts.document, text=text, sha256=sha256(text.encode()).hexdigest()))


def again(one: Judgement) -> Judgement:
    """The same judgement made once more, a minute later."""
    return judgement(one.verdict, *one.about, at=one.at.replace(":00:00", ":01:00"))


def clean(writer: Writer, at: Address) -> None:
    """Empty the graph and the ledger: what was judged before is about other worlds."""
    emptied(writer)
    asked(at, "MATCH (n:Judgement|Forgotten) DELETE n")
