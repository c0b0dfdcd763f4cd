"""Relationships, kept in step with the statements that support them."""

from collections.abc import Iterable

from graph.model.merge import relationship as merged
from graph.schema.relations import BY_NAME
from graph.store.changes import NAMED, Changes
from graph.store.reader import Row
from graph.store.transaction import Transaction, grouped

_FROM_DOCUMENTS = {name for name, relation in BY_NAME.items() if relation.subjects == ("Document",)}


class Relationships:
    """Writes statements and adds them up to relationships inside one transaction."""

    def __init__(self, tx: Transaction, changes: Changes) -> None:
        """Write inside `tx`, noting what changes."""
        self._tx, self._changes = tx, changes
        self._lost: dict[str, str] = {}

    def lost(self, edges: Iterable[Row]) -> None:
        """Note relationships (`id`, `relation`) that lost statements."""
        self._lost |= {edge["id"]: edge["relation"] for edge in edges}

    def write(self, stated: list[Row]) -> None:
        """Note statements (as rows) and write the relationships they touch."""
        rows = grouped((row["edge"], row) for row in stated)
        left = grouped(
            (row["edge"], row["statement"])
            for row in self._tx.each("record/statements_of_edges", "ids", sorted(self._lost))
        )
        grew = {edge: rows[edge][0]["relation"] for edge in rows if edge not in self._lost}
        so_far = self._so_far(grew)
        fresh = self._fresh({edge: rows[edge] for edge in grew})
        properties = {}
        for edge in sorted(rows.keys() | left.keys()):
            relation = BY_NAME[(rows.get(edge) or left[edge])[0]["relation"]]
            known = so_far.get(edge)
            said = [*rows.get(edge, ()), *left.get(edge, ()), *([known] if known else ())]
            days = sorted(row["known_from"] for row in said if row.get("known_from"))
            texts = len(fresh[edge]) if edge in grew else len({row["text"] for row in said})
            properties[edge] = {
                **merged(relation, said),
                "id": edge,
                "documents": texts + (known["documents"] if known else 0),
                **({"known_from": days[0]} if days else {}),
            }
        self._put(properties, {edge: (rows.get(edge) or left[edge])[0] for edge in properties})
        self._tx.each("write/statements", "statements", stated)
        gone = grouped((relation, edge) for edge, relation in sorted(self._lost.items()) if edge not in properties)
        self._tx.each_type("write/forget_edges", "ids", gone)
        self._changes.gone("relationship", (edge for type_, edges in gone.items() if type_ != NAMED for edge in edges))

    def _so_far(self, edges: dict[str, str]) -> dict[str, Row]:
        by_type = grouped((relation, edge) for edge, relation in sorted(edges.items()))
        found = self._tx.each_type("record/edges", "ids", by_type)
        return {row["id"]: row["properties"] for rows in found.values() for row in rows}

    def _fresh(self, rows: dict[str, list[Row]]) -> dict[str, set[str]]:
        """The texts among `rows` that did not support their relationship before."""
        texts = {edge: {row["text"] for row in found} for edge, found in rows.items()}
        pairs = [{"edge": edge, "text": text} for edge in sorted(texts) for text in sorted(texts[edge])]
        for row in self._tx.each("record/known_texts", "pairs", pairs):
            texts[row["edge"]].discard(row["text"])
        return texts

    def _put(self, properties: dict[str, Row], ends: dict[str, Row]) -> None:
        edges = grouped(
            (
                ends[edge]["relation"],
                {**{k: ends[edge][k] for k in ("subject", "object")}, "id": edge, "properties": said},
            )
            for edge, said in properties.items()
        )
        for type_, rows in edges.items():
            for row in rows:
                self._changes.relationship(type_, row)
        documents = {type_: rows for type_, rows in edges.items() if type_ in _FROM_DOCUMENTS}
        self._tx.each_type("write/document_edges", "edges", documents)
        self._tx.each_type("write/edges", "edges", {t: rows for t, rows in edges.items() if t not in _FROM_DOCUMENTS})
