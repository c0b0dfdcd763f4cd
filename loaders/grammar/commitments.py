"""Rules for commitments: tasks assigned, pledges and targets, with who must do them and by when."""

from collections.abc import Sequence

from graph.model.facts import Commitment, Instrument, Meeting
from loaders.grammar.reading import Reading


def find_commitments(
    reading: Reading, meetings: Sequence[Meeting], instruments: Sequence[Instrument]
) -> tuple[Commitment, ...]:
    """Every commitment of the document, in text order."""
    return ()
