"""`/path` up to 4 hops on a graph of 1,000,000 relationships: aim under 1 s."""

import sys
import time
from collections.abc import Iterator
from random import Random

import neo4j
import pytest
from fence import wipe
from worlds.million import COUNTS, build

from api.answers.paths import path
from graph.address import Address
from graph.settings import Settings
from graph.store.reader import Reader
from graph.store.writer import Writer
from loaders.rules import RULES

pytestmark = pytest.mark.bench
HUB = Settings.from_env({}).path_hub
PAIRS = 100
ENDS = {"anybody": 1, "of the most tied": 4, "hubs": 40}


@pytest.fixture(scope="module")
def reads(neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    wipe(neo4j_driver, neo4j_address.database)
    with Writer(neo4j_address, RULES):
        pass  # it makes the indexes
    build(neo4j_driver)
    with Reader(neo4j_address, timeout=60.0) as reader:
        path(reader, "person-1", "person-2", None, 4, HUB, True)  # planning
        yield reader


@pytest.mark.parametrize("ends", ENDS)
def test_pairs_of_people_and_bodies(reads: Reader, ends: str, capsys: pytest.CaptureFixture[str]) -> None:
    chance, seconds, found = Random(11), [], 0
    for _ in range(PAIRS):
        first, second = (_id(chance, label, ENDS[ends]) for label in ("Person", "Body"))
        began = time.perf_counter()
        found += bool(path(reads, first, second, None, 4, HUB, True).paths)
        seconds.append(time.perf_counter() - began)
    seconds.sort()
    told = f"{found} of {PAIRS} connected, p50 {seconds[PAIRS // 2]:.3f} s, p99 {seconds[-2]:.3f} s"
    with capsys.disabled():
        sys.stdout.write(f"\n/path, {ends}: {told}\n")
    assert found


def _id(chance: Random, label: str, power: int) -> str:
    return f"{label.lower()}-{int(COUNTS[label] * chance.random() ** power)}"
