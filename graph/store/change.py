"""One change of the graph: documents come or go, and everything that rests on them follows.

The order is always the same: forget what the touched documents said, note what they mention, resolve the blocks that
were touched (which can move the mentions of other documents to another entity: those are then said again), and write
entities and relationships. What only grew is added to; what lost something is added up again from what is left.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass

from graph.model.claims import DocumentClaims, Mention, statements
from graph.model.facts import Facts
from graph.model.identity import digest, witness
from graph.model.judgement import Judgement
from graph.model.known import known_from
from graph.store.changes import Changes
from graph.store.entities import Entities
from graph.store.ledger import Ledger
from graph.store.reader import Row
from graph.store.records import document_row, mention_row, statement_row
from graph.store.relationships import Relationships
from graph.store.repeats import Before
from graph.store.reports import Attach, Reports
from graph.store.resolution import Resolution, Resolve
from graph.store.takedown import TakeDown, forget_judgements, keep_away
from graph.store.transaction import Transaction

Derive = Callable[[Facts], DocumentClaims]
Derived = tuple[Facts, DocumentClaims]  # what is recorded of a document, and what it says


@dataclass(frozen=True, slots=True)
class Rules:
    """How claims are derived from facts, which profiles are one entity, which task one repeats or a report is on."""

    derive: Derive
    resolve: Resolve
    before: Before
    attach: Attach


class Change:
    """Work inside one transaction; `rules` are pure functions of what they are given."""

    def __init__(self, tx: Transaction, rules: Rules, turn: int) -> None:
        """Prepare a change in `tx`, which has the turn to write with this number."""
        self._tx, self._derive = tx, rules.derive
        self._ledger, self._resolution = Ledger(tx, rules.derive), Resolution(tx, rules.resolve, rules.before)
        self._reports = Reports(tx, rules.attach)
        self._changes = Changes(tx, turn)
        self._entities, self._relationships = Entities(tx, self._changes), Relationships(tx, self._changes)
        self._mentions_lost: dict[str, Row] = {}

    def replace(self, batch: Sequence[Derived]) -> None:
        """Record `batch` and what it says, in place of whatever was derived under the same ids."""
        rows = [document_row(facts, said.kind) for facts, said in batch]
        self._tx.each("write/keep_versions", "documents", rows)
        self._tx.each("write/documents", "documents", rows)
        self._tx.run("write/loaded")
        self._apply([said for _, said in batch], ())

    def take_down(self, asked: TakeDown) -> None:
        """Take documents down for good, put masked ones in place of others, and forget what people judged of them."""
        touched = forget_judgements(self._tx, asked) - set(asked.documents)
        derived = [(facts, self._derive(facts)) for facts in asked.masked]
        self._tx.each("write/documents", "documents", [document_row(facts, said.kind) for facts, said in derived])
        self._tx.each("write/forget_versions", "documents", asked.documents)
        self._tx.run("write/forget_versions_telling", names=list(asked.names))
        self._apply([*(said for _, said in derived), *self._ledger.recorded(touched)], asked.removed)
        self._forget_documents(asked.removed)
        keep_away(self._tx, asked.documents)

    def remove(self, documents: Sequence[str]) -> None:
        """Take `documents` out of record and graph; that their ids were given out is remembered."""
        self._apply([], documents)
        self._forget_documents(documents)

    def _forget_documents(self, documents: Sequence[str]) -> None:
        self._tx.each("write/forget_documents", "documents", documents)
        self._tx.each("write/remember_ids", "ids", map(_gone, documents))

    def rederive(self, documents: Iterable[str]) -> None:
        """Derive documents again from the facts recorded of them."""
        self._apply(self._ledger.recorded(documents), ())

    def judge(self, judgement: Judgement) -> None:
        """Record a judgement and derive again what it touches."""
        self.rederive(self._ledger.note(judgement))

    def _apply(self, derived: list[DocumentClaims], removed: Sequence[str]) -> None:
        added = self._ledger.applied(derived)
        touched = [*(claims.document.id for claims in added), *removed]
        self._forget(touched)
        self._reports.forget(touched)
        moved = self._resolution.settle(m for claims in added for m in claims.mentions.values())
        reports = (report for claims in added for report in claims.reports.values())
        moved |= self._reports.settle(reports, self._resolution.changed)
        again = self._ledger.applied(self._ledger.recorded(moved - set(touched)))
        self._resolution.recall(m for claims in again for m in claims.mentions.values())
        self._reports.recall(key for claims in again for key in claims.reports)
        self._forget([claims.document.id for claims in again])
        said = sorted([*added, *again], key=lambda claims: claims.document.id)
        mentions = [(m, self._entity(m)) for claims in said for m in claims.mentions.values()]
        self._entities.write(mentions)
        self._tx.each("write/mentions", "mentions", (mention_row(m, entity) for m, entity in mentions))
        stated = {claims.document.id: self._statements(claims) for claims in said}
        self._relationships.write([row for rows in stated.values() for row in rows])
        self._remember(self._mentions_lost.keys() - {m.id for m, _ in mentions})
        back = {digest(entity) for _, entity in mentions} | {digest(claims.document.id) for claims in said}
        self._tx.each("write/recall_ids", "ids", sorted(back | {m.id for m, _ in mentions}))
        for claims in said:
            self._changes.document(claims.document.id, asdict(claims.document), stated[claims.document.id])
        self._changes.gone("document", removed)
        self._changes.write()

    def _remember(self, mentions: Iterable[str]) -> None:
        """Take away what nothing mentions; note ids that were given out, and which mention answers for them now."""
        rows = []
        for mention in sorted(mentions):
            lost = self._mentions_lost[mention]
            to, joined = self._resolution.answers_for(lost["entity"], lost["profile"])
            rows.append({"id": mention, "to": to, "joined": joined})
        self._tx.each("write/remember_ids", "ids", [*rows, *map(_gone, self._entities.remove_unsupported())])

    def _statements(self, claims: DocumentClaims) -> list[Row]:
        entities = {key: self._entity(mention) for key, mention in claims.mentions.items()}
        entities |= {key: task for key in claims.reports if (task := self._reports.task_of(key))}
        text = witness(claims.document.text)
        return [statement_row(s, text, known_from(claims.document.published)) for s in statements(claims, entities)]

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
        self._mentions_lost |= {m["id"]: m for m in trace["mentions"]}
        self._tx.each("write/forget_statements", "documents", documents)
        self._tx.each("write/forget_mentions", "documents", documents)


def _gone(id: str) -> Row:
    return {"id": digest(id), "to": None, "joined": []}
