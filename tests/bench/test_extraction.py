"""How long extraction takes per 1,000 characters on one core (aim: at most 5 ms), and that it grows with the length."""

import time
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from graph.model.facts import Facts, SourceDocument
from loaders.documents.read import read
from loaders.documents.source import document
from loaders.grammar.extract import extract

pytestmark = pytest.mark.bench

EXAMPLES = Path(__file__).parents[2] / "examples"
LONGER = 16
# Text that makes rules try hard: lists of names, open brackets and quotations, words of assignment without an end.
HOSTILE = ["các bộ, ngành, ", "yêu cầu ", "Sở Nội vụ, ", "(", "“", "ông Nguyễn Văn An, ", "hội nghị về ", "12/5/", "; "]


def examples() -> list[SourceDocument]:
    return [found for found in read([EXAMPLES]) if isinstance(found, SourceDocument)]


def test_extraction_per_thousand_characters(benchmark: BenchmarkFixture) -> None:
    texts = examples()
    facts = benchmark(lambda: [extract(text) for text in texts])
    thousands = sum(len(text.text) for text in texts) / 1000
    benchmark.extra_info["ms per 1,000 characters"] = round(1000 * benchmark.stats.stats.mean / thousands, 2)
    assert all(isinstance(found, Facts) for found in facts)


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_length_of_the_text(piece: str) -> None:
    short = "Sáng 9/7/2024, hội nghị diễn ra. " + piece * (2000 // len(piece))
    once, longer = seconds(short), seconds(short * LONGER)
    assert longer < 4 * LONGER * once + 0.5


def seconds(text: str) -> float:
    started = time.process_time()
    extract(document(text, id="x"))
    return time.process_time() - started
