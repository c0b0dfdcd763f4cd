"""A copy of the graph that follows /changes holds what the graph holds, whatever was loaded, unloaded and judged."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from fastapi.testclient import TestClient
from worlds.judging import asked, judgement, some_judgements
from worlds.properties import emptied
from worlds.small import DAYS, NAMES, PROVINCES, TITLES, document

from api.app import create_app
from graph.address import Address
from graph.export.graphml import graphml
from graph.export.parts import Few, Whole
from graph.model.facts import Facts
from graph.neighbourhood import Edge, Node, edge, node
from graph.settings import Settings
from graph.store.reader import Reader
from graph.store.writer import Writer

pytestmark = pytest.mark.neo4j

STATEMENTS = "MATCH (s:Statement) RETURN properties(s) AS said ORDER BY s.id"
DOCUMENTS = "MATCH (d:Document) RETURN d.id AS id ORDER BY id"
THU = ("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 1)
SLUG = "le-van-thu"


class Copy:
    """A client that knows nothing of the graph but what /changes tells it."""

    def __init__(self, client: TestClient) -> None:
        self._client, self._cursor = client, {}
        self.things: dict[str, dict[str, Any]] = {}

    def follow(self) -> list[dict[str, Any]]:
        """Take over what changed, page by page; what was told."""
        told: list[dict[str, Any]] = []
        while True:
            answer = self._client.get("/changes", params={"limit": 40, **self._cursor})
            assert answer.status_code == 200, answer.text
            found = answer.json()
            for change in found["changes"]:
                self.things.pop(change["key"], None)
                if not change["gone"]:
                    self.things[change["key"]] = change
            told += found["changes"]
            self._cursor = {"after": found["cursor"]} if found["cursor"] else {}
            if not found["more"]:
                return told

    def of(self, kind: str) -> list[dict[str, Any]]:
        return sorted((one for one in self.things.values() if one["kind"] == kind), key=lambda one: str(one["id"]))

    def nodes(self) -> list[Node]:
        return [node({"id": one["id"], **one["entity"]}) for one in self.of("entity")]

    def edges(self) -> list[Edge]:
        documents = {one["id"] for one in self.of("document")}
        found = [edge({"id": one["id"], **one["relationship"]}) for one in self.of("relationship")]
        return sorted((e for e in found if e.source not in documents), key=lambda e: (e.source, e.id))

    def statements(self) -> list[dict[str, Any]]:
        said = (statement for one in self.of("document") for statement in one["document"]["statements"])
        return sorted(said, key=lambda statement: str(statement["id"]))


@pytest.fixture
def reads(database: Address) -> Iterator[Reader]:
    with Reader(database, timeout=60) as reader:
        yield reader


@pytest.fixture
def client(reads: Reader, writer: Writer, tmp_path: Path) -> TestClient:
    return TestClient(create_app(reads, Settings(home=tmp_path)))


def some_documents(random: Random) -> list[Facts]:
    def act() -> tuple[str, str, str, int | None]:
        return random.choice(NAMES), random.choice(TITLES), random.choice(PROVINCES), random.choice((None, 1, 2, -1))

    return [
        document(f"d{random.randrange(5)}", random.choice(DAYS), [act() for _ in range(random.randrange(4))])
        for _ in range(random.randrange(1, 3))
    ]


def walk(writer: Writer, at: Address, random: Random, day: int) -> None:
    """One step of people who load, unload, judge and take a judgement back; a step is a day."""
    there = writer.documents()
    match random.randrange(5):
        case 0 if there:
            writer.unload([random.choice(there)])
        case 1 if made := some_judgements(at, random):
            today = replace(made[0], at=f"2031-05-{day:02}T08:00:00+07:00")
            writer.judge(today)
            if random.random() < 0.5:
                writer.judge(judgement("withdraw", today.id))
        case 2 if there:
            writer.rederive(there[:1])
        case _:
            writer.load(list({facts.document.id: facts for facts in some_documents(random)}.values()))


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(2, 12))])
def test_a_copy_that_follows_holds_what_the_graph_holds(
    client: TestClient, writer: Writer, reads: Reader, database: Address, seed: int
) -> None:
    random, copy = Random(seed), Copy(client)
    for day in range(1, 13):
        walk(writer, database, random, day)
        if day % 3 == 0:
            copy.follow()
    copy.follow()
    assert b"".join(graphml(Few(reads, copy.nodes(), copy.edges()))) == b"".join(graphml(Whole(reads)))
    assert copy.statements() == [row["said"] for row in asked(database, STATEMENTS)]
    assert [one["id"] for one in copy.of("document")] == [row["id"] for row in asked(database, DOCUMENTS)]
    afresh = Copy(client)
    afresh.follow()
    assert afresh.things == copy.things


def test_what_is_written_as_it_was_has_not_changed(client: TestClient, writer: Writer) -> None:
    writer.load([document("d1", DAYS[0], [THU])])
    copy = Copy(client)
    assert copy.follow()
    writer.rederive(["d1"])
    assert copy.follow() == []


def test_what_was_taken_down_leaves_no_name(client: TestClient, writer: Writer, database: Address) -> None:
    writer.load([document("d1", DAYS[0], [THU]), document("d2", DAYS[0], [])])
    copy = Copy(client)
    assert SLUG in str(copy.follow())
    writer.unload(["d1"])
    told = copy.follow()
    assert told
    assert all(change["gone"] for change in told)
    assert [one["id"] for one in copy.things.values()] == ["d2"]
    assert SLUG not in str(told)
    assert SLUG not in str(asked(database, "MATCH (c:Change) RETURN properties(c) AS kept"))


def test_of_each_thing_only_the_latest_change_is_kept(client: TestClient, writer: Writer, database: Address) -> None:
    for day in DAYS[:2] * 2:
        writer.load([document("d1", day, [THU])])
    kept = asked(database, "MATCH (c:Change) RETURN c.key AS key, count(*) AS times")
    assert {row["times"] for row in kept} == {1}
    copy = Copy(client)
    sequences = [change["sequence"] for change in copy.follow()]
    assert sequences == sorted(set(sequences))


def test_a_copy_of_another_graph_is_told_to_start_again(client: TestClient, writer: Writer, database: Address) -> None:
    empty = client.get("/changes").json()
    assert (empty["changes"], empty["cursor"], empty["more"]) == ([], None, False)
    writer.load([document("d1", DAYS[0], [THU])])
    cursor = client.get("/changes").json()["cursor"]
    graph, turn, key = cursor.split(".")
    later = client.get("/changes", params={"after": f"{graph}.{int(turn) + 1:012d}.{key}"})
    assert later.status_code == 410, "a graph that was put back has not seen that write"
    writer.clear_derived()
    rebuilt = client.get("/changes", params={"after": cursor})
    assert rebuilt.status_code == 410
    assert rebuilt.json()["type"] == "urn:trachnhiem:error:CursorExpired"
    emptied(writer)


@pytest.mark.parametrize("cursor", ["5", "x" * 200, "….1.2", "' OR 1=1"])
def test_what_is_no_cursor_is_refused(client: TestClient, writer: Writer, cursor: str) -> None:
    writer.load([document("d1", None, [])])
    answer = client.get("/changes", params={"after": cursor})
    assert answer.status_code == 422
    assert "after" in answer.json()["detail"]
