"""The graph is a pure function of the record: shown on small generated worlds, on real Neo4j."""

from dataclasses import replace

import neo4j
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from worlds import properties
from worlds.properties import World
from worlds.small import WORLDS, document
from worlds.snapshot import snapshot

from graph.address import Address
from graph.store.writer import Writer

pytestmark = pytest.mark.neo4j

ON_A_SERVER = settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@given(world=WORLDS, seed=st.integers(0, 1000))
@ON_A_SERVER
def test_any_order_and_any_batches_give_the_same_graph(
    writer: Writer, database: Address, world: World, seed: int
) -> None:
    properties.any_order_gives_the_same_graph(writer, database, world, seed)


@given(world=WORLDS)
@ON_A_SERVER
def test_loading_twice_changes_nothing(writer: Writer, database: Address, world: World) -> None:
    properties.loading_twice_changes_nothing(writer, database, world)


@given(world=WORLDS, extra=WORLDS)
@ON_A_SERVER
def test_unloading_takes_away_exactly_what_a_document_alone_supports(
    writer: Writer, database: Address, world: World, extra: World
) -> None:
    properties.unloading_undoes_loading(writer, database, world, extra)


@given(world=WORLDS)
@ON_A_SERVER
def test_rebuilding_from_the_record_gives_the_same_graph(writer: Writer, database: Address, world: World) -> None:
    properties.rebuilding_gives_the_same_graph(writer, database, world)


@given(world=WORLDS, other=WORLDS)
@ON_A_SERVER
def test_a_replaced_text_leaves_nothing_behind(writer: Writer, database: Address, world: World, other: World) -> None:
    properties.replacing_is_unloading_and_loading(writer, database, world, other)


def test_an_emptied_graph_holds_nothing(writer: Writer, database: Address) -> None:
    writer.load([document("d1", "2031-03-01", [("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 1)])])
    properties.emptied(writer)
    assert snapshot(database) == {"nodes": [], "edges": []}


def test_a_document_says_in_the_record_how_its_text_came_from_the_file(
    writer: Writer, neo4j_driver: neo4j.Driver
) -> None:
    given_text, from_pdf = document("d1", None, []), document("d2", None, [])
    from_pdf = replace(from_pdf, document=replace(from_pdf.document, kept_from="pdf: 3 pages, lines joined"))
    writer.load([given_text, from_pdf])
    assert writer.recorded(["d1", "d2"]) == {"d1": given_text, "d2": from_pdf}
    rows = neo4j_driver.execute_query("MATCH (d:Document) RETURN d.kept_from AS said ORDER BY d.id").records
    assert [row["said"] for row in rows] == [None, "pdf: 3 pages, lines joined"]
