"""The whole evaluation: facts against annotations, the scores, and every error by document."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from graph.model.facts import Facts, Sourced
from loaders.evaluation.annotation import Said, said
from loaders.evaluation.compare import Difference, Item, compare
from loaders.evaluation.gold import Gold
from loaders.evaluation.scores import Score, mean, scores

_WITH_EVIDENCE = ("people", "bodies", "programs", "meetings", "commitments", "figures")


@dataclass(frozen=True, slots=True)
class Error:
    """One item that was missed (the annotation has it) or invented (only the facts have it), in normal form."""

    document: str
    metric: str
    kind: Literal["missed", "invented"]
    item: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores by metric, mean F1; `proven` of `claims` facts have evidence in their text; `silent` ids have no facts."""

    documents: int
    scores: dict[str, Score]
    mean: float
    proven: int
    claims: int
    silent: list[str]
    errors: list[Error]


def evaluate(gold: Sequence[Gold], facts: Mapping[str, Facts]) -> Evaluation:
    """Facts by document id against annotations, of which there is at least one."""
    differences = {one.document.id: compare(one.said, _said(facts.get(one.document.id))) for one in gold}
    found = [facts[id] for id in differences if id in facts]
    checked = [is_proven for one in found for is_proven in _proofs(one)]
    scored = scores(list(differences.values()))
    return Evaluation(
        documents=len(gold),
        scores=scored,
        mean=mean(scored),
        proven=sum(checked),
        claims=len(checked),
        silent=[id for id in differences if id not in facts],
        errors=[error for id, difference in differences.items() for error in _errors(id, difference)],
    )


def _said(facts: Facts | None) -> Said:
    return said(facts) if facts else Said()


def _proofs(facts: Facts) -> Iterator[bool]:
    """For each fact, whether all its evidence lies in the text and there is some."""
    claims: list[Sourced] = [fact for kind in _WITH_EVIDENCE for fact in getattr(facts, kind)]
    for claim in claims:
        inside = [0 <= span.start < span.end <= len(facts.document.text) for span in claim.evidence]
        yield bool(inside) and all(inside)


def _errors(document: str, differences: Mapping[str, Difference]) -> Iterator[Error]:
    for metric, difference in differences.items():
        for item in sorted(difference.missed, key=str):
            yield Error(document, metric, "missed", _shown(item))
        for item in sorted(difference.invented, key=str):
            yield Error(document, metric, "invented", _shown(item))


def _shown(item: Item) -> str:
    """An item in words, without the number of its pair."""
    return " · ".join(str(part or "—") for part in item if not isinstance(part, int))
