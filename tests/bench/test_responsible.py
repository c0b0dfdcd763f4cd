"""What `/responsible` costs over the bare Cypher that it runs, in the same run: aim at most twice."""

from collections.abc import Callable, Iterator
from pathlib import Path

import neo4j
import pytest
from fastapi.testclient import TestClient
from fence import wipe
from findable import write_world
from pytest_benchmark.fixture import BenchmarkFixture

import cypher
from api.app import create_app
from graph.address import Address
from graph.settings import Settings
from graph.store.reader import Reader, Row, bind

pytestmark = pytest.mark.bench

WORLD = (Path(__file__).parents[1] / "api" / "world.cypher").read_text("utf-8")
ASKED = {"what": "Kế hoạch chuyển đổi số tỉnh năm 2024", "where": "Mây Ngàn", "on": "2025-05-01"}
ROUNDS = {"rounds": 50, "warmup_rounds": 20, "iterations": 1}


class Recorder:
    """A reader that remembers what it was asked."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.asked: list[tuple[str, Row]] = []

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        self.asked.append((name, parameters))
        return self.reader.run(name, **parameters)


@pytest.fixture(scope="module")
def reader(neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    """The reader of a server that holds the made-up province of the API's tests."""
    wipe(neo4j_driver, neo4j_address.database)
    write_world(neo4j_driver, neo4j_address, WORLD)
    with Reader(neo4j_address, timeout=30.0) as reader:
        yield reader


def asks(reads: Reader | Recorder, home: Path) -> Callable[[], object]:
    client = TestClient(create_app(reads, Settings(home=home)))

    def ask() -> object:
        answer = client.get("/responsible", params=ASKED)
        assert answer.status_code == 200 and answer.json()["answers"]
        return answer

    return ask


@pytest.mark.benchmark(group="responsible")
def test_the_route(benchmark: BenchmarkFixture, reader: Reader, tmp_path: Path) -> None:
    benchmark.pedantic(asks(reader, tmp_path), **ROUNDS)


@pytest.mark.benchmark(group="responsible")
def test_the_bare_queries_it_runs(
    benchmark: BenchmarkFixture, reader: Reader, neo4j_driver: neo4j.Driver, neo4j_address: Address, tmp_path: Path
) -> None:
    recorder = Recorder(reader)
    asks(recorder, tmp_path)()
    known = cypher.catalogue()
    queries = [(known[name].plain, bind(known[name], given)) for name, given in recorder.asked]

    def bare() -> None:
        with neo4j_driver.session(database=neo4j_address.database, default_access_mode=neo4j.READ_ACCESS) as session:
            for text, parameters in queries:
                session.execute_read(lambda tx, text=text, given=parameters: tx.run(text, given).data())

    benchmark.pedantic(bare, **ROUNDS)
