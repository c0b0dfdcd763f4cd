"""What Neo4j acknowledged survives a kill -9, nothing is half-written, and loading again ends in the same graph."""

from pathlib import Path
from random import Random

from worlds import killing
from worlds.snapshot import snapshot

from graph.address import Address
from graph.server import private
from graph.settings import Settings
from graph.store.writer import Writer
from loaders.claims.assemble import claims_of
from loaders.resolve.clusters import clusters

ROUNDS, DOCUMENTS = 3, 30


def test_three_kills_in_the_middle_of_a_load_leave_no_trace(database: Address, tmp_path: Path) -> None:
    world = killing.documents(DOCUMENTS)
    expected = killing.loaded(database, world, together=10)
    settings = Settings(home=tmp_path)
    random = Random(2)
    interrupted = 0
    try:
        for _ in range(ROUNDS):
            at = killing.restarted(settings)
            forget_everything(at)
            count = killing.kill_while_loading(settings, world, after=random.uniform(1.5, 4))
            interrupted += count < DOCUMENTS
            at = killing.restarted(settings)
            assert whole_documents(at) >= count, "an acknowledged document was lost"
            assert killing.loaded(at, world, together=5) == expected
    finally:
        private.stop(settings)
    assert interrupted, "every load ended before the server was killed: nothing was tried"


def forget_everything(at: Address) -> None:
    with Writer(at, claims_of, clusters) as writer:
        writer.unload(writer.documents())
    assert snapshot(at) == {"nodes": [], "edges": []}


def whole_documents(at: Address) -> int:
    """How many documents are recorded; each has its text, facts, mentions and statements or is not there at all."""
    with Writer(at, claims_of, clusters) as writer:
        recorded = writer.recorded(writer.documents())
    nodes = snapshot(at)["nodes"]
    for document in recorded:
        assert sum("['Mention']" in node and f"'{document}'" in node for node in nodes)
    return len(recorded)
