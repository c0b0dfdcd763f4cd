"""The graph as documents had told it by a day: `known_on` on every question, in one place."""

from datetime import date

from cypher import catalogue
from graph.store.reader import Reads, Row


class AsKnown:
    """Reads a graph as it was known on a day: every named query that can answer for a day is asked for this one."""

    def __init__(self, reads: Reads, day: date) -> None:
        """Read what `reads` reads, as documents had told it by `day`."""
        self._reads, self.day = reads, day.isoformat()

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        """The rows of the query `name`, without what no dated document had said by the day."""
        query = catalogue().get(name)
        if query and any(parameter.name == "known_on" for parameter in query.parameters):
            parameters["known_on"] = self.day
        return self._reads.run(name, **parameters)


def as_known(reads: Reads, known_on: date | None) -> Reads:
    """`reads` as known on a day; as it is without one."""
    return AsKnown(reads, known_on) if known_on else reads


def known_day(reads: Reads) -> str | None:
    """The day as known on which `reads` answers; None when it answers by all documents."""
    return reads.day if isinstance(reads, AsKnown) else None
