"""What a write changes, noted in its own transaction for those who keep a copy of the graph.

Of each thing only the latest change is kept. What is gone leaves no id behind, for ids hold names: it is known by a
`key`, which every change carries.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from graph.model.identity import digest
from graph.store.reader import Row
from graph.store.transaction import Transaction

Kind = Literal["entity", "relationship", "document"]
NAMED = "REPORTS"  # whom a document names stands in its statements: as many relationships as mentions tell nothing more


class Changes:
    """Collects what one transaction puts and takes away; `write` notes it under the turn of that transaction."""

    def __init__(self, tx: Transaction, turn: int) -> None:
        """Note in `tx`, which has the turn to write with this number: later turns have greater ones."""
        self._tx, self._turn = tx, turn
        self._noted: dict[str, Row] = {}

    def entity(self, row: Row) -> None:
        """An entity that is written (`id`, `labels`, `properties`)."""
        self._put("entity", row["id"], (row["labels"], row["properties"]), label=row["labels"][0])

    def relationship(self, relation: str, row: Row) -> None:
        """A relationship that is written (`id`, `subject`, `object`, `properties`)."""
        if relation != NAMED:
            ends = {"type": relation, "source": row["subject"], "target": row["object"]}
            self._put("relationship", row["id"], row["properties"], **ends)

    def document(self, id: str, properties: Mapping[str, object], statements: Sequence[Row]) -> None:
        """A document that says something else now, or the same of others."""
        self._put("document", id, (properties, sorted(statements, key=lambda row: str(row["id"]))))

    def gone(self, kind: Kind, ids: Iterable[str]) -> None:
        """Things that are there no more."""
        for id in ids:
            self._note(kind, _key(kind, id), {})

    def write(self) -> None:
        """Note everything; what is written as it was before has not changed."""
        self._tx.each("write/changes", "changes", (self._noted[key] for key in sorted(self._noted)))

    def _put(self, kind: Kind, id: str, content: object, **where: str) -> None:
        self._note(kind, _key(kind, id), {"id": id, "content": digest(content), **where})

    def _note(self, kind: Kind, key: str, more: Row) -> None:
        self._noted[key] = {"key": key, "seq": f"{self._turn:012d}.{key}", "kind": kind, **more}


def _key(kind: Kind, id: str) -> str:
    """The id of a relationship is a hash already."""
    return id if kind == "relationship" else digest(id)
