"""Which found task is which annotated one: one to one, the best overlap of words first."""

from collections.abc import Iterator, Sequence

from loaders.evaluation.annotation import Commitment
from loaders.evaluation.names import overlap, words

ENOUGH = 0.6  # of the shorter wording's words

Pair = tuple[Commitment | None, Commitment | None]


def paired(gold: Sequence[Commitment], found: Sequence[Commitment]) -> list[Pair]:
    """Pairs of annotated and found task; with None, an annotated one that was missed or a found one too many."""
    matches = _matches(gold, found)
    taken = set(matches.values())
    pairs: list[Pair] = [(gold[i], found[j]) for i, j in matches.items()]
    pairs += [(task, None) for i, task in enumerate(gold) if i not in matches]
    pairs += [(None, task) for j, task in enumerate(found) if j not in taken]
    return pairs


def _matches(gold: Sequence[Commitment], found: Sequence[Commitment]) -> dict[int, int]:
    matches: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(_candidates(gold, found), reverse=True):
        if i not in matches and j not in taken:
            matches[i] = j
            taken.add(j)
    return matches


def _candidates(gold: Sequence[Commitment], found: Sequence[Commitment]) -> Iterator[tuple[float, int, int]]:
    wordings = [words(task.text) for task in found]
    for i, task in enumerate(gold):
        wanted = words(task.text)
        for j, wording in enumerate(wordings):
            share = overlap(wanted, wording)
            if share >= ENOUGH:
                yield share, i, j
