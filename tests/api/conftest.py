"""A made-up province in the test server, and the service over it."""

from collections.abc import Iterator
from pathlib import Path

import neo4j
import pytest
from fastapi.testclient import TestClient
from fence import wipe
from findable import write_world

from api.app import create_app
from graph.address import Address
from graph.settings import Settings
from graph.store.reader import Reader

WORLD = (Path(__file__).parent / "world.cypher").read_text("utf-8")
FIRST_PLAN = 30.0  # seconds: a server that has just started plans its first queries slowly


@pytest.fixture(scope="module")
def world(neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Iterator[Reader]:
    """The reader of a server that holds the made-up province of world.cypher; these tests only read."""
    wipe(neo4j_driver, neo4j_address.database)
    write_world(neo4j_driver, neo4j_address, WORLD)
    with Reader(neo4j_address, timeout=FIRST_PLAN) as reader:
        yield reader


@pytest.fixture
def client(world: Reader, tmp_path: Path) -> Iterator[TestClient]:
    """A client of the service over the made-up province."""
    with TestClient(create_app(world, Settings(home=tmp_path))) as client:
        yield client
