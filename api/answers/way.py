"""One way of asking: a pattern of words whose named groups fill the question."""

import re
from dataclasses import dataclass

from api.models.asked import Kind


@dataclass(frozen=True, slots=True)
class Way:
    """One way of asking; the named groups of the pattern fill the question."""

    kind: Kind
    pattern: re.Pattern[str]


def ways(kind: Kind, *patterns: str) -> tuple[Way, ...]:
    """A way of asking for each of the patterns."""
    return tuple(Way(kind, re.compile(pattern)) for pattern in patterns)
