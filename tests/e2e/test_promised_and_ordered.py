"""What a director promised and a notice then ordered: one commitment, from the texts to the answers."""

from collections.abc import Iterator
from itertools import permutations

import neo4j
import pytest
from told import holding, told

from api.answers.search import search
from graph.address import Address
from graph.store.reader import Reader

# Of a made-up province.
PAPERS = (
    told(
        "news",
        "Ngày 21/6/2031, Giám đốc Sở Y tế tỉnh Mây Ngàn Ma Thị Thử cam kết cấp đủ dịch truyền cho các bệnh viện "
        "trong tháng 7/2031.",
        "2031-06-21",
    ),
    told(
        "notice",
        "Ngày 27/6/2031, Chủ tịch UBND tỉnh Mây Ngàn Khúc Văn Thử yêu cầu Sở Y tế tỉnh Mây Ngàn cấp đủ dịch truyền cho "
        "các bệnh viện trong tháng 7/2031.",
        "2031-06-27",
    ),
)


@pytest.fixture(params=list(permutations(PAPERS)), ids=lambda papers: " ".join(paper.id for paper in papers))
def graph(request: pytest.FixtureRequest, neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    with holding(request.param, neo4j_address, neo4j_driver) as reader:
        yield reader


def test_one_task_is_found_as_what_was_promised_and_as_what_was_asked(graph: Reader) -> None:
    director = next(hit.id for hit in search(graph, "Ma Thị Thử").hits if hit.kind == "person")
    [promised] = graph.run("read/pledges", by=director)
    [task] = graph.run("read/commitments", ids=[promised["commitment"]])
    assert [one["name"] for one in task["pledged_by"]] == ["Ma Thị Thử"]
    assert [one["name"] for one in task["assigned_by"]] == ["Khúc Văn Thử"]
    assert {proof["document"] for proof in task["evidence"]} == {"news", "notice"}
