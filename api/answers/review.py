"""What is open for people to judge, and what they judged."""

import json
from dataclasses import asdict

from api.answers.coverage import coverage
from api.models.corrections import CorrectionRecord
from api.models.proof import kind_of, proofs
from api.models.review import JudgementAnswer, JudgementRecord, Pair, Point, ReviewAnswer, Side
from graph.kept.corrections import Corrections
from graph.model.judgement import Judgement
from graph.store.reader import Reads, Row
from loaders.review import Unsure, unsure


def review(reads: Reads, limit: int, queue: Corrections, may_judge: bool) -> ReviewAnswer:
    """Up to `limit` unsure pairs with names, offices and quotes, as many judgements; corrections for who may judge."""
    found = unsure(reads, limit)
    ids = sorted({id for pair in found for id in (pair.a, pair.b)})
    sides = {row["id"]: _side(row) for row in reads.run("read/review_sides", ids=ids)}
    return ReviewAnswer(
        pairs=[_pair(pair, sides) for pair in found if pair.a in sides and pair.b in sides],
        judgements=[_record(row) for row in reads.run("read/judgements", limit=limit)],
        coverage=coverage(reads),
        waiting=queue.count(),
        corrections=[CorrectionRecord(**asdict(one)) for one in queue.all()[:limit]] if may_judge else None,
    )


def judgement_answer(made: Judgement, warnings: list[str]) -> JudgementAnswer:
    """A judgement that was just made."""
    return JudgementAnswer(
        id=made.id,
        verdict=made.verdict,
        about=list(made.about),
        correction=dict(made.correction),
        by=made.by,
        at=made.at,
        why=made.why,
        warnings=warnings,
    )


def _pair(pair: Unsure, sides: dict[str, Side]) -> Pair:
    a, b = sides[pair.a], sides[pair.b]
    return Pair(
        a=a,
        b=b,
        documents=a.documents + b.documents,
        reasons=[Point(feature=p.feature, why=p.why) for p in pair.reasons],
        against=[Point(feature=p.feature, why=p.why) for p in pair.against],
    )


def _side(row: Row) -> Side:
    kind = "report" if "Report" in row["labels"] else kind_of(row["labels"])
    return Side.model_validate({**row, "kind": kind, "evidence": proofs(row["evidence"])})


def _record(row: Row) -> JudgementRecord:
    about = [about for about in (row["a"], row["b"]) if about]
    return JudgementRecord.model_validate({**row, "about": about, "correction": json.loads(row["correction"])})
