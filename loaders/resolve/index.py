"""Profiles by the keys that they share, strongest first: what is compared instead of all pairs of a block."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from graph.model.claims import Profile
from loaders.resolve.kinds import KINDS


class Key(NamedTuple):
    """A key of a tie inside a block."""

    kind: str
    block: str
    tie: str
    key: str


class Sharing(NamedTuple):
    """Profiles that share a key at a weight, over those that share it at a larger one."""

    weight: float
    key: Key
    profiles: tuple[str, ...]


def sharings(profiles: Mapping[str, Profile], least: float) -> Iterator[Sharing]:
    """What profiles share, in falling weight from 1 to `least`, then in order of keys and ids."""
    found: dict[Key, dict[float, list[str]]] = defaultdict(lambda: defaultdict(list))
    for id_ in sorted(profiles):
        profile = profiles[id_]
        for tie in KINDS[profile.kind].ties:
            for key, weight in tie.weights(profile).items():
                if weight >= least:
                    found[Key(profile.kind, "" if tie.across else profile.block, tie.name, key)][weight].append(id_)
    several = {key: by for key, by in found.items() if len(by) > 1 or any(len(ids) > 1 for ids in by.values())}
    flat = ((-weight, key, ids) for key, by in several.items() for weight, ids in by.items())
    for less, shared, ids in sorted([*flat, *_alike(profiles, least)]):
        yield Sharing(-less, shared, tuple(ids))


def _alike(profiles: Mapping[str, Profile], least: float) -> Iterator[tuple[float, Key, list[str]]]:
    """Pairs of one block that are tied by their words."""
    blocks: dict[tuple[str, str], list[Profile]] = defaultdict(list)
    for _, profile in sorted(profiles.items()):
        if KINDS[profile.kind].likenesses:
            blocks[profile.kind, profile.block].append(profile)
    for (kind, block), members in blocks.items():
        for likeness in KINDS[kind].likenesses:
            for a, b in likeness.pairs(members):
                found = likeness.between(a, b)
                if found and found.weight >= least:
                    ids = sorted((a.id, b.id))
                    yield -found.weight, Key(kind, block, likeness.name, " ".join(ids)), ids
