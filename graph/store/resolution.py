"""Which entity each profile belongs to, settled again for the blocks that a change touches."""

from collections.abc import Callable, Iterable

from graph.model.claims import Mention, Profile
from graph.model.identity import entity_id
from graph.store.reader import Row
from graph.store.records import profile_of, profile_row
from graph.store.transaction import Transaction


class Resolution:
    """Profiles in the graph, kept in step with the mentions; an entity's id is its smallest mention id."""

    def __init__(self, tx: Transaction, resolve: Callable[[Iterable[Profile]], list[list[Profile]]]) -> None:
        """Resolve inside `tx` by `resolve`."""
        self._tx, self._resolve = tx, resolve
        self._lost: set[str] = set()
        self._entity: dict[str, str] = {}

    def lost(self, profiles: Iterable[str]) -> None:
        """Note profiles that lost mentions."""
        self._lost |= set(profiles)

    def entity_of(self, mention: Mention) -> str:
        """The entity of a mention that has a profile; only after `settle` or `recall`."""
        if mention.profile is None:
            raise ValueError(f"mention {mention.id} is not resolved by profile")
        return self._entity[mention.profile.id]

    def recall(self, mentions: Iterable[Mention]) -> None:
        """Read the entities of mentions in blocks that the change does not touch."""
        wanted = {m.profile.id for m in mentions if m.profile} - self._entity.keys()
        rows = self._tx.each("record/profiles", "profiles", sorted(wanted))
        self._entity |= {row["id"]: row["entity"] for row in rows}

    def settle(self, mentions: Iterable[Mention]) -> set[str]:
        """Resolve the blocks of `mentions` and of lost profiles; the documents whose mentions moved elsewhere."""
        new = [(m.profile, m.id) for m in mentions if m.profile]
        left = {row["id"]: row for row in self._tx.each("record/profiles", "profiles", sorted(self._lost))}
        blocks = {(p.kind, p.block) for p, _ in new} | {(row["kind"], row["block"]) for row in left.values()}
        wanted = [{"kind": kind, "block": block} for kind, block in sorted(blocks)]
        before = {row["id"]: row for row in self._tx.each("record/profiles_in_blocks", "blocks", wanted)}
        first = _first(before, left, new)
        profiles = {key: profile_of(row) for key, row in before.items()} | {p.id: p for p, _ in new}
        gone = [key for key in profiles if first.get(key) is None]
        after = self._clusters({key: p for key, p in profiles.items() if key not in gone}, first)
        changed = [
            key for key, entity in after.items()
            if key not in before or (before[key]["entity"], before[key]["first"]) != (entity, first[key])
        ]  # fmt: skip
        self._tx.each(
            "write/profiles", "profiles", (profile_row(profiles[k], first[k], after[k]) for k in sorted(changed))
        )
        self._tx.each("write/forget_profiles", "ids", sorted(gone))
        self._entity |= after
        moved = sorted(key for key, row in before.items() if key in after and row["entity"] != after[key])
        return {row["id"] for row in self._tx.each("record/documents_of_profiles", "profiles", moved)}

    def _clusters(self, profiles: dict[str, Profile], first: dict[str, str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for cluster in self._resolve(profiles.values()):
            smallest = min(cluster, key=lambda p: first[p.id])
            entity = entity_id(smallest.name, first[smallest.id])
            found |= {profile.id: entity for profile in cluster}
        return found


def _first(before: dict[str, Row], left: dict[str, Row], new: list[tuple[Profile, str]]) -> dict[str, str]:
    """The smallest mention id of each profile: as it was, or as it is after a loss, or as what came makes it."""
    first = {key: left.get(key, row)["first"] for key, row in before.items()}
    for profile, mention in new:
        first[profile.id] = min(mention, first.get(profile.id) or mention)
    return first
