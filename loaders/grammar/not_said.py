"""What a reader would expect to be told, and this document does not say."""

from collections.abc import Sequence

from graph.model.facts import Commitment, Figure, Meeting


def not_said(
    meetings: Sequence[Meeting], commitments: Sequence[Commitment], figures: Sequence[Figure]
) -> tuple[str, ...]:
    """One Vietnamese sentence for each gap."""
    return ()
