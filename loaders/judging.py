"""Making a judgement: what the user names is looked up, the time is noted, and the graph follows at once."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from graph.clock import HO_CHI_MINH
from graph.errors import JudgementError
from graph.kept.corrections import Corrections
from graph.model.correction import Value, corrected
from graph.model.identity import content_of
from graph.model.judgement import Judgement, Verdict
from graph.schema.labels import BY_NAME
from graph.store.ledger import stated
from graph.store.reader import Reads
from graph.store.writer import Writer
from loaders.consequences import consequences, standing
from loaders.review import matching_both

NOTHING: Mapping[str, Value] = {}
_DIGEST = re.compile(r"[0-9a-f]{16}")
NEEDED: Mapping[Verdict, int] = {"same": 2, "different": 2, "reject": 1, "correct": 1, "withdraw": 1}
DECISIONS: tuple[Verdict, ...] = ("accept", "decline")


def judge(
    reads: Reads,
    to: Writer,
    verdict: Verdict,
    about: Sequence[str],
    *,
    by: str,
    why: str,
    correction: Mapping[str, Value] = NOTHING,
) -> tuple[Judgement, list[str]]:
    """Record a judgement about two people or meetings, a statement, or an earlier judgement; what it is, and warnings.

    People and meetings are named by their id or by that of a mention. NotFound or JudgementError when there is no such
    thing, or it cannot be judged so.
    """
    if len(about) != NEEDED[verdict]:
        raise JudgementError(f"{verdict}: cần (needs) {NEEDED[verdict]} mã (ids), không phải (not) {len(about)}")
    if correction and verdict != "correct":
        raise JudgementError(f"{verdict} không sửa gì (corrects nothing)")
    of_mentions = verdict in ("same", "different")
    judgement = Judgement(
        verdict=verdict,
        about=tuple(map(_mention, about)) if of_mentions else tuple(about),
        by=by,
        at=_now(),
        why=why,
        correction=_correction(reads, about[0], correction) if verdict == "correct" else NOTHING,
    )
    if not of_mentions:
        to.judge(judgement)
        return judgement, []
    warnings = _warnings(reads, *judgement.about) if verdict == "different" else []
    before = standing(reads, judgement.about)
    to.judge(judgement)
    return judgement, warnings + consequences(judgement, before, standing(reads, judgement.about))


def decide(queue: Corrections, to: Writer, verdict: Verdict, about: Sequence[str], *, by: str, why: str) -> Judgement:
    """Accept or decline what a reader called wrong: that is recorded, and the reader's words are deleted.

    NotFound when no such correction waits, JudgementError when it is not one.
    """
    if len(about) != 1:
        raise JudgementError(f"{verdict}: cần (needs) 1 mã (id), không phải (not) {len(about)}")
    queue.known(about[0])
    judgement = Judgement(verdict=verdict, about=tuple(about), by=by, at=_now(), why=why)
    to.judge(judgement)
    queue.decided(about[0])
    return judgement


def _mention(id: str) -> str:
    """The mention by which what has this id is judged; the id itself where it ends in none."""
    content = content_of(id)
    return content if _DIGEST.fullmatch(content) else id


def _now() -> str:
    return datetime.now(HO_CHI_MINH).isoformat(timespec="milliseconds")


def _correction(reads: Reads, statement: str, given: Mapping[str, Value]) -> Mapping[str, Value]:
    row = stated(reads.run, statement)
    return corrected(row["relation"], _label(row["subject"]), _label(row["object"]), given)


def _label(labels: Sequence[str] | None) -> str:
    """The label of an end by the schema; what has none is the document itself."""
    return next((label for label in labels or () if label in BY_NAME), "Document")


def _warnings(reads: Reads, a: str, b: str) -> list[str]:
    return [
        f"{entity} khớp với cả hai, hãy xem lại / matches both of them: judge which one it is"
        for entity in matching_both(reads, a, b)
    ]
