"""How much one query through the door may be, take and give; docs/cypher.md says the same."""

from dataclasses import dataclass

from graph.settings import Settings

QUERY_BYTES = 12_000
PARAMETER_BYTES = 100_000
DEPTH = 100
BRACES = 10
"""Subqueries are braces. Planning time doubles with each level of them: 12 took 1 s, 99 never ended."""
WALKS = 2
"""List comprehensions and any(), all(), none(), single() within each other: no clock interrupts one expression."""
RANGE = 1_000
"""The largest number in a range() that is a list; `UNWIND range(…) AS x` makes rows, which a clock does interrupt."""
PLUSES = 10
"""Each may double a text or list, and the server does not count the memory of expressions."""
CASES = 100
QUANTIFIERS = 2
"""In a regular expression: how long matching takes grows with its power."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may take and give, and how many may run side by side."""

    seconds: float = 20.0
    rows: int = 10_000
    bytes: int = 10_000_000
    places: int = 2
    memory: int = 1_000_000_000
    """Address space in bytes of the process that reads the answer."""


OWN = Limits(seconds=100.0, rows=1_000_000, bytes=200_000_000, memory=4_000_000_000)
"""For somebody at the command line of this machine; the private server ends every transaction after 120 seconds."""


def limits_of(settings: Settings) -> Limits:
    """For those who ask over HTTP: as much time as any answer may take."""
    return Limits(seconds=min(settings.read_timeout, OWN.seconds))
