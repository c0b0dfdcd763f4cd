"""A graph of the examples."""

from pathlib import Path

import neo4j
import pytest
from fence import wipe

from graph.address import Address
from loaders import pipeline
from loaders.documents.read import read

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def examples(neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Address:
    """The session's Neo4j with the examples and nothing else; tests of the module share it and do not write."""
    wipe(neo4j_driver, neo4j_address.database)
    with pipeline.writer(neo4j_address) as to:
        report = pipeline.load(read([EXAMPLES]), to)
    assert report.loaded
    return neo4j_address
