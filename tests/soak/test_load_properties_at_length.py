"""The graph is a pure function of the record: shown on many small generated worlds, on real Neo4j."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from worlds import properties
from worlds.judging import (
    an_old_id_leads_where_no_withdrawn_judgement_counts,
    any_order_of_judging_gives_the_same_graph,
    what_was_judged_counts_for_its_words_alone,
)
from worlds.properties import World
from worlds.small import WORLDS

from graph.address import Address
from graph.store.writer import Writer

pytestmark = [pytest.mark.neo4j, pytest.mark.soak]

ON_A_SERVER = settings(
    max_examples=300,
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


@given(world=WORLDS, seed=st.integers(0, 1000))
@ON_A_SERVER
def test_any_order_of_judging_gives_the_same_graph(writer: Writer, database: Address, world: World, seed: int) -> None:
    any_order_of_judging_gives_the_same_graph(writer, database, world, seed)


@given(world=WORLDS, seed=st.integers(0, 1000))
@ON_A_SERVER
def test_a_judgement_on_a_statement_sleeps_while_its_words_are_changed(
    writer: Writer, database: Address, world: World, seed: int
) -> None:
    what_was_judged_counts_for_its_words_alone(writer, database, world, seed)


@given(world=WORLDS, seed=st.integers(0, 1000))
@ON_A_SERVER
def test_an_old_id_leads_where_no_withdrawn_judgement_counts(
    writer: Writer, database: Address, world: World, seed: int
) -> None:
    an_old_id_leads_where_no_withdrawn_judgement_counts(writer, database, world, seed)
