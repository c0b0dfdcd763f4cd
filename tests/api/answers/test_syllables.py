"""Every syllable is looked for, also those that are stop words of English without their accents."""

from collections.abc import Iterator

import neo4j
import pytest
from findable import make_findable

from api.answers.responsible import responsible
from api.answers.search import search
from graph.address import Address
from graph.store.reader import Reader

TASKS = {
    "viec-but": "thu hồi giấy phép báo chí Ngòi Bút",
    "viec-cau": "sửa đường tránh Cầu Ngói",
    "viec-the": "gỡ Thẻ Vàng cho đội tàu cá",
    "viec-vang": "quản lý thị trường vàng",
    "viec-an": "giữ gìn an ninh trật tự",
    "viec-ninh": "nạo vét kênh Đông Ninh",
    "viec-cong-an": "bố trí trụ sở cho công an xã An Giang Thượng",
    "viec-to": "mở làng nghề Tơ Tằm",
    "viec-tam": "lập trung tâm một cửa, nuôi tằm",
    "viec-tham": "thẩm tra hồ sơ",
    "viec-tham-lai": "thăm hỏi các hộ ở bến sông",
}
WRITE = """UNWIND $tasks AS task
CREATE (:Entity:Commitment {id: task[0], name: task[1], text: task[1], kind: 'assignment', made_on: '2024-03-12'})"""
FORGET = "MATCH (n) WHERE n.id STARTS WITH 'viec-' OR n.of STARTS WITH 'viec-' DETACH DELETE n"


@pytest.fixture(scope="module")
def tasks(world: Reader, neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    """The made-up province with tasks that have such syllables."""
    neo4j_driver.execute_query(WRITE, tasks=list(map(list, TASKS.items())), database_=neo4j_address.database)
    make_findable(neo4j_driver, neo4j_address.database)
    yield world
    neo4j_driver.execute_query(FORGET, database_=neo4j_address.database)


ASKED = [
    ("Ngòi Bút", {"viec-but"}),
    ("ngoi but", {"viec-but"}),
    ("Thẻ Vàng", {"viec-the"}),
    ("the vang", {"viec-the"}),
    ("an ninh", {"viec-an"}),
    ("công an", {"viec-cong-an"}),
    ("công an An Giang", {"viec-cong-an"}),
    ("An Giang công an", {"viec-cong-an"}),
    ("Tơ Tằm", {"viec-to"}),
    ("to tam", {"viec-to"}),
]


@pytest.mark.parametrize(("asked", "found"), ASKED)
def test_no_syllable_is_left_out(tasks: Reader, asked: str, found: set[str]) -> None:
    assert {one.commitment.id for one in responsible(tasks, asked).answers} == found
    assert found <= {hit.id for hit in search(tasks, asked).hits}


ACCENTED = [("thăm", "thăm hỏi"), ("thẩm", "thẩm tra"), ("tham", "thẩm tra"), ("thẻ", "gỡ Thẻ"), ("thể", "đề xuất")]


@pytest.mark.parametrize(("asked", "first"), ACCENTED)
def test_tasks_with_the_same_accents_come_first(tasks: Reader, asked: str, first: str) -> None:
    answer = responsible(tasks, asked).answers[0]
    assert answer.commitment.text.startswith(first)
    assert ("không kể dấu" in answer.because[0]) == (asked == "tham")
