"""A rule of the grammar: a named value, a pattern and what is made of a match."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """`name` goes with every fact that the rule yields; `produce` makes the value of a match, or nothing."""

    name: str
    pattern: re.Pattern[str]
    produce: Callable[[re.Match[str]], T | None]

    def at(self, text: str, pos: int) -> T | None:
        """What the rule sees at `pos`."""
        match = self.pattern.match(text, pos)
        return self.produce(match) if match else None

    def all(self, text: str) -> Iterator[T]:
        """Everything the rule sees in `text`."""
        for match in self.pattern.finditer(text):
            value = self.produce(match)
            if value is not None:
                yield value


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
