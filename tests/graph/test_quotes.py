"""Quotes name their document and stand in the words around them, on real Neo4j."""

from collections.abc import Iterator

import neo4j
import pytest

from graph.address import Address
from graph.neighbourhood import Edge
from graph.quotes import WIDTH, context, namings, quotes
from graph.store.reader import Reader

TEXT = "Sông Mây họp.\nChiều 10/7, Phó Chủ tịch UBND tỉnh Nguyễn Thị Mẫu chủ trì phiên họp thứ 3.\nHết."
QUOTE = "Nguyễn Thị Mẫu chủ trì phiên họp"
WORLD = """
CREATE (d:Document {id: 'song-may-1', title: 'Sông Mây họp', published: '2031-07-11'}),
  (:Text {document: 'song-may-1', text: $text}),
  (mau:Entity:Person {id: 'mau', name: 'Nguyễn Thị Mẫu'}),
  (d)-[:REPORTS {id: 'r6'}]->(mau),
  (:Statement {id: 's0', edge: 'r6', document: 'song-may-1', start: 51, end: 65, quote: 'Nguyễn Thị Mẫu', rule: 'x'})
WITH d UNWIND range(1, 7) AS n
CREATE (:Statement {id: 's' + n, edge: 'r3', document: d.id,
  start: $start, end: $end, quote: $quote, rule: 'meeting/chair'})
"""


@pytest.fixture(params=["", "🙂🙂"], ids=["plain", "with characters that count as two"])
def reads(database: Address, neo4j_driver: neo4j.Driver, request: pytest.FixtureRequest) -> Iterator[Reader]:
    text = request.param + TEXT
    start = text.index(QUOTE)
    neo4j_driver.execute_query(
        WORLD, text=text, start=start, end=start + len(QUOTE), quote=QUOTE, database_=database.database
    )
    with Reader(database) as reader:
        yield reader


def test_quotes_name_their_document_and_stand_in_their_words(reads: Reader) -> None:
    found = quotes(reads, [Edge("r3", "CHAIRED", "mau", "met", {}), Edge("r9", "CHAIRED", "mau", "met", {})], each=2)
    assert set(found) == {"r3"}
    first, _second = found["r3"]
    assert (first.quote, first.title, first.published, first.rule) == (
        QUOTE,
        "Sông Mây họp",
        "2031-07-11",
        "meeting/chair",
    )
    assert (first.before, first.after) == ("Chiều 10/7, Phó Chủ tịch UBND tỉnh ", " thứ 3.")


def test_documents_that_name_an_entity_are_quoted(reads: Reader) -> None:
    (naming,) = namings(reads, "mau")
    assert (naming.document, naming.quote, naming.published) == ("song-may-1", "Nguyễn Thị Mẫu", "2031-07-11")
    assert namings(reads, "nobody") == ()


CONTEXTS = [
    ("một hai ba", "hai", 4, ("một ", " ba")),
    ("một\nhai\nba", "hai", 4, ("", "")),
    ("ba hai ba", "ba", 7, ("ba hai ", "")),
    ("một hai", "bốn", 0, ("", "")),
    ("", "một", 0, ("", "")),
    ("x" * (WIDTH - 4) + " ab hai cd " + "y" * WIDTH, "hai", WIDTH, ("…ab ", " cd…")),
]


@pytest.mark.parametrize(("around", "quote", "at", "expected"), CONTEXTS)
def test_words_around_a_quote(around: str, quote: str, at: int, expected: tuple[str, str]) -> None:
    assert context(around, quote, at) == expected
