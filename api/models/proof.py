"""The words that prove a claim, and the entities that claims are about."""

from collections.abc import Iterable
from typing import Self

from pydantic import BaseModel, Field

from graph.schema.labels import DERIVED
from graph.store.reader import Row

KINDS = {label.name: label.name.lower() for label in DERIVED}


class Evidence(BaseModel):
    """Words of a document: code points `start` to `end` of its kept text, and the rule that read them.

    `statement` is the id by which it is rejected or corrected; `corrected_by` who corrected what it says.
    """

    document: str
    url: str | None = None
    title: str | None = None
    start: int
    end: int
    quote: str
    rule: str | None = None
    statement: str | None = None
    corrected_by: str | None = None


class Ref(BaseModel):
    """An entity by id, name and kind (person, body, group, place, program …)."""

    id: str
    name: str
    kind: str

    @classmethod
    def of(cls, row: Row) -> Self:
        """The entity in a row with id, name and labels."""
        return cls.model_validate({**row, "name": row["name"] or row["id"], "kind": kind_of(row["labels"])})


class Actor(Ref):
    """An entity that acts, with the offices in which the source says it acted and the verbs as written."""

    as_: list[str] | None = Field(default=None, alias="as")
    verb: list[str] | None = None


def kind_of(labels: Iterable[str]) -> str:
    """The kind of an entity by its labels; "entity" when none of them is a kind."""
    return next((KINDS[label] for label in labels if label in KINDS), "entity")


def proofs(rows: Iterable[Row]) -> list[Evidence]:
    """The evidence in `rows` in text order, the same words once.

    Of several statements by the same words the one on who is responsible is told, which most answers are about.
    """
    told = sorted(rows, key=lambda row: (row.get("relation") != "RESPONSIBLE_FOR", row.get("statement") or ""))
    seen: dict[tuple[str, int, int], Row] = {}
    for row in told:
        seen.setdefault((row["document"], row["start"], row["end"]), row)
    return [Evidence.model_validate(seen[key]) for key in sorted(seen)]
