"""A rule of the grammar: a named value, a pattern and what is made of a match."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from loaders.language.openings import Opening

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """`name` goes with every fact that the rule yields; `produce` makes the value of a match."""

    name: str
    opening: Opening
    produce: Callable[[re.Match[str]], T]

    def all(self, text: str) -> Iterator[T]:
        """Everything the rule sees in `text`."""
        return map(self.produce, self.opening.finditer(text))


class Ranged(Protocol):
    """Something found between two offsets."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


R = TypeVar("R", bound=Ranged)


def leftmost_longest(found: Iterable[R]) -> list[R]:
    """`found` in text order without overlaps: the earlier one stays, of two that start together the longer."""
    kept: list[R] = []
    for item in sorted(found, key=lambda r: (r.start, -r.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept
