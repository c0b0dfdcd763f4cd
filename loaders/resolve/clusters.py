"""Profiles to clusters: what people judged first, then the strongest ties, unless something stands between.

Last come meetings told without a number, each with the numbered session that it is.
"""

from collections import defaultdict
from collections.abc import Iterable

from graph.model.claims import Profile
from graph.model.judgement import Judged
from loaders.resolve.groups import Groups
from loaders.resolve.index import Key, sharings
from loaders.resolve.sessions import with_sessions
from loaders.resolve.verdict import SAME_FROM

NOTHING_JUDGED = Judged()
# What a key brought together, and what fits to several of these.
Gathered = tuple[list[str], list[str]]


def clusters(profiles: Iterable[Profile], judged: Judged = NOTHING_JUDGED) -> list[list[Profile]]:
    """The clusters of `profiles`, a pure function of the set: their order does not count."""
    known = {profile.id: profile for profile in profiles}
    return [[known[key] for key in found] for found in with_sessions(_grouped(known, judged), known)]


def _grouped(known: dict[str, Profile], judged: Judged) -> Groups:
    """The clusters of profiles by id."""
    groups = Groups(known, judged)
    for a, b in sorted(judged.same):
        if a in known and b in known and not groups.judged_apart(a, b):
            groups.join(a, b)
    gathered: dict[Key, Gathered] = defaultdict(lambda: ([], []))
    for sharing in sharings(known, SAME_FROM):
        for key in sorted(sharing.profiles, key=lambda key: (-groups.says(key), key)):
            _gather(groups, gathered[sharing.key], key)
    return groups


def _gather(groups: Groups, gathered: Gathered, key: str) -> None:
    """Join the one cluster that a profile fits to; those that fit to several which are apart stay together, unsure."""
    for side in gathered:
        side[:] = dict.fromkeys(groups.root(one) for one in side)
        own = groups.root(key)
        fits = [one for one in side if one == own or not groups.apart(one, own)]
        if not fits:
            side.append(own)
        elif own not in fits and len(fits) == 1:
            groups.join(own, fits[0])
        if own in fits or len(fits) < 2:
            return
