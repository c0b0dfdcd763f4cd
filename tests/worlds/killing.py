"""Kill Neo4j in the middle of a load, start it again and load again: rounds for tests and, longer, for `make soak`."""

import os
import signal
from contextlib import suppress
from random import Random
from threading import Thread
from time import sleep

from rich.progress import Progress
from worlds.small import NAMES, PROVINCES, TITLES, document
from worlds.snapshot import Snapshot, snapshot

from graph.address import Address
from graph.errors import ServerUnavailable
from graph.model.facts import Facts
from graph.server import private
from graph.settings import Settings
from graph.store.writer import Writer
from loaders.rules import RULES


def documents(count: int) -> list[Facts]:
    """`count` documents of made-up officials, the same each time."""
    random = Random(1)
    return [
        document(
            f"doc-{i}",
            f"2031-03-{i % 28 + 1:02}",
            [(random.choice(NAMES), random.choice(TITLES), random.choice(PROVINCES), random.choice((None, i % 5 + 1)))],
        )
        for i in range(count)
    ]


def loaded(at: Address, world: list[Facts], together: int) -> Snapshot:
    """The graph after `world` was loaded, `together` documents in a transaction."""
    with Writer(at, RULES) as writer:
        for start in range(0, len(world), together):
            writer.load(world[start : start + together])
    return snapshot(at)


def kill_while_loading(settings: Settings, world: list[Facts], after: float) -> int:
    """Kill the server of `settings` with SIGKILL `after` seconds into a load; how many loads it acknowledged."""
    running = private.status(settings)
    assert running is not None
    acknowledged: list[str] = []

    def load() -> None:
        with suppress(ServerUnavailable), Writer(running.address, RULES) as writer:
            for facts in world:
                writer.load([facts])
                acknowledged.append(facts.document.id)

    loading = Thread(target=load)
    loading.start()
    sleep(after)
    os.kill(running.pid, signal.SIGKILL)
    loading.join()
    return len(acknowledged)


def survive(settings: Settings, world: list[Facts], expected: Snapshot, rounds: int) -> int:
    """Load, kill, start, look for what was acknowledged, load again, `rounds` times; how many were interrupted."""
    random = Random(2)
    interrupted = 0
    try:
        for _ in range(rounds):
            empty(restarted(settings))
            count = kill_while_loading(settings, world, after=random.uniform(1, 4))
            interrupted += count < len(world)
            at = restarted(settings)
            assert whole_documents(at) >= count, "an acknowledged document was lost"
            assert loaded(at, world, together=20) == expected
    finally:
        private.stop(settings)
    return interrupted


def empty(at: Address) -> None:
    """Unload everything, and see that nothing is left."""
    with Writer(at, RULES) as writer:
        writer.unload(writer.documents())
    assert snapshot(at) == {"nodes": [], "edges": []}


def whole_documents(at: Address) -> int:
    """How many documents are recorded; each has its text, facts and mentions, or is not there at all."""
    with Writer(at, RULES) as writer:
        recorded = writer.recorded(writer.documents())
    nodes = snapshot(at)["nodes"]
    for key in recorded:
        assert any("['Mention']" in node and f"'{key}'" in node for node in nodes)
    return len(recorded)


def restarted(settings: Settings) -> Address:
    """The server of `settings`, started again after it was killed."""
    return private.ensure(settings, Progress(disable=True))
