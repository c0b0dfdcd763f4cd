"""Which entity each profile belongs to, settled again for the blocks that a change touches."""

from collections.abc import Callable, Iterable, Mapping

from graph.errors import Outdated
from graph.model.claims import Mention, Profile
from graph.model.identity import content_of, entity_id
from graph.model.judgement import Judged, judged
from graph.store.clues import clue_rows, is_session
from graph.store.reader import Row
from graph.store.records import profile_row
from graph.store.repeats import Before, Repeats
from graph.store.surroundings import Entities, Surroundings
from graph.store.transaction import Transaction

Resolve = Callable[[Iterable[Profile], Judged], list[list[Profile]]]


class Resolution:
    """Profiles in the graph, kept in step with the mentions; an entity's id is its smallest mention id.

    After `settle`, `changed` are the profiles that came, went or moved.
    """

    def __init__(self, tx: Transaction, resolve: Resolve, before: Before) -> None:
        """Resolve inside `tx` by `resolve`, and find by `before` which tasks repeat earlier ones."""
        self._tx, self._resolve, self._repeats = tx, resolve, Repeats(tx, before)
        self._lost: set[str] = set()
        self._entity: dict[str, str] = {}
        self._became: dict[str, set[str]] = {}
        self._joined: dict[str, set[str]] = {}
        self._unjudged: dict[str, str] = {}
        self.changed: list[Profile] = []

    def lost(self, profiles: Iterable[str]) -> None:
        """Note profiles that lost mentions."""
        self._lost |= set(profiles)

    def entity_of(self, mention: Mention) -> str:
        """The entity of a mention that has a profile; only after `settle` or `recall`."""
        if mention.profile is None:
            raise ValueError(f"mention {mention.id} is not resolved by profile")
        try:
            return self._entity[mention.profile.id]
        except KeyError as exc:
            raise Outdated("đồ thị do bản khác dựng (another version derived the graph); trachnhiem rebuild") from exc

    def answers_for(self, entity: str, profile: str | None) -> tuple[str | None, list[str]]:
        """The mention that answers after `settle` for one that `entity` lost, which had `profile`; None without one.

        With it the pairs that it was one with by judgements alone: no more when one of them is withdrawn.
        """
        now = self._became.get(entity, set())
        if len(now) != 1:
            return None, []
        if profile in self._unjudged:
            return self._unjudged[profile], []
        return content_of(min(now)), sorted(self._joined.get(entity, ()))

    def recall(self, mentions: Iterable[Mention]) -> None:
        """Read the entities of mentions in blocks that the change does not touch."""
        wanted = {m.profile.id for m in mentions if m.profile} - self._entity.keys()
        rows = self._tx.each("record/profiles", "profiles", sorted(wanted))
        self._entity |= {row["id"]: row["entity"] for row in rows}

    def settle(self, mentions: Iterable[Mention]) -> set[str]:
        """Resolve the blocks of `mentions` and of lost profiles, with what has to be resolved together with them.

        The result is the documents whose mentions moved elsewhere.
        """
        new = [(m.profile, m.id) for m in mentions if m.profile]
        left = {row["id"]: row for row in self._tx.each("record/profiles", "profiles", sorted(self._lost))}
        around = Surroundings(self._tx, {p.id: p for p, _ in new})
        blocks = {(p.kind, p.block) for p, _ in new} | {(row["kind"], row["block"]) for row in left.values()}

        def resolved(some: Mapping[str, Profile]) -> Entities:
            return self._clusters(some, _first(around.rows, left, new), around)

        while True:
            around.read(blocks)
            around.read_sessions(left, resolved)
            around.read_figures()
            before, profiles = around.rows, around.profiles()
            first = _first(before, left, new)
            gone = [key for key in profiles if first.get(key) is None]
            after = self._repeated(profiles, self._clusters(profiles, first, around), gone, around)
            changed = [
                key for key, entity in after.items()
                if key not in before or (before[key]["entity"], before[key]["first"]) != (entity, first[key])
            ]  # fmt: skip
            blocks = around.without(self._repeats.blocks_after(profiles[key] for key in (*changed, *gone)))
            if not blocks:
                break
        self._tx.each(
            "write/profiles", "profiles", (profile_row(profiles[k], first[k], after[k]) for k in sorted(changed))
        )
        self._tx.each("write/forget_profiles", "ids", sorted(gone))
        self._clues(profiles, [key for key in changed if key not in before], gone)
        self.changed = [profiles[key] for key in sorted({*changed, *gone})]
        self._entity |= after
        for key in before.keys() & after.keys():
            self._became.setdefault(before[key]["entity"], set()).add(after[key])
        self._note_joined(profiles, first, around)
        moved = sorted(key for key, row in before.items() if key in after and row["entity"] != after[key])
        return {row["id"] for row in self._tx.each("record/documents_of_profiles", "profiles", moved)}

    def _note_joined(self, profiles: Mapping[str, Profile], first: Mapping[str, str], around: Surroundings) -> None:
        """Note what is one by judgements alone, and which mention each profile is one with without them."""
        entity = {row["mention"]: row["entity"] for row in around.rows.values() if row["mention"]}
        own = {profile.mention: key for key, profile in profiles.items() if profile.mention}
        for one in around.judgements.values():
            a, b = (entity.get(end) for end in one.about)
            if one.verdict == "same" and a is not None and a == b:
                self._joined.setdefault(a, set()).add(" ".join(one.about))
        members = [profiles[key] for key, row in around.rows.items() if row["entity"] in self._joined]
        apart = Judged(different=judged(around.judgements.values(), own).different)
        for cluster in self._resolve(members, apart) if members else ():
            left = [first[profile.id] for profile in cluster if first.get(profile.id) is not None]
            self._unjudged |= {profile.id: min(left) for profile in cluster if left}

    def _clues(self, profiles: dict[str, Profile], came: list[str], gone: list[str]) -> None:
        self._tx.each("write/clues", "clues", clue_rows((key, profiles[key]) for key in sorted(came)))
        self._tx.each("write/forget_clues", "ids", sorted(gone))

    def _repeated(
        self, profiles: Mapping[str, Profile], entities: Entities, gone: Iterable[str], around: Surroundings
    ) -> Entities:
        """`entities` with tasks that repeat an earlier one under its entity."""
        there = {key: profiles[key] for key in entities}
        own = {profile.mention: key for key, profile in there.items() if profile.mention}
        apart = judged(around.judgements.values(), own).different
        return self._repeats.settled(there, entities, gone, apart)

    def _clusters(
        self, profiles: Mapping[str, Profile], first: Mapping[str, str], around: Surroundings
    ) -> dict[str, str]:
        """The entity of each profile that a mention has, named by its smallest mention.

        A session is named by those who tell its number, whoever else is found to speak of it.
        """
        there = {key: profile for key, profile in profiles.items() if first.get(key) is not None}
        own = {profile.mention: key for key, profile in there.items() if profile.mention}
        found: dict[str, str] = {}
        for cluster in self._resolve(there.values(), judged(around.judgements.values(), own)):
            naming = [profile for profile in cluster if is_session(profile)] or cluster
            smallest = min(naming, key=lambda p: first[p.id])
            entity = entity_id(smallest.name, first[smallest.id])
            found |= {profile.id: entity for profile in cluster}
        return found


def _first(before: dict[str, Row], left: dict[str, Row], new: list[tuple[Profile, str]]) -> dict[str, str]:
    """The smallest mention id of each profile: as it was, or as it is after a loss, or as what came makes it."""
    first = {key: left.get(key, row)["first"] for key, row in before.items()}
    for profile, mention in new:
        first[profile.id] = min(mention, first.get(profile.id) or mention)
    return first
