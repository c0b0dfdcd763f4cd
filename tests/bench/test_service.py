"""What a request costs: answers against a bare route with the same bytes and the bare queries, by wrk in one run."""

import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import httpx2
import neo4j
import pytest
from fastapi import FastAPI, Response
from fence import wipe
from rich.console import Console
from rich.table import Table
from served import served

import cypher
from api.app import create_app
from graph.address import Address
from graph.settings import Settings
from graph.store.reader import Reader, Row, bind
from graph.store.writer import Writer
from loaders.rules import RULES

pytestmark = pytest.mark.bench

WORLD = (Path(__file__).parents[1] / "api" / "world.cypher").read_text("utf-8")
PATHS = {
    "/search": "/search?q=may%20ngan",
    "/responsible": "/responsible?what=ke-hoach-cds-may-ngan&where=may-ngan&on=2025-05-01",
    "/graph": "/graph?around=may-ngan&depth=2",
}
CLIENTS, SECONDS = 8, 5
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}


@dataclass(frozen=True)
class Load:
    """Answers a second, and milliseconds that half of them and 99 of 100 took at most."""

    rate: float
    p50: float
    p99: float


def wrk(url: str, *headers: str) -> Load:
    """What `url` answers to CLIENTS clients for SECONDS; all of it without errors."""
    given = [part for header in headers for part in ("-H", header)]
    command = ["wrk", "--latency", "-t1", f"-c{CLIENTS}", f"-d{SECONDS}s", "--timeout", "30s", *given, url]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in told and "Socket errors" not in told, told
    half, most = (re.search(rf"{part}%\s+([\d.]+)(us|ms|s|m)", told) for part in (50, 99))
    rate = re.search(r"Requests/sec:\s+([\d.]+)", told)
    assert half and most and rate, told
    return Load(float(rate[1]), float(half[1]) * UNITS[half[2]], float(most[1]) * UNITS[most[2]])


def bare_queries(address: Address, asked: list[tuple[str, Row]]) -> Load:
    """The queries of one answer by the driver alone, by as many clients for as long."""
    queries = [(cypher.catalogue()[name].plain, bind(cypher.catalogue()[name], given)) for name, given in asked]
    until = time.monotonic() + SECONDS
    with neo4j.GraphDatabase.driver(address.uri, auth=address.auth) as driver:

        def ask(_: int) -> list[float]:
            took = []
            while time.monotonic() < until:
                began = time.monotonic()
                with driver.session(database=address.database, default_access_mode=neo4j.READ_ACCESS) as session:
                    for text, parameters in queries:
                        session.execute_read(lambda tx, text=text, given=parameters: tx.run(text, given).data())
                took.append((time.monotonic() - began) * 1000)
            return took

        with ThreadPoolExecutor(CLIENTS) as clients:
            took = sorted(one for some in clients.map(ask, range(CLIENTS)) for one in some)
    return Load(len(took) / SECONDS, took[len(took) // 2], took[len(took) * 99 // 100])


class Recorder:
    """A reader that remembers what it was asked."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.asked: list[tuple[str, Row]] = []

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        self.asked.append((name, parameters))
        return self.reader.run(name, **parameters)


@pytest.fixture
def reads(neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Recorder]:
    """The made-up province of the API's tests."""
    if shutil.which("wrk") is None:
        pytest.skip("NO WRK")
    wipe(neo4j_driver, neo4j_address.database)
    with Writer(neo4j_address, RULES):
        pass  # it makes the indexes
    neo4j_driver.execute_query(WORLD, database_=neo4j_address.database)
    with Reader(neo4j_address, timeout=60.0) as reader:
        yield Recorder(reader)


def answering(body: bytes, media_type: str) -> Callable[[], Response]:
    return lambda: Response(body, media_type=media_type)


def test_what_answers_cost(reads: Recorder, neo4j_address: Address, tmp_path: Path) -> None:
    table = Table("", "", "/s", "p50 ms", "p99 ms", "ratio", title=f"{CLIENTS} clients, {SECONDS} s each")
    bare = FastAPI()
    with served(create_app(reads, Settings(home=tmp_path))) as service:
        for name, path in PATHS.items():
            for _ in range(20):  # Neo4j plans, and Java compiles
                answer = httpx2.get(service + path, timeout=60)
            reads.asked.clear()
            httpx2.get(service + path, timeout=60)
            queries = [(query, given) for query, given in reads.asked if query != "record/state"]
            bare.get(name)(answering(answer.content, answer.headers["content-type"]))
            with served(bare) as other:
                rows = {
                    "answer": wrk(service + path),
                    "304": wrk(service + path, f"If-None-Match: {answer.headers['etag']}"),
                    "bare route": wrk(other + name),
                    "bare queries": bare_queries(neo4j_address, queries),
                }
            for what, load in rows.items():
                ratio = f"{load.rate / rows['answer'].rate:.2f}"
                table.add_row(name, what, f"{load.rate:.0f}", f"{load.p50:.1f}", f"{load.p99:.1f}", ratio)
            assert rows["answer"].rate > 0
    Console(width=100, force_terminal=False, stderr=True).print(table)
