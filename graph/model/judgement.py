"""What people decide about mentions and statements: records that are only ever added, and what they come to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from graph.model.identity import digest

Verdict = Literal["same", "different", "reject", "correct", "withdraw", "accept", "decline"]
Correction = Mapping[str, str | int | float | bool | list[str] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One decision: `same` and `different` are about two mentions, `reject` and `correct` about a statement.

    A `withdraw` is about an earlier judgement, which then counts no more; nothing is ever deleted. `accept` and
    `decline` are about a correction that a reader sent; they change nothing but that it waits no more.
    """

    verdict: Verdict
    about: tuple[str, ...]
    by: str
    at: str
    why: str
    correction: Correction = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Same decision by the same person at the same time, same id."""
        return digest(self.verdict, self.about, self.by, self.at, self.why, sorted(self.correction.items()))


@dataclass(frozen=True, slots=True)
class Judged:
    """Pairs of profile ids, the smaller first, that people called one entity or two."""

    same: frozenset[tuple[str, str]] = frozenset()
    different: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the judgements in force make of a statement: whether it is hidden, what it says instead, by whose word."""

    rejected: bool = False
    correction: Correction = field(default_factory=dict)
    by: str | None = None


def judged(judgements: Iterable[Judgement], profile_of: Mapping[str, str]) -> Judged:
    """The pairs of profiles that `judgements` in force name, the newest for each pair; absent mentions sleep."""
    verdicts: dict[tuple[str, str], str] = {}
    for one in sorted(judgements, key=lambda j: (j.at, j.id)):
        if all(mention in profile_of for mention in one.about):
            a, b = sorted(profile_of[mention] for mention in one.about)
            verdicts[a, b] = one.verdict
    return Judged(
        frozenset(pair for pair, verdict in verdicts.items() if verdict == "same"),
        frozenset(pair for pair, verdict in verdicts.items() if verdict == "different"),
    )


def rulings(judgements: Iterable[Judgement]) -> dict[str, Ruling]:
    """What `judgements` in force come to for each statement; of two corrections of one thing the newer counts."""
    found: dict[str, Ruling] = {}
    for one in sorted(judgements, key=lambda j: (j.at, j.id)):
        (statement,) = one.about
        so_far = found.get(statement, Ruling())
        found[statement] = Ruling(
            so_far.rejected or one.verdict == "reject", {**so_far.correction, **one.correction}, one.by
        )
    return found
