"""Pairs of entities that may be one, for people to judge: the most useful first, with what speaks for and against."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations, product

from graph.model.claims import AGAIN, CLUES, RANK, Profile
from graph.model.judgement import judged
from graph.store.reader import Reads, Row
from graph.store.records import judgement_of, profile_of
from loaders.key_words import in_words, names_in, own
from loaders.open_reports import open_reports
from loaders.resolve.verdict import Comparison, Verdict, compare

UNTOLD = frozenset({"document", "groups", "wording", "beside", CLUES, AGAIN, RANK})  # keys that say nothing to a reader
MOST = 12  # profiles of one entity that are compared, the first by id


@dataclass(frozen=True, slots=True)
class Point:
    """Something that speaks for or against: the feature, and what was seen."""

    feature: str
    why: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """Two entities (or a report and a task) by id that may belong together, what speaks for it and what differs."""

    a: str
    b: str
    reasons: tuple[Point, ...]
    against: tuple[Point, ...]


Rank = tuple[int, int, str, str]  # documents of the smaller entity and of both, negative; then the ids


def unsure(reads: Reads, limit: int) -> list[Unsure]:
    """The pairs that nobody judged and nothing parts, those first of which the smaller one has the most documents.

    A report of progress and a task that it may speak of are such a pair too.
    """
    found: dict[Rank, Unsure] = {}
    for block in reads.run("read/review_blocks"):
        if len(found) >= limit and sorted(found)[limit - 1][0] <= -block["entities"][1]["documents"]:
            break  # no pair of this block or a later one would join more
        found |= _in_block(reads, block)
    found |= {(-1, -2, a, b): _of_report(a, b, why) for a, b, why in open_reports(reads)}
    return _worded(reads, [found[rank] for rank in sorted(found)[:limit]])


def _worded(reads: Reads, pairs: list[Unsure]) -> list[Unsure]:
    """The pairs with names for the ids in what speaks for and against them."""
    names = names_in(reads, (point.why for pair in pairs for point in (*pair.reasons, *pair.against)))

    def worded(points: tuple[Point, ...]) -> tuple[Point, ...]:
        return tuple(dict.fromkeys(Point(point.feature, in_words(point.why, names)) for point in points))

    return [replace(pair, reasons=worded(pair.reasons), against=worded(pair.against)) for pair in pairs]


def _of_report(report: str, task: str, found: Comparison) -> Unsure:
    return Unsure(report, task, tuple(Point(reason.feature, reason.why) for reason in found.reasons), ())


def matching_both(reads: Reads, a: str, b: str) -> list[str]:
    """The entities that by their features would be one with both of two mentions: to be looked at when these differ."""
    rows = reads.run("record/profiles_of_mentions", mentions=[a, b])
    profiles = [profile_of(row) for row in rows]
    if len(profiles) < 2:
        return []
    blocks = [{"kind": kind, "block": block} for kind, block in sorted({(p.kind, p.block) for p in profiles})]
    near = reads.run("record/profiles_in_blocks", blocks=blocks)
    others = [row for row in near if row["mention"] not in (a, b)]
    return sorted({row["entity"] for row in others if all(_alike(profile_of(row), profile) for profile in profiles)})


def _alike(a: Profile, b: Profile) -> bool:
    return compare(a, b).verdict is Verdict.SAME


def _in_block(reads: Reads, block: Row) -> Iterator[tuple[Rank, Unsure]]:
    profiles: dict[str, list[Profile]] = defaultdict(list)
    rows = reads.run("read/review_profiles", kind=block["kind"], block=block["block"])
    for row in sorted(rows, key=lambda row: str(row["id"])):
        profiles[row["entity"]].append(profile_of(row))
    apart = _judged_apart(reads, rows)
    for one, other in combinations(block["entities"], 2):
        a, b = sorted((one["id"], other["id"]))
        if any((x.id, y.id) in apart for x, y in product(profiles[a], profiles[b])):
            continue
        pair = _compared(a, b, profiles[a][:MOST], profiles[b][:MOST])
        if pair:
            counts = one["documents"], other["documents"]
            yield (-min(counts), -sum(counts), a, b), pair


def _judged_apart(reads: Reads, rows: list[Row]) -> set[tuple[str, str]]:
    own = {row["mention"]: row["id"] for row in rows if row["mention"]}
    found = reads.run("record/judgements_of_mentions", mentions=sorted(own)) if own else []
    pairs = judged((judgement_of(row["judgement"]) for row in found), own).different
    return {*pairs, *((b, a) for a, b in pairs)}


def _compared(a: str, b: str, of_a: list[Profile], of_b: list[Profile]) -> Unsure | None:
    """What speaks for and against; None when a feature parts them, or two meetings have nothing in common."""
    reasons: dict[Point, None] = {}
    for one, other in product(of_a, of_b):
        comparison = compare(one, other)
        if comparison.verdict is Verdict.DIFFERENT:
            return None
        reasons |= dict.fromkeys(Point(reason.feature, reason.why) for reason in comparison.reasons if reason.weight)
    if not reasons and of_a[0].kind != "Person":
        return None
    return Unsure(a, b, tuple(reasons), tuple(_differing(of_a, of_b)))


def _differing(of_a: list[Profile], of_b: list[Profile]) -> Iterator[Point]:
    """What both are known by, with nothing in common."""
    for feature in sorted({name for profile in (*of_a, *of_b) for name in profile.features} - UNTOLD):
        one = {key for profile in of_a for key in profile.features.get(feature, ())}
        other = {key for profile in of_b for key in profile.features.get(feature, ())}
        if one and other and not one & other:
            yield Point(feature, f"{', '.join(own(one)[:3])} / {', '.join(own(other)[:3])}")
