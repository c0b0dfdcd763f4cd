"""Whoever writes tells readers of it around the commit, so that no answer mixes two states of the graph."""

from collections.abc import Iterator

import pytest
from worlds.small import document

from graph.address import Address
from graph.errors import NotFound
from graph.steady import State, state_of
from graph.store.reader import Reader
from graph.store.transaction import Transaction
from graph.store.writer import Writer

pytestmark = pytest.mark.neo4j

DAY = "2031-03-01"
CHAIR = ("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 1)


@pytest.fixture
def reader(database: Address) -> Iterator[Reader]:
    with Reader(database) as made:
        yield made


def test_every_change_leads_to_another_state(writer: Writer, reader: Reader) -> None:
    states = [state_of(reader)]
    writer.load([document("d0", DAY, [CHAIR])])
    states.append(state_of(reader))
    writer.rederive(["d0"])
    states.append(state_of(reader))
    writer.clear_derived()
    states.append(state_of(reader))
    writer.unload(["d0"])
    states.append(state_of(reader))
    assert len(set(states)) == 5 and not any(state.under_way for state in states)
    assert reader.run("record/state")[0]["loaded"] is not None


def test_reading_leads_to_no_other_state(writer: Writer, reader: Reader) -> None:
    writer.load([document("d0", DAY, [CHAIR])])
    before = state_of(reader)
    assert writer.documents() == ["d0"] and not writer.is_outdated()
    assert state_of(reader) == before


def test_readers_are_told_before_the_commit(writer: Writer, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[State, int]] = []
    run = Transaction.run

    def watching(self: Transaction, name: str, /, *given: str, **parameters: object) -> object:
        rows = run(self, name, *given, **parameters)
        if name in ("write/lock", "write/begin_change", "write/end_change"):
            seen.append((state_of(reader), reader.run("read/health")[0]["documents"]))
        return rows

    monkeypatch.setattr(Transaction, "run", watching)
    writer.load([document("d0", DAY, [CHAIR])])
    # Each look is from before what was just run is committed.
    assert [(state.change, documents) for state, documents in seen] == [(0, 0), (0, 0), (1, 1)]
    assert seen[2][0].under_way and not state_of(reader).under_way


def test_what_came_to_nothing_is_no_longer_under_way(
    writer: Writer, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Transaction.run

    def failing(self: Transaction, name: str, /, *given: str, **parameters: object) -> object:
        if name == "write/forget_documents":
            raise NotFound("made up")
        return run(self, name, *given, **parameters)

    monkeypatch.setattr(Transaction, "run", failing)
    with pytest.raises(NotFound):
        writer.unload(["d0"])
    assert not state_of(reader).under_way
