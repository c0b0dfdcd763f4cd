"""One change of the graph: documents come or go, and everything that rests on them follows.

The order is always the same: forget what the touched documents said, note what they mention, resolve the blocks that
were touched (which can move the mentions of other documents to another entity: those are then said again), and write
entities and relationships. What only grew is added to; what lost something is added up again from what is left.
"""

from collections.abc import Callable, Iterable, Sequence

from graph.model.claims import DocumentClaims, Mention, Profile, Statement, statements
from graph.model.facts import Facts
from graph.store.entities import Entities
from graph.store.records import document_row, mention_row, statement_row
from graph.store.relationships import Relationships
from graph.store.resolution import Resolution
from graph.store.transaction import Transaction


class Change:
    """Work inside one transaction; `derive` and `resolve` are pure functions of what they are given."""

    def __init__(
        self,
        tx: Transaction,
        derive: Callable[[Facts], DocumentClaims],
        resolve: Callable[[Iterable[Profile]], list[list[Profile]]],
    ) -> None:
        """Prepare a change in `tx`."""
        self._tx, self._derive = tx, derive
        self._resolution = Resolution(tx, resolve)
        self._entities, self._relationships = Entities(tx), Relationships(tx)

    def recorded(self, documents: Iterable[str]) -> list[Facts]:
        """The recorded facts of `documents`, in order of their ids."""
        rows = self._tx.run("record/extractions", documents=sorted(documents))
        return [Facts.from_json(row["facts"]) for row in rows]

    def replace(self, batch: Sequence[Facts]) -> None:
        """Record `batch` and derive it, in place of whatever was derived under the same ids."""
        claims = [self._derive(facts) for facts in batch]
        rows = [document_row(facts, said.kind) for facts, said in zip(batch, claims, strict=True)]
        self._tx.each("write/documents", "documents", rows)
        self._apply({said.document.id: said for said in claims}, ())

    def remove(self, documents: Sequence[str]) -> None:
        """Take `documents` out of record and graph."""
        self._apply({}, documents)
        self._tx.each("write/forget_documents", "documents", documents)

    def _apply(self, added: dict[str, DocumentClaims], removed: Sequence[str]) -> None:
        self._forget([*added, *removed])
        moved = self._resolution.settle(m for said in added.values() for m in said.mentions.values())
        again = {facts.document.id: self._derive(facts) for facts in self.recorded(moved - set(added) - set(removed))}
        self._resolution.recall(m for said in again.values() for m in said.mentions.values())
        self._forget(list(again))
        said = [claims for _, claims in sorted((added | again).items())]
        self._entities.write([(m, self._entity(m)) for claims in said for m in claims.mentions.values()])
        self._tx.each(
            "write/mentions",
            "mentions",
            (mention_row(m, self._entity(m)) for claims in said for m in claims.mentions.values()),
        )
        self._relationships.write([statement_row(s, claims) for claims in said for s in self._statements(claims)])
        self._entities.remove_unsupported()

    def _statements(self, claims: DocumentClaims) -> list[Statement]:
        return statements(claims, {key: self._entity(mention) for key, mention in claims.mentions.items()})

    def _entity(self, mention: Mention) -> str:
        return mention.entity or self._resolution.entity_of(mention)

    def _forget(self, documents: Sequence[str]) -> None:
        """Take away mentions and statements, noting what lost support."""
        if not documents:
            return
        trace = self._tx.run("record/traces", documents=list(documents))[0]
        self._relationships.lost(trace["edges"])
        self._entities.lost(trace["entities"])
        self._resolution.lost(trace["profiles"])
        self._tx.each("write/forget_statements", "documents", documents)
        self._tx.each("write/forget_mentions", "documents", documents)
