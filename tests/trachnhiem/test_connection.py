"""`trachnhiem.connect()` as a notebook uses it, on the real Neo4j."""

from pathlib import Path

import neo4j
import pytest
from neo4j.exceptions import ClientError

import trachnhiem
from graph.address import Address
from graph.errors import ConfigError, QueryError
from graph.settings import Settings


def settings(address: Address) -> Settings:
    return Settings(
        home=Path("/nonexistent"), neo4j_uri=address.uri, neo4j_user=address.user, neo4j_password=address.password
    )


@pytest.fixture
def bridge(database: Address, neo4j_driver: neo4j.Driver) -> Address:
    """A graph with one entity."""
    neo4j_driver.execute_query("CREATE (:Entity:Place {id: 'dong-giang', name: 'Đông Giang'})")
    return database


def test_named_queries_give_rows(bridge: Address) -> None:
    with trachnhiem.connect(settings(bridge)) as graph:
        (row,) = graph.run("read/entity", id="dong-giang")
        assert row["properties"]["name"] == "Đông Giang"
        with pytest.raises(QueryError, match="read/no_such"):
            graph.run("read/no_such")


def test_a_session_takes_cypher_of_ones_own_and_only_reads(bridge: Address) -> None:
    with trachnhiem.connect(settings(bridge)) as graph, graph.session() as session:
        assert session.run("MATCH (p:Place) RETURN p.name AS name").single() == ("Đông Giang",)
        with pytest.raises(ClientError, match="read"):
            session.run("CREATE (:Place)").consume()


def test_the_driver_itself_is_there_for_what_sessions_do_not_offer(bridge: Address) -> None:
    with trachnhiem.connect(settings(bridge)) as graph:
        records, _, _ = graph.driver.execute_query("MATCH (p:Place) RETURN count(p) AS places")
    assert records[0]["places"] == 1


def test_a_wrong_password_is_said_in_our_words(bridge: Address) -> None:
    wrong = Address(uri=bridge.uri, user=bridge.user, password="wrong")
    with trachnhiem.connect(settings(wrong)) as graph, pytest.raises(ConfigError, match="password"):
        graph.run("read/entity", id="dong-giang")
