"""The life of a private Neo4j: owned, found by others, refused to a second owner, killed, started again, stopped."""

import os
import re
import signal
from pathlib import Path

import neo4j
import pytest
from fence import IS_MARKED, wipe
from neo4j.exceptions import ClientError
from rich.progress import Progress

from graph.address import Address
from graph.errors import ServerError
from graph.server.private import Running, ensure, owned, status, stop
from graph.settings import Settings

SILENT = Progress(disable=True)
OUTSIDE = ["file:///etc/hostname", "http://127.0.0.1:9/x.csv", "http://[::1]:9/x.csv"]


def driver(address: Address) -> neo4j.Driver:
    return neo4j.GraphDatabase.driver(address.uri, auth=address.auth)


def running(settings: Settings) -> Running:
    found = status(settings)
    assert found
    return found


def test_the_whole_life_of_a_private_server(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    assert status(settings) is None
    assert not stop(settings)
    with owned(settings, SILENT) as address:
        with driver(address) as connected:
            connected.execute_query("CREATE (:Kept)")
        assert ensure(settings, SILENT) == address
        with pytest.raises(ServerError, match=f"in use by process {os.getpid()}"), owned(settings, SILENT):
            pass
        os.kill(running(settings).pid, signal.SIGKILL)
        os.waitpid(running(settings).pid, 0)
        assert status(settings) is None
        again = ensure(settings, SILENT)
        with driver(again) as connected:
            assert connected.execute_query("MATCH (n:Kept) RETURN count(n) AS n").records[0]["n"] == 1
    assert status(settings) is None


def test_a_server_of_the_users_own_is_taken_as_it_is(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, neo4j_uri="bolt://example.vn:7687", neo4j_user="lan", neo4j_password="x")
    expected = Address(uri="bolt://example.vn:7687", user="lan", password="x")
    assert ensure(settings, SILENT) == expected
    with owned(settings, SILENT) as address:
        assert address == expected
    assert list(tmp_path.iterdir()) == []


def test_a_home_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ServerError, match="cannot write at"):
        ensure(Settings(home=tmp_path / "file"), SILENT)


def test_a_server_that_ends_while_starting_says_why(tmp_path: Path) -> None:
    (tmp_path / "neo4j" / "data").mkdir(parents=True)
    (tmp_path / "neo4j" / "data" / "transactions").touch()
    with pytest.raises(ServerError, match=r"ended while starting .*Not a directory"):
        ensure(Settings(home=tmp_path), SILENT)
    assert status(Settings(home=tmp_path)) is None


@pytest.mark.parametrize("source", OUTSIDE)
def test_cypher_reads_no_files_and_no_addresses(neo4j_driver: neo4j.Driver, source: str) -> None:
    with pytest.raises(ClientError, match=r"(?i)not allowed|disabled|blocked|denied|cannot"):
        neo4j_driver.execute_query("LOAD CSV FROM $source AS row RETURN row", source=source)


def test_nobody_outside_this_machine_can_connect(neo4j_address: Address) -> None:
    port = int(neo4j_address.uri.rpartition(":")[2])
    tables = "".join(Path(table).read_text("utf-8") for table in ("/proc/net/tcp", "/proc/net/tcp6"))
    listening = re.findall(rf"^ *\d+: ([0-9A-F]+):{port:04X} [0-9A-F:]+ 0A ", tables, re.M)
    assert listening
    assert all(address.endswith("0100007F") for address in listening)  # 127.0.0.1, the least byte first


def test_wiping_keeps_only_the_test_mark(database: Address, neo4j_driver: neo4j.Driver) -> None:
    neo4j_driver.execute_query("CREATE (:Thing)-[:IS]->(:Thing)")
    wipe(neo4j_driver, database.database)
    assert neo4j_driver.execute_query(IS_MARKED).records[0]["marked"]
    assert neo4j_driver.execute_query("MATCH (n) RETURN count(n) AS n").records[0]["n"] == 1


def test_a_graph_without_the_test_mark_is_not_wiped(database: Address, neo4j_driver: neo4j.Driver) -> None:
    neo4j_driver.execute_query("MATCH (m:TestMark) REMOVE m:TestMark SET m:Somebodys")
    try:
        with pytest.raises(AssertionError, match="REFUSED TO WIPE"):
            wipe(neo4j_driver, database.database)
        assert neo4j_driver.execute_query("MATCH (n:Somebodys) RETURN count(n) AS n").records[0]["n"] == 1
    finally:
        neo4j_driver.execute_query("MATCH (m:Somebodys) REMOVE m:Somebodys SET m:TestMark")
