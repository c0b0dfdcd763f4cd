"""How well mentions of people were brought together, against the truth of a made-up country."""

import time
from collections import Counter
from dataclasses import dataclass
from math import comb
from typing import Any

from worlds.officials import Country

from graph.model.claims import Mention, Profile
from loaders.claims.assemble import claims_of
from loaders.resolve.clusters import clusters


@dataclass(frozen=True, slots=True)
class Result:
    """Pairs of mentions that are rightly or wrongly together, and the seconds of processor time it took."""

    mentions: int
    profiles: int
    precision: float
    recall: float
    derive_seconds: float
    cluster_seconds: float


def resolved(country: Country) -> Result:
    """The claims of every article, the clusters of all profiles, and their score."""
    started = time.process_time()
    people = people_of(country)
    derived = time.process_time()
    profiles = {m.profile.id: m.profile for m in people if m.profile}
    cluster_of = clustered(profiles)
    ended = time.process_time()
    truth = [country.truth[m.document, m.name] for m in people]
    found = [cluster_of[m.profile.id] for m in people if m.profile]
    right = _pairs(Counter(zip(truth, found, strict=True)))
    return Result(
        mentions=len(people),
        profiles=len(profiles),
        precision=right / _pairs(Counter(found)),
        recall=right / _pairs(Counter(truth)),
        derive_seconds=derived - started,
        cluster_seconds=ended - derived,
    )


def people_of(country: Country) -> list[Mention]:
    """Every mention of a person, in the order of the articles."""
    claims = (claims_of(article) for article in country.articles)
    return [m for said in claims for m in said.mentions.values() if m.label == "Person"]


def clustered(profiles: dict[str, Profile]) -> dict[str, int]:
    """The number of the cluster of each profile."""
    return {profile.id: i for i, cluster in enumerate(clusters(profiles.values())) for profile in cluster}


def _pairs(groups: Counter[Any]) -> int:
    return sum(comb(size, 2) for size in groups.values())
