"""What must hold for any world of documents, as functions that tests run briefly and `make soak` runs long."""

from random import Random

from worlds.snapshot import snapshot

from graph.address import Address
from graph.model.facts import Facts
from graph.store.writer import Writer

World = list[Facts]


def emptied(writer: Writer) -> None:
    """Unload everything."""
    writer.unload(writer.documents())


def any_order_gives_the_same_graph(writer: Writer, at: Address, world: World, seed: int) -> None:
    """Load at once, then one by one in another order."""
    emptied(writer)
    writer.load(world)
    at_once = snapshot(at)
    emptied(writer)
    shuffled = list(world)
    Random(seed).shuffle(shuffled)
    for one in shuffled:
        writer.load([one])
    assert snapshot(at) == at_once


def loading_twice_changes_nothing(writer: Writer, at: Address, world: World) -> None:
    """Load all again, and one of them once more."""
    emptied(writer)
    writer.load(world)
    once = snapshot(at)
    writer.load(world)
    writer.load(world[:1])
    assert snapshot(at) == once


def unloading_undoes_loading(writer: Writer, at: Address, world: World, extra: World) -> None:
    """Load `extra` on top of `world` under other ids, and take it away document by document."""
    emptied(writer)
    renamed = [_renamed(facts, f"extra-{i}") for i, facts in enumerate(extra)]
    writer.load(world)
    without = snapshot(at)
    writer.load(renamed)
    for facts in renamed:
        writer.unload([facts.document.id])
    assert snapshot(at) == without


def rebuilding_gives_the_same_graph(writer: Writer, at: Address, world: World) -> None:
    """Derive everything again from the record."""
    emptied(writer)
    writer.load(world)
    loaded = snapshot(at)
    writer.clear_derived()
    writer.rederive(writer.documents())
    assert snapshot(at) == loaded


def replacing_is_unloading_and_loading(writer: Writer, at: Address, world: World, other: World) -> None:
    """Load `other` under the ids of `world`: nothing of the replaced texts is left."""
    emptied(writer)
    writer.load(other)
    afresh = snapshot(at)
    emptied(writer)
    writer.load(world)
    writer.load(other)
    writer.unload([facts.document.id for facts in world[len(other) :]])
    assert snapshot(at) == afresh


def _renamed(facts: Facts, name: str) -> Facts:
    return Facts.from_json(facts.to_json().replace(f'"id":"{facts.document.id}"', f'"id":"{name}"', 1))
