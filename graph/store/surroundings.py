"""The profiles to be resolved together: blocks, and what judgements or clues tie to them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from graph.model.claims import Profile
from graph.model.judgement import Judgement
from graph.store.clues import FIGURE, MEETING, SESSION, TOLD, clues, is_session
from graph.store.reader import Row
from graph.store.records import judgement_of, profile_of
from graph.store.transaction import Transaction

Block = tuple[str, str]  # kind and name
Entities = Mapping[str, str]  # the entity of each profile


@dataclass(slots=True)
class Surroundings:
    """Profiles as they are in the graph (`rows`, by id) and the judgements on them; `new` are not written yet."""

    tx: Transaction
    new: Mapping[str, Profile]
    rows: dict[str, Row] = field(default_factory=dict)
    judgements: dict[str, Judgement] = field(default_factory=dict)
    _blocks: set[Block] = field(default_factory=set)

    def without(self, blocks: Iterable[Block]) -> set[Block]:
        """Those of `blocks` that were not read."""
        return set(blocks) - self._blocks

    def profiles(self) -> dict[str, Profile]:
        """All profiles, written or new, by id."""
        return {key: profile_of(row) for key, row in self.rows.items()} | dict(self.new)

    def read(self, blocks: Iterable[Block]) -> None:
        """Take in `blocks`, and all blocks that judgements tie to them."""
        named = {profile.mention for profile in self.new.values() if profile.mention}
        wanted = set(blocks) - self._blocks
        while wanted:
            asked = [{"kind": kind, "block": block} for kind, block in sorted(wanted)]
            found = self.tx.each("record/profiles_in_blocks", "blocks", asked)
            self.rows |= {row["id"]: row for row in found}
            named |= {row["mention"] for row in found if row["mention"]}
            self._blocks |= wanted
            judged = self.tx.each("record/judgements_of_mentions", "mentions", sorted(named))
            self.judgements |= {row["judgement"]["id"]: judgement_of(row["judgement"]) for row in judged}
            wanted = {(block["kind"], block["block"]) for row in judged for block in row["blocks"]} - self._blocks
            named = set()

    def read_sessions(self, lost: Iterable[str], resolved: Callable[[Mapping[str, Profile]], Entities]) -> None:
        """Take in what is told without its number of sessions that change, and the sessions of all that is told so.

        `lost` are profiles that lost mentions; `resolved` tells the entities of meetings.
        """
        meetings = self._of_kind(MEETING)
        if not meetings:
            return
        after = resolved(meetings)
        before = {key: self.rows[key]["entity"] for key in meetings if key in self.rows}
        touched = {*self.new, *lost, *(key for key, entity in before.items() if entity != after.get(key))}
        moved = {entities[key] for key in touched for entities in (before, after) if key in entities}
        changed = [
            profile
            for key, profile in meetings.items()
            if is_session(profile) and {before.get(key), after.get(key)} & moved
        ]
        self.read(self._blocks_of(TOLD, changed))
        self._read_on(SESSION, lambda: (one for one in self._of_kind(MEETING).values() if not is_session(one)))

    def read_figures(self) -> None:
        """Take in the figures that measure the same as those that are here, whatever their values."""
        self._read_on("figure", lambda: self._of_kind(FIGURE).values())

    def _read_on(self, kind: str, sharing: Callable[[], Iterable[Profile]]) -> None:
        """Take in the blocks of a kind that share a clue with what is here, until there are no more."""
        known = 0
        while len(self._blocks) > known:
            known = len(self._blocks)
            self.read(self._blocks_of(kind, sharing()))

    def _of_kind(self, kind: str) -> dict[str, Profile]:
        written = {key: profile_of(row) for key, row in self.rows.items() if row["kind"] == kind}
        return written | {key: profile for key, profile in self.new.items() if profile.kind == kind}

    def _blocks_of(self, kind: str, sharing: Iterable[Profile]) -> set[Block]:
        """The blocks of the profiles of a kind that share a clue with others."""
        keys = sorted({key for profile in sharing for key in clues(profile)})
        rows = self.tx.run("record/blocks_of_clues", keys=keys, kind=kind) if keys else []
        return {(row["kind"], row["block"]) for row in rows}
