"""Which numbered session a meeting is that is told without the number.

Sessions are settled by themselves first, so that what is told without a number never decides which of them are one.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from graph.model.claims import Profile
from loaders.resolve.groups import Groups
from loaders.resolve.meetings import session_keys

Sets = Mapping[str, list[str]]  # the profiles of each cluster, by the one that stands for it


def with_sessions(groups: Groups, known: Mapping[str, Profile]) -> list[list[str]]:
    """The clusters, each meeting without a number together with the one session that it fits to.

    Who fits to several sessions stays apart, and so do those of one session and block that are apart.
    """
    sets = {groups.root(found[0]): found for found in groups.sets()}
    by_session: dict[str, list[str]] = defaultdict(list)
    for root, session in _fitting(groups, known, sets).items():
        by_session[session].append(root)
    told = dict(sets)
    for session, roots in by_session.items():
        for root in roots:
            if not any(_contradict(groups, known, sets, root, other) for other in roots):
                told[session] = [*told[session], *told.pop(root)]
    return [sorted(found) for found in told.values()]


def _fitting(groups: Groups, known: Mapping[str, Profile], sets: Sets) -> dict[str, str]:
    """The one session that each meeting without a number fits to."""
    numbered = {root: any(known[key].features.get("number") for key in found) for root, found in sets.items()}
    sessions: dict[str, set[str]] = defaultdict(set)
    for root, found in sets.items():
        for key in _keys(known, found) if numbered[root] else ():
            sessions[key].add(root)
    fitting = {}
    for root, found in sets.items():
        near = set() if numbered[root] else {one for key in _keys(known, found) for one in sessions.get(key, ())}
        fits = [one for one in near if not groups.apart(root, one)]
        if len(fits) == 1:
            fitting[root] = fits[0]
    return fitting


def _keys(known: Mapping[str, Profile], found: list[str]) -> Iterator[str]:
    for key in found:
        if known[key].kind == "Meeting":
            yield from session_keys(known[key])


def _contradict(groups: Groups, known: Mapping[str, Profile], sets: Sets, one: str, other: str) -> bool:
    """Whether two meetings of one block are apart."""
    blocks = [{known[key].block for key in sets[root]} for root in (one, other)]
    return one != other and not blocks[0].isdisjoint(blocks[1]) and groups.apart(one, other)
