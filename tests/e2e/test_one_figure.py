"""One figure that two papers tell in words of their own, from their texts to the answer."""

from collections.abc import Iterator
from itertools import permutations

import neo4j
import pytest
from told import holding, told

from api.answers.findings import figures
from api.answers.search import search
from graph.address import Address
from graph.store.reader import Reader

# Of made-up provinces.
PAPERS = (
    told("a", "UBND tỉnh Sông Trăng họp. Tỉnh Sông Trăng phải dừng gieo cấy 7.848 ha lúa do hạn.", "2031-07-20"),
    told("b", "Tỉnh Sông Trăng vừa cho 7.848 ha đất lúa ngừng gieo trồng.", "2031-07-21"),
    told("c", "Tỉnh Mây Ngàn vừa cho 7.848 ha đất lúa ngừng gieo trồng.", "2031-07-21"),
)


@pytest.fixture(params=list(permutations(PAPERS)), ids=lambda papers: "".join(paper.id for paper in papers))
def graph(request: pytest.FixtureRequest, neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    with holding(request.param, neo4j_address, neo4j_driver) as reader:
        yield reader


def test_it_is_found_by_the_words_of_either_with_both_quotes(graph: Reader) -> None:
    [province] = [found.id for found in search(graph, "Sông Trăng").hits if found.kind == "place"]
    for asked in ("lúa do hạn", "đất lúa ngừng gieo trồng"):
        [found] = figures(graph, province, asked)
        assert {proof.document for proof in found.evidence} == {"a", "b"}
        assert found.sentence.startswith("7.848 ha")
