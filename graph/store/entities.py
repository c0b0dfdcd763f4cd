"""Entity nodes, kept in step with what mentions say of them."""

from collections.abc import Iterable

from graph.model.claims import Mention, Value
from graph.model.merge import entity as merged
from graph.schema.labels import DERIVED
from graph.store.changes import Changes
from graph.store.records import entity_row, said_of
from graph.store.transaction import Transaction, grouped

SECOND_LABELS = [label for derived in DERIVED for _, label in derived.second]


class Entities:
    """Writes entities inside one transaction, and takes away those that nothing mentions any more."""

    def __init__(self, tx: Transaction, changes: Changes) -> None:
        """Write inside `tx`, noting what changes."""
        self._tx, self._changes = tx, changes
        self._lost: set[str] = set()
        self._written: set[str] = set()

    def lost(self, entities: Iterable[str]) -> None:
        """Note entities that lost mentions."""
        self._lost |= set(entities)

    def write(self, mentions: list[tuple[Mention, str]]) -> None:
        """Write the entities of `mentions`, and those that lost mentions from what is left."""
        said = grouped((entity, {**m.said, "known_from": m.known_from}) for m, entity in mentions)
        labels = {entity: mention.label for mention, entity in mentions}
        for row in self._tx.each("record/mentions_of_entities", "ids", sorted(self._lost)):
            said.setdefault(row["entity"], []).append(said_of(row["mention"]))
            labels.setdefault(row["entity"], row["mention"]["kind"])
        grew = sorted(set(said) - self._lost)
        for row in self._tx.each("record/entities", "ids", grew):
            said[row["id"]].append(_without_id(row["properties"]))
        rows = [
            entity_row(entity, labels[entity], merged(said[entity], "Person" in labels[entity]))
            for entity in sorted(said)
        ]
        self._written |= set(said)
        for row in rows:
            self._changes.entity(row)
        for start in range(0, len(rows), 1000):
            self._tx.run("write/entities", entities=rows[start : start + 1000], second=SECOND_LABELS)

    def remove_unsupported(self) -> list[str]:
        """Take away entities that lost their last mention, giving their ids; call when their relationships are gone."""
        gone = sorted(self._lost - self._written)
        self._tx.each("write/forget_entities", "ids", gone)
        self._changes.gone("entity", gone)
        return gone


def _without_id(properties: dict[str, Value]) -> dict[str, Value]:
    return {name: value for name, value in properties.items() if name != "id"}
