"""A place asked for by itself: what its bodies and officers do and give, not only what names the place."""

from collections.abc import Iterator

import neo4j
import pytest
from fence import wipe
from findable import write_world

from api.answers.ask import ask
from api.answers.commitments import Filters, commitments
from api.answers.responsible import responsible
from graph.address import Address
from graph.store.reader import Reader

WORLD = """
CREATE (may:Entity:Place:Province {id: 'may-ngan', name: 'Mây Ngàn', kind: 'province'}),
       (:Entity:Place:Province {id: 'song-trang', name: 'Sông Trăng', kind: 'province'}),
       (office:Entity:Body {id: 'so-y-te', name: 'Sở Y tế tỉnh Mây Ngàn', place: 'Mây Ngàn'}),
       (ubnd:Entity:Body {id: 'ubnd', name: 'UBND tỉnh Mây Ngàn', place: 'Mây Ngàn'}),
       (other:Entity:Body {id: 'bo-y-te', name: 'Bộ Y tế'}),
       (chair:Entity:Position {id: 'chu-tich', name: 'Chủ tịch UBND tỉnh Mây Ngàn'}),
       (khoan:Entity:Person {id: 'khoan', name: 'Nguyễn Thế Khoan'}),
       (done:Entity:Commitment {id: 'lam', kind: 'assignment', text: 'xây trạm y tế', made_on: '2024-03-12'}),
       (given:Entity:Commitment {id: 'giao', kind: 'assignment', text: 'mua xe cứu thương', made_on: '2024-03-12'}),
       (asked:Entity:Commitment {id: 'nho', kind: 'assignment', text: 'cấp thêm thuốc', made_on: '2024-03-12'}),
       (apart:Entity:Commitment {id: 'khac', kind: 'assignment', text: 'lập hội đồng', made_on: '2024-03-12'}),
       (chair)-[:IN {id: 'i1'}]->(ubnd),
       (khoan)-[:HOLDS {id: 'h1'}]->(chair),
       (office)-[:RESPONSIBLE_FOR {id: 'r1', role: 'lead'}]->(done),
       (other)-[:RESPONSIBLE_FOR {id: 'r2', role: 'lead'}]->(given),
       (khoan)-[:ASSIGNED {id: 'a1', as: ['Chủ tịch UBND tỉnh Mây Ngàn']}]->(given),
       (ubnd)-[:ASSIGNED {id: 'a2'}]->(asked),
       (khoan)-[:ASSIGNED {id: 'a3', as: ['Ủy viên Hội đồng tư vấn']}]->(apart)
"""


@pytest.fixture(scope="module")
def reads(neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    """A province whose bodies have tasks, in none of which it is named."""
    wipe(neo4j_driver, neo4j_address.database)
    write_world(neo4j_driver, neo4j_address, WORLD)
    with Reader(neo4j_address, timeout=60.0) as reader:
        yield reader


def test_a_place_alone_is_asked_for_by_who_does_and_who_gives(reads: Reader) -> None:
    for what, where in (("Mây Ngàn", None), (None, "Mây Ngàn"), ("tỉnh Mây Ngàn", None)):
        found = {one.commitment.id for one in responsible(reads, what, where).answers}
        assert found == {"lam", "giao", "nho"}, (what, where)
    listed = commitments(reads, Filters(place="Mây Ngàn")).commitments
    assert {one.commitment.id for one in listed} == {"lam", "giao", "nho"}


def test_a_part_is_asked_for_in_a_place(reads: Reader) -> None:
    listed = commitments(reads, Filters(place="Mây Ngàn", role="lead")).commitments
    assert {one.commitment.id for one in listed} == {"lam", "giao"}


def test_another_place_has_none_of_it(reads: Reader) -> None:
    assert responsible(reads, where="Sông Trăng").answers == []
    assert commitments(reads, Filters(body="bo-y-te", place="Sông Trăng")).commitments == []


def test_what_a_place_must_do_is_what_its_bodies_must(reads: Reader) -> None:
    answer = ask(reads, "Tỉnh Mây Ngàn phải làm gì?").responsible
    assert answer and {one.commitment.id for one in answer.answers} == {"lam"}
