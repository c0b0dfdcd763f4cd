"""What lies around an entity, on real Neo4j: the nearest and best supported first, hubs not passed, two clocks kept."""

from collections.abc import Iterator
from datetime import date

import neo4j
import pytest

from graph.address import Address
from graph.errors import NotFound, QueryError
from graph.known import as_known
from graph.neighbourhood import Neighbourhood, neighbourhood
from graph.store.reader import Reader, Row

# A chair of a made-up province, her office and meeting, and a task; a hub that everybody is a member of.
WORLD = """
CREATE (d:Document {id: 'song-may-1'}),
  (mau:Entity:Person {id: 'mau', name: 'Nguyễn Thị Mẫu'}),
  (post:Entity:Position {id: 'post', name: 'Phó Chủ tịch UBND tỉnh Sông Mây'}),
  (body:Entity:Body:PeoplesCommittee {id: 'body', name: 'UBND tỉnh Sông Mây', kind: 'people_committee'}),
  (met:Entity:Meeting {id: 'met', name: 'Phiên họp thứ 3', date: '2031-07-10'}),
  (task:Entity:Commitment {id: 'task', name: 'số hóa hộ tịch', made_on: '2031-07-10'}),
  (mau)-[:HOLDS {id: 'r1', documents: 2, known_from: '2031-07-11', since: '2030-01-01', until: '2032-01-01'}]->(post),
  (post)-[:IN {id: 'r2', documents: 1, known_from: '2031-07-11'}]->(body),
  (mau)-[:CHAIRED {id: 'r3', documents: 3, known_from: '2031-07-11', as: ['Phó Chủ tịch']}]->(met),
  (mau)-[:ASSIGNED {id: 'r4', documents: 1, known_from: '2031-07-12'}]->(task),
  (task)-[:MADE_AT {id: 'r5', documents: 1, known_from: '2031-07-12'}]->(met),
  (d)-[:REPORTS {id: 'r6'}]->(mau)
WITH DISTINCT 1 AS all_created
MATCH (e:Entity) SET e.known_from = '2031-07-10'
"""
HUB = """
MATCH (mau:Entity {id: 'mau'})
CREATE (hub:Entity:Body {id: 'hub', name: 'Hội đồng Mẫu'}), (mau)-[:MEMBER_OF {id: 'h0', documents: 9}]->(hub)
WITH hub UNWIND range(1, 1001) AS n
CREATE (:Entity:Body {id: 'member-' + n})-[:MEMBER_OF {id: 'h' + n, documents: 1}]->(hub)
"""


@pytest.fixture
def reads(database: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    neo4j_driver.execute_query(WORLD, database_=database.database)
    with Reader(database) as reader:
        yield reader


def ids(picture: Neighbourhood) -> set[str]:
    return {node.id for node in picture.nodes}


def test_one_step_shows_neighbours_and_what_joins_them_but_no_documents(reads: Reader) -> None:
    around = neighbourhood(reads, "mau")
    assert ids(around) == {"mau", "post", "met", "task"}
    assert {edge.id for edge in around.edges} == {"r1", "r3", "r4", "r5"}
    assert not around.more


def test_two_steps_go_further(reads: Reader) -> None:
    assert ids(neighbourhood(reads, "mau", depth=2)) == {"mau", "post", "met", "task", "body"}


def test_first_label_and_properties_are_kept(reads: Reader) -> None:
    (body,) = (node for node in neighbourhood(reads, "body").nodes if node.id == "body")
    assert (body.label, body.name, body.properties["kind"]) == ("Body", "UBND tỉnh Sông Mây", "people_committee")


def test_best_supported_come_first_and_more_is_said(reads: Reader) -> None:
    around = neighbourhood(reads, "mau", limit=3)
    assert ids(around) == {"mau", "met", "post"}
    assert around.more


def test_a_full_picture_of_all_there_is_does_not_claim_more(reads: Reader) -> None:
    assert not neighbourhood(reads, "mau", limit=4).more


def test_hub_is_shown_but_not_passed(reads: Reader, neo4j_driver: neo4j.Driver, database: Address) -> None:
    neo4j_driver.execute_query(HUB, database_=database.database)
    assert ids(neighbourhood(reads, "mau", depth=3)) == {"mau", "post", "met", "task", "body", "hub"}
    alone = neighbourhood(reads, "hub")
    assert len(alone.nodes) == 200
    assert alone.more


CLOCKS = [
    ({"on": "2031-08-01"}, {"mau", "post", "met", "task"}),
    ({"on": "2031-07-09"}, {"mau", "post"}),
    ({"on": "2032-01-01"}, {"mau", "met", "task"}),
    ({"known_on": "2031-07-11"}, {"mau", "post", "met"}),
    ({"known_on": "2031-07-10"}, {"mau"}),
]


@pytest.mark.parametrize(("clocks", "expected"), CLOCKS)
def test_clocks_hide_what_was_not_so_or_not_known(reads: Reader, clocks: dict[str, str], expected: set[str]) -> None:
    known_on = clocks.get("known_on")
    asked = as_known(reads, date.fromisoformat(known_on)) if known_on else reads
    assert ids(neighbourhood(asked, "mau", on=clocks.get("on"))) == expected


class LoadBetween:
    """Reads during which an entity goes away between two answers."""

    def __init__(self, reads: Reader) -> None:
        self.reads = reads

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        rows = self.reads.run(name, **parameters)
        return [row for row in rows if row["id"] != "met"] if name == "read/entities" else rows


def test_what_a_load_takes_away_meanwhile_is_left_out(reads: Reader) -> None:
    around = neighbourhood(LoadBetween(reads), "mau")
    assert {edge.id for edge in around.edges} == {"r1", "r4"}
    with pytest.raises(NotFound):
        neighbourhood(LoadBetween(reads), "met")


def test_unknown_entity_is_not_found(reads: Reader) -> None:
    with pytest.raises(NotFound, match="'nobody'"):
        neighbourhood(reads, "nobody")


@pytest.mark.parametrize(("name", "value"), [("depth", 0), ("depth", 4), ("limit", 0), ("limit", 2001)])
def test_depth_and_limit_out_of_range_are_refused(reads: Reader, name: str, value: int) -> None:
    with pytest.raises(QueryError, match=name):
        neighbourhood(reads, "mau", **{name: value})
