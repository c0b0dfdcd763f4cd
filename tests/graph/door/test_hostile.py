"""None of many hostile queries writes, reads a file, opens a connection or ends another's transaction."""

import socket
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from threading import Event, Thread

import neo4j
import pytest
from fence import wipe
from hostile import EITHER, HOSTILE

from graph.address import Address
from graph.door.door import Door
from graph.door.limits import Limits
from graph.errors import TrachnhiemError
from graph.store.reader import Reader

SECRET = "hostile-secret-word"
PARAMETERS = {"many": 10**12, "heavy": "(a+)+b"}
SHOWN = ("INDEXES", "CONSTRAINTS", "DATABASES")
COUNTS = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relationships"


@dataclass
class Trial:
    """What came of asking everything in the table once, while somebody else used the same server."""

    answers: dict[str, str] = field(default_factory=dict)
    waits: list[float] = field(default_factory=list)
    connections: int = 0
    before: list[object] = field(default_factory=list)
    after: list[object] = field(default_factory=list)
    transaction_of_another: str = "lost"


@pytest.fixture(scope="module")
def trial(
    neo4j_address: Address, neo4j_driver: neo4j.Driver, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Trial]:
    wipe(neo4j_driver, neo4j_address.database)
    neo4j_driver.execute_query("UNWIND range(1, 50) AS x CREATE (:Entity {id: toString(x)})-[:CONCERNS]->(:Entity)")
    secret = tmp_path_factory.mktemp("secret") / "secret.csv"
    secret.write_text(SECRET)
    trial = Trial(before=state(neo4j_driver))
    done = Event()
    other = Thread(target=use, args=(neo4j_driver, trial.waits, done))
    with (
        Reader(neo4j_address, 60) as reads,
        Door(neo4j_address, reads, Limits(seconds=3.0)) as door,
        closing(socket.create_server(("127.0.0.1", 0))) as listening,
        neo4j_driver.session() as session,
        session.begin_transaction() as transaction,
    ):
        transaction.run("CREATE (:Written {by: 'another'})").consume()
        other.start()
        try:
            port = str(listening.getsockname()[1])
            for query, _ in HOSTILE:
                trial.answers[query] = answer(door, query.replace("@FILE", str(secret)).replace("@PORT", port))
        finally:
            done.set()
            other.join()
        transaction.commit()
        trial.transaction_of_another = "committed"  # a transaction that was ended raises instead
        trial.connections = connections(listening)
    neo4j_driver.execute_query("MATCH (n:Written) DELETE n")
    trial.after = state(neo4j_driver)
    yield trial


def answer(door: Door, query: str) -> str:
    try:
        return "answered: " + door.ask(query, PARAMETERS).decode()
    except TrachnhiemError as exc:
        return f"{type(exc).__name__}: {exc}"


def use(driver: neo4j.Driver, waits: list[float], done: Event) -> None:
    """Be a client who reads all the while."""
    while not done.wait(0.05):
        began = time.monotonic()
        driver.execute_query("MATCH (n:Entity {id: $id}) RETURN n", id="7")
        waits.append(time.monotonic() - began)


def state(driver: neo4j.Driver) -> list[object]:
    """What a write would change."""
    return [
        driver.execute_query(COUNTS).records[0].data(),
        *(driver.execute_query(f"SHOW {what} YIELD name RETURN name ORDER BY name").records for what in SHOWN),
    ]


def connections(listening: socket.socket) -> int:
    listening.setblocking(False)
    try:
        listening.accept()[0].close()
    except BlockingIOError:
        return 0
    return 1


@pytest.mark.parametrize(("query", "why"), HOSTILE, ids=[query[:60] for query, _ in HOSTILE])
def test_a_hostile_query_is_answered_in_a_sentence(trial: Trial, query: str, why: str) -> None:
    answered = trial.answers[query]
    if why == EITHER:
        assert "took more than" in answered or answered.startswith("answered: ")
    else:
        assert answered.startswith("QueryError: " if why else "answered: "), answered
        assert why in answered


def test_there_are_sixty_of_them_at_least() -> None:
    assert len(dict(HOSTILE)) == len(HOSTILE) >= 60


def test_none_of_them_writes(trial: Trial) -> None:
    assert trial.after == trial.before


def test_none_of_them_reads_a_file_or_opens_a_connection(trial: Trial) -> None:
    assert not [query for query, answered in trial.answers.items() if SECRET in answered]
    assert trial.connections == 0


def test_none_of_them_ends_the_transaction_of_another(trial: Trial) -> None:
    assert trial.transaction_of_another == "committed"


def test_others_are_answered_meanwhile(trial: Trial) -> None:
    assert len(trial.waits) > 20
