"""A database that is away, hangs or never answers is 503 within seconds, and the service recovers by itself."""

import os
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from rich.progress import Progress

from api.app import create_app
from graph.address import Address
from graph.server.config import free_port
from graph.server.home import Home, State
from graph.server.private import ensure, owned, status
from graph.settings import Settings
from graph.store.reader import Reader

PATIENCE = 1.0  # seconds that the reader waits for an answer
SECONDS = 10.0  # in which a client must be told
ROUTES = ["/health", "/responsible?what=x", "/search?q=x", "/people/x", "/graph?around=x", "/queries/coverage", "/"]


def client_of(address: Address, home: Path, patience: float = PATIENCE) -> Iterator[TestClient]:
    with Reader(address, timeout=patience) as reader, TestClient(create_app(reader, Settings(home=home))) as client:
        yield client


@pytest.fixture(scope="module")
def private(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """A private Neo4j of these tests, which stop and kill it."""
    settings = Settings(home=tmp_path_factory.mktemp("away"))
    home = Home(settings.home / "neo4j")
    home.create()
    home.write_state(State(home.password(), port=free_port()))  # another would take the default one while it is down
    with owned(settings, Progress(disable=True)):
        yield settings


@pytest.fixture
def client(private: Settings) -> Iterator[TestClient]:
    """A client of the service over the private Neo4j."""
    yield from client_of(ensure(private, Progress(disable=True)), private.home)


@pytest.fixture
def silent(tmp_path: Path) -> Iterator[TestClient]:
    """A client of the service over a listener that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        yield from client_of(Address(uri=f"bolt://127.0.0.1:{port}", password="x"), tmp_path)


def is_told_in_time(client: TestClient, path: str) -> None:
    began = time.monotonic()
    answer = client.get(path)
    assert answer.status_code == 503 and "Neo4j" in answer.json()["detail"]
    assert time.monotonic() - began < SECONDS
    assert answer.headers["retry-after"]


def recovers(client: TestClient) -> None:
    until = time.monotonic() + 60
    while client.get("/health").status_code != 200:
        assert time.monotonic() < until, "still 503 a minute after the database came back"
        time.sleep(0.5)


@pytest.mark.parametrize("path", ROUTES)
def test_a_listener_that_never_answers_is_503(silent: TestClient, path: str) -> None:
    is_told_in_time(silent, path)


@pytest.mark.parametrize("path", ROUTES)
def test_nothing_listening_is_503(tmp_path: Path, path: str) -> None:
    for client in client_of(Address(uri="bolt://127.0.0.1:1", password="x"), tmp_path):
        is_told_in_time(client, path)


@pytest.mark.neo4j
def test_a_database_that_hangs_is_503_and_comes_back(client: TestClient, private: Settings) -> None:
    recovers(client)
    running = status(private)
    assert running is not None
    os.kill(running.pid, signal.SIGSTOP)
    try:
        is_told_in_time(client, "/health")
        is_told_in_time(client, "/responsible?what=x")
    finally:
        os.kill(running.pid, signal.SIGCONT)
    recovers(client)


@pytest.mark.neo4j
def test_a_database_that_was_killed_is_503_and_comes_back(client: TestClient, private: Settings) -> None:
    recovers(client)
    running = status(private)
    assert running is not None
    os.kill(running.pid, signal.SIGKILL)
    is_told_in_time(client, "/health")
    assert ensure(private, Progress(disable=True)) == running.address
    recovers(client)
