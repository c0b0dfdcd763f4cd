"""Rules for meetings: what they are called, when and where they were, who led them and who came."""

from graph.model.facts import Meeting
from loaders.grammar.reading import Reading


def find_meetings(reading: Reading) -> tuple[Meeting, ...]:
    """Every meeting that the document speaks of, each once, in text order."""
    return ()
