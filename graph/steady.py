"""In which state the graph is: an answer that takes several queries is not to mix two of them."""

from dataclasses import dataclass

from graph.store.reader import Reads, Row

COVERAGE = "read/coverage"
MOST_KEPT = 1000  # days by which coverage was asked for


@dataclass(frozen=True, slots=True)
class State:
    """The number of the last change and when it was; `under_way` while one is being committed."""

    change: int
    at: str | None
    under_way: bool


def state_of(reads: Reads) -> State:
    """The state in which the graph is now."""
    row = reads.run("record/state")[0]
    return State(row["change"], row["at"], row["under_way"])


class Coverages:
    """What every answer says of the documents it rests on: asked once in each state of the graph."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._kept: dict[tuple[State, object], list[Row]] = {}

    def rows(self, reads: Reads, state: State, known_on: object) -> list[Row]:
        """The rows of read/coverage in `state`."""
        key = (state, known_on)
        if key not in self._kept:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[key] = reads.run(COVERAGE, known_on=known_on)
        return self._kept.get(key) or reads.run(COVERAGE, known_on=known_on)


class Steady:
    """Reads a graph for one answer that began in `state`."""

    def __init__(self, reads: Reads, state: State, coverages: Coverages) -> None:
        """Read what `reads` reads."""
        self._reads, self.state, self._coverages = reads, state, coverages

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        """The rows of the query `name`."""
        if name == COVERAGE and parameters.keys() <= {"known_on"}:
            return self._coverages.rows(self._reads, self.state, parameters.get("known_on"))
        return self._reads.run(name, **parameters)
