"""How much sooner two processes are done than one, as a ratio, once they run; on the same documents in one run."""

import os
import time
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from graph.model.facts import SourceDocument
from loaders.documents.read import read
from loaders.documents.source import document
from loaders.workers import AHEAD, Team, extracted, processes

pytestmark = pytest.mark.bench

EXAMPLES = Path(__file__).parents[2] / "examples"
COPIES = 30


def copies() -> list[SourceDocument]:
    """The examples, many times over."""
    texts = [found.text for found in read([EXAMPLES]) if isinstance(found, SourceDocument)]
    return [document(text, id=f"{n}-{i}") for i in range(COPIES) for n, text in enumerate(texts)]


def seconds(sources: list[SourceDocument], team: Team | None = None) -> float:
    started = time.perf_counter()
    assert len(list(extracted(sources, team))) == len(sources)
    return time.perf_counter() - started


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="NO SECOND CORE")
def test_two_processes_against_one(benchmark: BenchmarkFixture) -> None:
    sources = copies()
    alone = seconds(sources)
    started = time.perf_counter()
    with processes(2) as team:
        seconds(sources[: 2 * AHEAD], team)
        start = time.perf_counter() - started
        together = benchmark.pedantic(seconds, (sources, team), rounds=1)
    benchmark.extra_info["one against two"] = round(alone / together, 2)
    benchmark.extra_info["seconds to start"] = round(start, 1)
    assert alone > together
