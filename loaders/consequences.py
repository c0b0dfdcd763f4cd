"""What a judgement does beyond what it says: which others no longer count beside it, and who is parted by it."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.language import said
from graph.model.judgement import Judgement
from graph.store.reader import Reads
from graph.store.records import judgement_of, profile_of


@dataclass(frozen=True, slots=True)
class Standing:
    """The newest judgement in force on each pair, by its ends; the entity of each profile and of each judged mention.

    `alike` has for each profile what it is without its judged mention: the profile that this one came from.
    """

    judged: Mapping[tuple[str, ...], Judgement]
    entity: Mapping[str, str]
    alike: Mapping[str, str]

    def of(self, verdict: str) -> list[Judgement]:
        """The judgements with this verdict on mentions that are there, in order of their ends."""
        return [
            one
            for _, one in sorted(self.judged.items())
            if one.verdict == verdict and all(end in self.entity for end in one.about)
        ]

    def ends(self, one: Judgement) -> list[str]:
        """The entities that have the two ends of a judgement."""
        return sorted(self.entity[end] for end in one.about)

    def idle(self) -> dict[str, Judgement]:
        """Those that call two one which are kept apart, by id."""
        return {one.id: one for one in self.of("same") if len(set(self.ends(one))) > 1}

    def between(self, entities: Iterable[str]) -> list[Judgement]:
        """What people judged that keeps two entities apart."""
        both = sorted(entities)
        return [one for one in self.of("different") if self.ends(one) == both]


def standing(reads: Reads, about: Sequence[str]) -> Standing:
    """How things stand in the blocks of these mentions and in all that judgements tie to them."""
    rows = reads.run("record/profiles_of_mentions", mentions=list(about))
    blocks, done = {(row["kind"], row["block"]) for row in rows}, set[tuple[str, str]]()
    judged: dict[str, Judgement] = {}
    entity: dict[str, str] = {}
    alike: dict[str, str] = {}
    while new := sorted(blocks - done):
        found = reads.run("record/profiles_in_blocks", blocks=[{"kind": kind, "block": block} for kind, block in new])
        done |= blocks
        for row in found:
            entity |= {key: row["entity"] for key in (row["id"], row["mention"]) if key}
            alike[row["id"]] = replace(profile_of(row), mention=None).id
        named = [row["mention"] for row in found if row["mention"]]
        for row in reads.run("record/judgements_of_mentions", mentions=named) if named else []:
            judged[row["judgement"]["id"]] = judgement_of(row["judgement"])
            blocks |= {(block["kind"], block["block"]) for block in row["blocks"]}
    newest = {tuple(sorted(one.about)): one for one in sorted(judged.values(), key=lambda j: (j.at, j.id))}
    return Standing(newest, entity, alike)


def consequences(made: Judgement, before: Standing, after: Standing) -> list[str]:
    """What should be looked at now that `made` counts: what it contradicts, and who no longer belongs together."""
    parted = _parted(made, before, after) if made.verdict == "same" else ()
    return [*_replaced(made, before), *_contradicted(before, after), *parted]


def _replaced(made: Judgement, before: Standing) -> Iterator[str]:
    earlier = before.judged.get(tuple(sorted(made.about)))
    if earlier:
        yield said(f"thay cho {_called(earlier)}", f"in place of {_called(earlier)}")


def _contradicted(before: Standing, after: Standing) -> Iterator[str]:
    for id, one in after.idle().items():
        if id in before.idle():
            continue
        apart = after.between(after.ends(one))
        chain = [step for wall in apart for step in _chain(after.of("same"), *wall.about) if step != one]
        against = ", ".join(dict.fromkeys(map(_called, [*apart, *chain])))
        now = "; ".join(f"{end}: {after.entity[end]}" for end in one.about)
        yield said(
            f"mâu thuẫn: {_called(one)} không được tính, vì trái với {against}; nay {now}",
            f"a contradiction: {_called(one)} does not count beside {against}; now {now}",
        )


def _chain(same: Iterable[Judgement], start: str, end: str) -> list[Judgement]:
    """The fewest judgements of `same` that lead from one mention to another; none when they do not."""
    steps: dict[str, list[tuple[str, Judgement]]] = defaultdict(list)
    for one in same:
        a, b = one.about
        steps[a].append((b, one))
        steps[b].append((a, one))
    ways: dict[str, list[Judgement]] = {start: []}
    open_ = deque([start])
    while open_ and end not in ways:
        here = open_.popleft()
        for there, one in steps[here]:
            if there not in ways:
                ways[there] = [*ways[here], one]
                open_.append(there)
    return ways.get(end, [])


def _parted(made: Judgement, before: Standing, after: Standing) -> Iterator[str]:
    """Who was one with an end of a new "same", and is no more."""
    pieces: dict[str, set[str]] = defaultdict(set)
    for profile, alike in after.alike.items():
        earlier = before.entity.get(profile) or before.entity.get(alike)
        if earlier:
            pieces[earlier].add(after.entity[profile])
    for earlier, now in sorted(pieces.items()):
        if len(now) > 1:
            against = ", ".join(_called(one) for one in after.of("different") if set(after.ends(one)) <= now)
            because = (f", vì {against}", f", because of {against}") if against else ("", "")
            yield said(
                f"{earlier} nay tách thành {', '.join(sorted(now))}{because[0]}",
                f"parted by this: {earlier} is now {' and '.join(sorted(now))}{because[1]}",
            )


def _called(one: Judgement) -> str:
    return f"{one.id} ({one.verdict} {' '.join(one.about)}, {one.by} {one.at[:10]})"
