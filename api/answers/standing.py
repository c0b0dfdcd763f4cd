"""What no source says of a doer, but the graph lets infer: its head then, and the body that governs."""

from collections.abc import Set
from dataclasses import dataclass, field

from api.answers.steps import GOVERNS_BASIS, HEAD_BASIS, HEAD_KNOWN
from api.models.responsible import Inferred
from graph.language import said
from graph.store.reader import Reads, Row


@dataclass(frozen=True, slots=True)
class Standing:
    """Who headed a doer on the day of its commitment, and who governs it."""

    heads: list[Inferred] = field(default_factory=list)
    governs: list[Inferred] = field(default_factory=list)


NOTHING = Standing()


def standing(reads: Reads, asked: Set[tuple[str, str]]) -> dict[tuple[str, str], Standing]:
    """The standing of each (doer, day of its commitment or "")."""
    if not asked:
        return {}
    ids, days = zip(*sorted(asked), strict=True)
    rows = reads.run("read/standing", ids=list(ids), days=list(days))
    return {(row["id"], row["day"]): _standing(row) for row in rows}


def _standing(row: Row) -> Standing:
    return Standing(
        [Inferred.model_validate({**head, "basis": _head_basis(head)}) for head in row["heads"]],
        [Inferred.model_validate({**body, "basis": said(*GOVERNS_BASIS)}) for body in row["governs"]],
    )


def _head_basis(head: Row) -> str:
    return f"{said(*HEAD_BASIS)} ({said(*HEAD_KNOWN[head['basis']])})"
