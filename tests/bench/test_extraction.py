"""How long extraction takes per 1,000 characters on one core (aim: at most 3 ms), and that it grows with the length."""

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
HOSTILE = [
    "các bộ, ngành, ", "yêu cầu ", "Sở Nội vụ, ", "(", "“", "ông Nguyễn Văn An, ", "hội nghị về ", "12/5/", "; ",
    "Ban Thường vụ họp. ",
]  # fmt: skip

# Text without the marks that rules stop at; each up to a million characters.
SHAPELESS = {
    "capital letters": "A",
    "capital words": "Đông ",
    "open brackets": "(",
    "nested brackets": "(Sở [",
    "no spaces": "khôngcódấucách",
    "digits": "1",
    "dots": ".",
    "dashes": "- ",
    "line ends": "\n",
    "spaces": " ",
    "combining marks": "o\u0323\u0302",
}
LENGTHS = (15_625, 62_500, 250_000, 1_000_000)
FIVE_MEGABYTES = 5_000_000


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


@pytest.mark.parametrize("shape", SHAPELESS)
def test_shapeless_text_takes_no_more_per_character_when_longer(shape: str) -> None:
    """Each length before the next, so that what grows faster fails early instead of running for hours."""
    piece = SHAPELESS[shape]
    times = []
    for length in LENGTHS:
        times.append(seconds("Sáng 9/7/2024, hội nghị diễn ra. " + piece * (length // len(piece))))
        growth = length / LENGTHS[0]
        assert times[-1] < 3 * growth * times[0] + 0.5, dict(zip(LENGTHS, times, strict=False))


def test_a_text_of_five_megabytes_takes_as_long_per_character_as_a_short_one(benchmark: BenchmarkFixture) -> None:
    articles = "\n\n".join(text.text for text in examples())
    short = articles * (100_000 // len(articles))
    long = articles * (FIVE_MEGABYTES // len(articles))
    once = seconds(short)
    longer = benchmark.pedantic(seconds, (long,), rounds=1)
    benchmark.extra_info["ms per 1,000 characters"] = round(longer / len(long) * 1e6, 2)
    assert longer / len(long) < 2 * once / len(short)


def seconds(text: str) -> float:
    started = time.process_time()
    extract(document(text, id="x"))
    return time.process_time() - started
