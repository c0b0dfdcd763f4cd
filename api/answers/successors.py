"""Who has the function of a doer on the day asked: by which steps, as far as sources and inferences go."""

from dataclasses import dataclass, field

from api.answers.steps import ELSEWHERE_NOTE, RULES, SUCCESSOR_NOTE, UNDECIDED_NOTE, UNSURE_NOTE
from api.models.proof import proofs
from api.models.responsible import Successor
from graph.language import said
from graph.store.reader import Reads, Row
from loaders.reference.places import OLD


@dataclass(slots=True)
class Following:
    """Who has the function of one doer of a task; `elsewhere` are functions that went to nobody known."""

    successors: list[Successor] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)


def successors(reads: Reads, commitments: list[str], on: str) -> dict[tuple[str, str], Following]:
    """The bodies that have the function on a day, by commitment and doer; none where the doer still has it."""
    found: dict[tuple[str, str], Following] = {}
    for row in reads.run("read/function_now", ids=commitments, on=on) if commitments else []:
        following = found.setdefault((row["commitment"], row["who"]), Following(elsewhere=row["elsewhere"]))
        if row["id"]:
            following.successors.append(_successor(row))
    return found


def step(on: str | None, before: str, after: str, function: str | None, instrument: list[str], rules: list[str]) -> str:
    """One step in words: the day, from what to what, which function, by which instrument or rule."""
    old = OLD if before == after else ""
    what = f" ({function})" if function else ""
    paper = f"; theo {', '.join(instrument)}" if instrument else ""
    inferred = "".join(f" [{said(*RULES[rule]) if rule in RULES else rule}]" for rule in rules)
    return f"{on or 'không rõ ngày'} {before}{old} → {after}{what}{paper}{inferred}"


def _successor(row: Row) -> Successor:
    notes = [said(*SUCCESSOR_NOTE)] if row["decided"] else [said(*_undecided(row)), said(*SUCCESSOR_NOTE)]
    return Successor(
        id=row["id"],
        name=row["name"],
        functions=row["functions"],
        decided=row["decided"],
        steps=[_step(one) for one in row["steps"]],
        note="; ".join(notes),
        evidence=proofs(row["evidence"]),
    )


def _undecided(row: Row) -> tuple[str, str]:
    """Why a candidate is only one: what else the task speaks of, what not every province has, or a split."""
    if row["elsewhere"]:
        return ELSEWHERE_NOTE
    return UNSURE_NOTE if row["unsure"] else UNDECIDED_NOTE


def _step(one: Row) -> str:
    return step(one["on"], one["from"], one["to"], one["function"], one["instrument"] or [], one["inferred_by"] or [])
