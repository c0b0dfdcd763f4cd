"""People of one name are told apart by the office or the place beside it."""

import neo4j
import pytest
from findable import make_findable

from api.answers.ask import ask
from graph.address import Address
from graph.store.reader import Reader

MORE = """
UNWIND [
  ['ma-van-tinh-00000000000000c1', 'Ma Văn Tĩnh', 'Phó Chủ tịch UBND tỉnh Mây Ngàn', 'nạo vét sông Giá'],
  ['ma-van-tinh-00000000000000c2', 'Ma Văn Tĩnh', 'Phó Chủ tịch UBND thành phố Sông Trăng', 'trồng rừng ngập mặn'],
  ['ma-van-tinh-00000000000000c3', 'Ma Văn Tĩnh', 'Phó Giám đốc Sở Nội vụ tỉnh Mây Ngàn', 'số hóa hồ sơ'],
  ['ma-van-tinh-00000000000000c4', 'Ma Văn Tinh', 'Phó Giám đốc Sở Y tế tỉnh Sông Trăng', 'mua thuốc']
] AS row
MERGE (office:Entity:Position {id: row[2], name: row[2]})
CREATE (who:Entity:Person {id: row[0], name: row[1]}),
  (who)-[:HOLDS {id: 'n' + row[0], first_seen: '2024-03-12', last_seen: '2024-03-12'}]->(office),
  (who)-[:ASSIGNED {id: 'o' + row[0], verb: ['giao'], as: [row[2]]}]->
  (:Entity:Commitment {id: row[3], kind: 'assignment', name: row[3], text: row[3], made_on: '2024-03-12'})
"""

MEANT = [
    ("Phó Chủ tịch UBND tỉnh Mây Ngàn Ma Văn Tĩnh giao việc gì?", {"nạo vét sông Giá"}),
    ("Ông Ma Văn Tĩnh, Phó Giám đốc Sở Nội vụ tỉnh Mây Ngàn, giao việc gì?", {"số hóa hồ sơ"}),
    ("Phó Giám đốc Sở Nội vụ Ma Văn Tĩnh giao việc gì?", {"số hóa hồ sơ"}),
    ("Phó Chủ tịch Ma Văn Tĩnh của Sông Trăng giao việc gì?", {"trồng rừng ngập mặn"}),
    ("Ông Ma Văn Tĩnh ở Sông Trăng giao việc gì?", {"trồng rừng ngập mặn"}),
    ("Ông Ma Văn Tĩnh ở Mây Ngàn giao việc gì?", {"nạo vét sông Giá", "số hóa hồ sơ"}),
    ("pho chu tich ubnd tinh may ngan ma van tinh giao viec gi", {"nạo vét sông Giá"}),
    ("Chủ tịch UBND tỉnh Mây Ngàn Ma Văn Tĩnh giao việc gì?", None),
    ("Ông Ma Văn Tĩnh ở Núi Chưa Tên giao việc gì?", None),
    ("Chủ tịch UBND tỉnh Mây Ngàn giao việc gì?", {"ra-soat", "lam-sach", "khen-thuong"}),
]


@pytest.fixture(scope="module")
def reads(world: Reader, neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Reader:
    """The made-up province with three men of one name and one of nearly the same."""
    neo4j_driver.execute_query(MORE, database_=neo4j_address.database)
    make_findable(neo4j_driver, neo4j_address.database)
    return world


@pytest.mark.parametrize(("question", "given"), MEANT)
def test_an_office_or_a_place_beside_a_name_tells_who_is_meant(
    reads: Reader, question: str, given: set[str] | None
) -> None:
    answer = ask(reads, question)
    found = {one.commitment.id for one in answer.responsible.answers} if answer.responsible else None
    assert found is None if given is None else found and found <= given


def test_that_several_bear_a_name_is_said_with_their_offices(reads: Reader) -> None:
    answer = ask(reads, "Ông Ma Văn Tĩnh giao việc gì?")
    assert "3 người mang tên này" in answer.not_said[0] and "Sở Nội vụ" in answer.not_said[0]
    alone = ask(reads, "Ông Nguyễn Thế Khoan giao việc gì?")
    assert not any("mang tên này" in sentence for sentence in alone.not_said)


def test_where_nobody_of_the_name_had_the_office_their_offices_are_said(reads: Reader) -> None:
    answer = ask(reads, "Chủ tịch UBND tỉnh Mây Ngàn Ma Văn Tĩnh giao việc gì?")
    assert "Không có gì" in (answer.reason or "") and "Phó Chủ tịch UBND tỉnh Mây Ngàn" in answer.not_said[0]
