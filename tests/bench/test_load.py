"""How long one document takes from its text into the graph, and again when nothing changed (`make bench`)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from graph.address import Address
from graph.model.facts import SourceDocument
from graph.store.writer import Writer
from loaders.documents.read import read
from loaders.documents.source import document
from loaders.pipeline import load, load_reference, writer

pytestmark = pytest.mark.bench

EXAMPLES = Path(__file__).parents[2] / "examples"
COPIES = 3


@pytest.fixture
def to(database: Address) -> Iterator[Writer]:
    """A writer to a graph that holds only the reference data."""
    with writer(database) as found:
        load_reference(found)
        yield found


def copies() -> list[SourceDocument]:
    """The examples, three times, each time as other documents with one more line."""
    texts = [found.text for found in read([EXAMPLES]) if isinstance(found, SourceDocument)]
    return [document(f"{text}\nBản {i}.", id=f"{n}-{i}") for i in range(COPIES) for n, text in enumerate(texts)]


def test_load_per_document(benchmark: BenchmarkFixture, to: Writer) -> None:
    sources = copies()
    report = benchmark.pedantic(load, (sources, to), rounds=1)
    benchmark.extra_info["ms per document"] = round(1000 * benchmark.stats.stats.mean / len(sources), 1)
    assert report.loaded == len(sources)


def test_loading_again_what_did_not_change(benchmark: BenchmarkFixture, to: Writer) -> None:
    sources = copies()
    load(sources, to)
    report = benchmark.pedantic(load, (sources, to), rounds=1)
    benchmark.extra_info["ms per document"] = round(1000 * benchmark.stats.stats.mean / len(sources), 1)
    assert report.unchanged == len(sources)
