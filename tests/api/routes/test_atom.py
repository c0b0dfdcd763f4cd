"""Feeds of what is new or changed, read by feedparser as a feed reader reads them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import feedparser
import pytest
from fastapi.testclient import TestClient
from worlds.small import document

from api.app import create_app
from graph.address import Address
from graph.settings import Settings
from graph.store.reader import Reader
from graph.store.writer import Writer
from loaders.rules import RULES

pytestmark = pytest.mark.neo4j

HERE = ("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 1)
THERE = ("Trần Thị Mẫu", "Chủ tịch", "Mây Ngàn", 2)
MORE_TIME = ("Lê Văn Thử", "Chủ tịch", "Sông Trăng", -1)
COMMITMENTS = "/feeds/commitments.atom"


@pytest.fixture
def writer(database: Address) -> Iterator[Writer]:
    with Writer(database, RULES) as made:
        made.load([document("d1", "2021-03-01", [HERE])])
        made.load([document("d2", "2021-03-02", [THERE])])
        yield made


@pytest.fixture
def client(writer: Writer, database: Address, tmp_path: Path) -> Iterator[TestClient]:
    with Reader(database, timeout=60) as reads:
        yield TestClient(create_app(reads, Settings(home=tmp_path)))


def read(client: TestClient, path: str, **given: str) -> Any:
    answer = client.get(path, params=given)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
    found = feedparser.parse(answer.content)
    assert not found.bozo, found.get("bozo_exception")
    assert found.version == "atom10"
    return found


def test_the_newest_task_stands_first_with_its_words(client: TestClient) -> None:
    found = read(client, COMMITMENTS)
    newest, oldest = found.entries
    assert (newest.title, oldest.title) == (
        "các sở – yêu cầu các sở báo cáo kết quả phiên thứ 2",
        "các sở – yêu cầu các sở báo cáo kết quả phiên thứ 1",
    )
    assert "“Trần Thị Mẫu yêu cầu các sở báo cáo kết quả phiên thứ 2” (d2)" in newest.content[0].value
    assert newest.updated >= oldest.updated
    assert newest.published == newest.updated
    assert found.feed.updated == newest.updated
    assert newest.updated.endswith("+07:00")
    assert client.get(newest.link.removeprefix("http://testserver")).status_code == 200


def test_what_is_told_again_as_it_was_stays_where_it_is(client: TestClient, writer: Writer) -> None:
    before = read(client, COMMITMENTS).entries
    writer.rederive(["d1"])
    assert [(one.id, one.updated) for one in read(client, COMMITMENTS).entries] == [
        (one.id, one.updated) for one in before
    ]


def test_a_report_changes_the_task_that_it_speaks_of(client: TestClient, writer: Writer) -> None:
    [_, before] = read(client, COMMITMENTS).entries
    writer.load([document("d3", "2021-03-02", [MORE_TIME])])
    newest = read(client, COMMITMENTS).entries[0]
    assert newest.id == before.id
    assert newest.published == before.published
    assert newest.updated > before.updated
    assert "Nguồn báo cáo: extended" in newest.content[0].value


@pytest.mark.parametrize(
    ("given", "number"),
    [
        ({"about": "Mây Ngàn"}, "2"),
        ({"about": "Lê Văn Thử"}, "1"),
        ({"place": "Sông Trăng", "computed": "no_deadline"}, "1"),
        ({"place": "Sông Trăng", "role": "lead"}, "1"),
    ],
)
def test_a_feed_is_of_somebody_or_of_a_question(client: TestClient, given: dict[str, str], number: str) -> None:
    found = read(client, COMMITMENTS, **given)
    assert [one.title[-1] for one in found.entries] == [number]
    assert next(iter(given.values())) in found.feed.title


def test_a_question_that_finds_nothing_is_an_empty_feed(client: TestClient) -> None:
    given = {"place": "Sông Trăng", "computed": "passed"}
    assert read(client, COMMITMENTS, **given).entries == []
    assert client.get("/feeds/commitments.ics", params=given).text.count("BEGIN:VEVENT") == 0


def test_everything_new_is_there_by_kind(client: TestClient) -> None:
    found = read(client, "/feeds/changes.atom")
    assert {"person", "meeting", "commitment", "body"} <= {one.tags[0].term for one in found.entries}
    own = read(client, "/feeds/changes.atom", about="Trần Thị Mẫu")
    assert {one.title for one in own.entries} > {"Trần Thị Mẫu"}
    assert "Lê Văn Thử" not in {one.title for one in own.entries}


def test_characters_that_xml_cannot_hold_are_left_out(client: TestClient, writer: Writer) -> None:
    writer.load([document("d4", "2021-03-03", [("Lê\x0b Văn <Thử>", "Chủ tịch", "Sông Trăng", None)])])
    titles = {one.title for one in read(client, "/feeds/changes.atom").entries}
    assert any("<Thử>" in title or "&lt;Thử&gt;" in title for title in titles)


def test_nobody_is_404_and_a_question_about_nothing_422(client: TestClient) -> None:
    assert client.get(COMMITMENTS, params={"about": "Không Ai"}).status_code == 404
    assert client.get(COMMITMENTS, params={"computed": "passed"}).status_code == 422
