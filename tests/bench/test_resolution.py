"""How well and how fast mentions of people come together: 100,000 mentions with namesakes at the rate of real names."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from worlds.officials import country
from worlds.resolved import resolved

pytestmark = pytest.mark.bench

SIZES = (25_000, 50_000, 100_000)


def test_precision_recall_and_time_for_mentions_of_officials(benchmark: BenchmarkFixture) -> None:
    results = [resolved(country(size)) for size in SIZES[:-1]]
    largest = country(SIZES[-1])
    results.append(benchmark.pedantic(resolved, (largest,), rounds=1))
    per_mention = [(r.derive_seconds + r.cluster_seconds) / r.mentions for r in results]
    for size, result in zip(SIZES, results, strict=True):
        benchmark.extra_info[f"{size} mentions"] = (
            f"precision {result.precision:.4f} recall {result.recall:.4f}, "
            f"claims {result.derive_seconds:.1f} s, clusters {result.cluster_seconds:.1f} s"
        )
    assert all(r.precision >= 0.99 and r.recall >= 0.95 for r in results)
    assert per_mention[-1] < 2 * per_mention[0]
