"""Rules for progress: what a document reports of a task."""

from collections.abc import Sequence

from graph.model.facts import Commitment, Progress
from loaders.grammar.reading import Reading


def find_progress(reading: Reading, commitments: Sequence[Commitment]) -> tuple[Progress, ...]:
    """Every report on a task, in text order."""
    return ()
