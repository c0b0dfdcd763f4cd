"""What no source says of a doer, but the graph lets infer: its head then, the body that governs, its successor now."""

from collections.abc import Set
from dataclasses import dataclass, field

from api.answers.steps import GOVERNS_BASIS, HEAD_BASIS, SUCCESSOR_NOTE
from api.models.responsible import Inferred, Successor
from graph.store.reader import Reads, Row


@dataclass(frozen=True, slots=True)
class Standing:
    """Who headed a doer on the day of its commitment, who governs it, and the chains of bodies that followed it."""

    heads: list[Inferred] = field(default_factory=list)
    governs: list[Inferred] = field(default_factory=list)
    chains: list[Row] = field(default_factory=list)

    def successors(self, function: str | None) -> list[Successor]:
        """The bodies that have the function now; of functions that were split only the one that matches."""
        return [_successor(chain) for chain in self.chains if _carries(chain, function)]


NOTHING = Standing()


def standing(reads: Reads, asked: Set[tuple[str, str]], on: str) -> dict[tuple[str, str], Standing]:
    """The standing of each (doer, day of its commitment or ""), as of the day `on`."""
    if not asked:
        return {}
    ids, days = zip(*sorted(asked), strict=True)
    return {
        (row["id"], row["day"]): _standing(row)
        for row in reads.run("read/standing", ids=list(ids), days=list(days), on=on)
    }


def _standing(row: Row) -> Standing:
    return Standing(
        [Inferred.model_validate({**head, "basis": HEAD_BASIS}) for head in row["heads"]],
        [Inferred.model_validate({**body, "basis": GOVERNS_BASIS}) for body in row["governs"]],
        row["successors"],
    )


def _carries(chain: Row, function: str | None) -> bool:
    return function is None or all(step["function"] in (None, function) for step in chain["steps"])


def _successor(chain: Row) -> Successor:
    steps = [_step(step) for step in chain["steps"]]
    return Successor(id=chain["id"], name=chain["name"], steps=steps, note=SUCCESSOR_NOTE)


def _step(step: Row) -> str:
    function = f" ({step['function']})" if step["function"] else ""
    return f"{step['on']} {step['from']} → {step['to']}{function}"
