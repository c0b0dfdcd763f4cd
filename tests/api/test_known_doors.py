"""`known_on=` on every door: a graph of only the documents known by that day answers the same."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from html import unescape
from typing import Any

from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from worlds.small import document

from api.answers.search import search
from api.app import create_app
from graph.address import Address
from graph.known import as_known
from graph.model.facts import Facts
from graph.settings import Settings
from graph.store.reader import Reader
from graph.store.writer import Writer
from loaders.rules import RULES

WORDS = ("Lê Văn Thử", "UBND tỉnh", "phiên họp", "báo cáo kết quả")
QUESTIONS = (
    "Ai phụ trách báo cáo kết quả phiên thứ 1?",
    "Ai là Chủ tịch UBND tỉnh Sông Trăng?",
    "Lê Văn Thử giữ chức gì?",
    "Ai chủ trì phiên họp thứ 1 của UBND tỉnh Sông Trăng?",
    "Lê Văn Thử giao việc gì?",
    "các sở phải làm gì?",
    "UBND tỉnh Sông Trăng cam kết gì?",
    "Những ai là thành viên UBND tỉnh Sông Trăng?",
)
FIRST, THIRD = date(2031, 3, 1), date(2031, 3, 3)
DAYS = ("2031-03-01", "2031-03-02", "2031-03-03", None)
# Everybody keeps to one office: whether two namesakes are one may itself become known later.
SAID = st.lists(
    st.builds(
        lambda act, meeting: (*act, meeting),
        st.sampled_from([("Lê Văn Thử", "Chủ tịch", "Sông Trăng"), ("Trần Thị Mẫu", "Phó Chủ tịch", "Mây Ngàn")]),
        st.one_of(st.none(), st.integers(1, 2)),
    ),
    max_size=2,
)
DUE = st.sampled_from([(None, None), ("2031-04-01", "by"), ("2031-04-01", "before"), ("2031-05-01", "before")])


COLLECTIONS = ("page", "people", "bodies", "groups", "places", "positions", "meetings", "commitments")
WITHOUT = {"id", "edge", "known_on", "undated", "edges", "statement", "source", "target", "around"}
DIGEST = re.compile(r"[a-z0-9-]*-?[0-9a-f]{16}")
DAY = re.compile("không rõ ngày: không tính|lúc đó đã biết|đã nói đến hết|had said by|documents without a day")
HIDDEN = re.compile(r"<(script|style|title)\b.*?</\1>", re.S)
TAG = re.compile(r"<[^>]*>")


def due(facts: Facts, day: str | None, op: Any) -> Facts:
    """`facts` with this deadline for all tasks."""
    return replace(facts, commitments=tuple(replace(task, due=day, due_op=op) for task in facts.commitments))


WORLDS = st.lists(st.tuples(st.sampled_from(DAYS), SAID, DUE), min_size=2, max_size=4).map(
    lambda parts: [due(document(f"doc-{i}", day, said), *term) for i, (day, said, term) in enumerate(parts)]
)
RICH = [
    due(document("doc-0", "2031-03-01", [("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 1)]), "2031-05-01", "before"),
    due(document("doc-1", "2031-03-03", [("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 1)]), "2031-04-01", "by"),
    document("doc-2", "2031-03-03", [("Trần Thị Mẫu", "Phó Chủ tịch", "Mây Ngàn", 2)]),
    document("doc-3", None, [("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 2)]),
]


@settings(max_examples=1, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(world=WORLDS, day=st.sampled_from(["2031-03-01", "2031-03-02"]))
def test_every_door_answers_as_the_documents_of_then_would(
    database: Address, tmp_path: Any, world: list[Facts], day: str
) -> None:
    same_on_every_door(database, tmp_path, world, day)


def test_a_deadline_that_a_later_text_changed_is_told_as_it_was(database: Address, tmp_path: Any) -> None:
    same_on_every_door(database, tmp_path, RICH, "2031-03-02")


def test_a_name_that_a_later_text_brought_is_not_told_before(database: Address) -> None:
    said = ("Chủ tịch", "Sông Trăng", None)
    world = [
        document("first", "2031-03-01", [("Phạm Văn Sỹ", *said)]),
        document("later", "2031-03-03", [("Phạm Văn Sĩ", *said)]),
    ]
    with Writer(database, RULES) as writer, Reader(database, timeout=120.0) as reader:
        writer.load(world)
        found = {day: [hit.name for hit in search(as_known(reader, day), "Phạm Văn Sĩ").hits] for day in (FIRST, THIRD)}
    assert found == {FIRST: ["Phạm Văn Sỹ"], THIRD: ["Phạm Văn Sĩ"]}


def same_on_every_door(database: Address, tmp_path: Any, world: list[Facts], day: str) -> None:
    """Assert that nothing of what came later shows through."""
    known = [facts for facts in world if (facts.document.published or "9999") <= day]
    with (
        Writer(database, RULES) as writer,
        Reader(database, timeout=120.0) as reader,
        TestClient(create_app(reader, Settings(home=tmp_path))) as client,
    ):
        writer.unload(writer.documents())
        writer.load(known)
        found = entities(client)
        alone = [told(client, path) for path in doors(found)]
        writer.load([facts for facts in world if facts not in known])
        # An id that was given out leads to the one that the entity has now.
        now = [str(client.get(f"/page/{one}").url).rpartition("/")[2] for one in found]
        for path, answer in zip(doors(now), alone, strict=True):
            assert told(client, path, day) == answer, path


def entities(client: TestClient) -> list[str]:
    """The ids of what a reader finds."""
    hits = [hit["id"] for words in WORDS for hit in client.get("/search", params={"q": words}).json()["hits"]]
    return list(dict.fromkeys(hits))


def doors(ids: Iterable[str]) -> Iterator[str]:
    """The paths that a reader would follow, in an order that does not depend on the ids."""
    yield from (f"/search?q={words}" for words in WORDS)
    yield from (f"/responsible?what={words}&on=2032-01-01" for words in WORDS)
    yield from (f"/ask?on=2032-01-01&q={question}" for question in QUESTIONS)
    yield from ("/disagreements?", "/commitments?place=Sông Trăng&on=2032-01-01", "/queries/coverage?")
    yield from (f"/documents/doc-{number}?" for number in range(4))
    for one in ids:
        yield from (f"/{collection}/{one}?on=2032-01-01" for collection in COLLECTIONS)
        yield from (f"/graph?around={one}&depth=2", f"/view/{one}?depth=2", f"/disagreements?about={one}")


def told(client: TestClient, path: str, day: str | None = None) -> Any:
    """What a door answers, in an order of its own; None where there is nothing."""
    answer = client.get(f"{path}&known_on={day}" if day else path)
    if answer.status_code in (404, 410):
        return None
    assert answer.status_code == 200, (path, answer.text)
    return words(answer.text) if "html" in answer.headers["content-type"] else plain(answer.json())


def plain(value: Any) -> Any:
    """`value` without ids and what says for which day it answers."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items() if key not in WITHOUT and part is not None}
    if isinstance(value, list):
        kept = [plain(part) for part in value if not (isinstance(part, str) and DAY.search(part))]
        return sorted(kept, key=lambda part: json.dumps(part, sort_keys=True))
    return DIGEST.sub("", value) if isinstance(value, str) else value


def words(html: str) -> list[str]:
    """The lines of a page that a reader sees."""
    seen = TAG.sub(" ", HIDDEN.sub(" ", html))
    return sorted(
        line for line in map(str.strip, unescape(DIGEST.sub("", seen)).splitlines()) if line and not DAY.search(line)
    )
