"""Many phrases looked for in one pass over a text, however many there are: an Aho-Corasick automaton."""

from collections.abc import Iterator
from typing import Generic, TypeVar, cast

from ahocorasick import TRIE, Automaton

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases, each with what waits for it."""

    def __init__(self) -> None:
        self._automaton = Automaton()

    def add(self, phrase: str, waiting: T) -> None:
        """Look for `phrase` from now on, for `waiting` in place of what waited before."""
        self._automaton.add_word(phrase, waiting)

    def get(self, phrase: str, default: T) -> T:
        """What waits for `phrase`."""
        return cast(T, self._automaton.get(phrase, default))

    def found_in(self, text: str) -> Iterator[tuple[int, T]]:
        """The offset of the last letter of each phrase in `text` and what waits for it; phrases may overlap."""
        if self._automaton.kind == TRIE:  # something was added since
            self._automaton.make_automaton()
        return cast(Iterator[tuple[int, T]], self._automaton.iter(text))
