"""Two spellings of a name of one person: each finds the person, by the name written by then."""

from datetime import date

import pytest
from told import told

from api.answers.search import search
from api.answers.understand import found_by_name
from graph.address import Address
from graph.known import as_known
from graph.store.reader import Reader, Reads
from loaders.pipeline import load, writer

pytestmark = pytest.mark.neo4j

WRITTEN = [
    ("2031-06-05", "Phó Chủ tịch UBND tỉnh Mây Ngàn Đỗ Văn Sỹ yêu cầu Sở Y tế tỉnh Mây Ngàn rà soát các trạm xá."),
    ("2031-06-09", "Phó Chủ tịch UBND tỉnh Mây Ngàn Đỗ Văn Sĩ yêu cầu Sở Y tế tỉnh Mây Ngàn báo cáo."),
]


def people(reads: Reads, query: str) -> list[str]:
    return [hit.name for hit in search(reads, query).hits if hit.kind == "person"]


def test_each_spelling_finds_the_person_by_the_name_written_by_then(database: Address) -> None:
    for day, text in WRITTEN:
        with writer(database) as to:
            load([told(day, text, day)], to)
    with Reader(database, timeout=60) as now:
        then = as_known(now, date(2031, 6, 7))
        for query in ("Đỗ Văn Sỹ", "Đỗ Văn Sĩ", "do van si"):
            assert people(now, query) == ["Đỗ Văn Sĩ"]
            assert people(then, query) == ["Đỗ Văn Sỹ"]
        assert {who.name for who in found_by_name(now, "đỗ văn sỹ", ("Person",))} == {"Đỗ Văn Sĩ"}
