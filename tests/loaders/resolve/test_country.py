"""People of a made-up country with known truth: who comes together, whatever the order."""

from functools import cache
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from worlds.officials import Country, country
from worlds.resolved import clustered, people_of, resolved

from graph.model.claims import Mention
from loaders.language.letters import name_key
from loaders.language.unaccented import unaccented


def test_people_come_together_rightly_as_in_the_large_benchmark() -> None:
    result = resolved(country(6_000, seed=1))
    assert result.mentions >= 6_000
    assert result.precision >= 0.99
    assert result.recall >= 0.95


@cache
def small(seed: int) -> Country:
    return country(100, seed)


def entities(mentions: list[Mention]) -> dict[str, str]:
    """The entity of each mention as the store gives it: the smallest mention of its cluster."""
    profiles = {m.profile.id: m.profile for m in mentions if m.profile}
    cluster_of = clustered(profiles)
    members: dict[int, list[str]] = {}
    for m in mentions:
        members.setdefault(cluster_of[m.profile.id if m.profile else ""], []).append(m.id)
    return {id: min(together) for together in members.values() for id in together}


@given(seed=st.integers(0, 5), shuffle=st.integers(0, 1000))
@settings(max_examples=15)
def test_any_order_gives_the_same_entities_ids_included(seed: int, shuffle: int) -> None:
    mentions = people_of(small(seed))
    mixed = list(mentions)
    Random(shuffle).shuffle(mixed)
    assert entities(mentions) == entities(mixed)


def test_names_with_other_tones_never_meet() -> None:
    mentions = people_of(country(1_000))
    entity = entities(mentions)
    accented: dict[str, set[str]] = {}
    for m in mentions:
        key = name_key(m.name)
        if key != unaccented(key):
            accented.setdefault(entity[m.id], set()).add(key)
    assert max(len(names) for names in accented.values()) == 1
