"""Tasks by who gave them and who has to do them, as answers with their proof."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from api.answers.answering import answering
from api.answers.details import PAGE
from api.models.proof import Ref
from api.models.responsible import Computed, ResponsibleAnswer, Understanding, Understood
from graph.clock import today
from graph.language import said
from graph.model.facts import ProgressState
from graph.store.reader import Reads

MORE = (f"chỉ hiện {PAGE} việc đầu; xem tiếp ở /commitments", f"only the first {PAGE} tasks; see /commitments")


def reported(reads: Reads, states: Sequence[ProgressState], doers: Iterable[Ref], on: date | None) -> ResponsibleAnswer:
    """The commitments, of these doers if any, that sources report to be in one of these states."""
    doing, day = list(doers), (on or today()).isoformat()
    told = reads.run("read/reported_tasks", states=list(states), doers=[one.id for one in doing], on=day)
    return _answering(reads, [row["id"] for row in told], doing, day, {})


def assigned(
    reads: Reads,
    by: Iterable[Ref],
    doers: Iterable[Ref],
    on: date | None,
    computed: Computed | None = None,
    due_before: date | None = None,
) -> ResponsibleAnswer:
    """The commitments that `by` assigned and `doers` have a part in; one of the two may be empty."""
    givers, doing, day = list(by), list(doers), (on or today()).isoformat()
    between = reads.run("read/commitments_between", by=[g.id for g in givers], doers=[d.id for d in doing])
    wanted = {"computed": computed, "due_before": due_before and due_before.isoformat()}
    return _answering(reads, [row["id"] for row in between], [*givers, *doing], day, wanted)


def _answering(
    reads: Reads, ids: list[str], named: Iterable[Ref], day: str, wanted: Mapping[str, object]
) -> ResponsibleAnswer:
    found = reads.run("read/find_commitments", ids=ids, on=day, limit=PAGE + 1, **wanted) if ids else []
    asked = [Understood(id=ref.id, kind=ref.kind, name=ref.name, match="name") for ref in named]
    more = [said(*MORE)] if len(found) > PAGE else []
    return answering(reads, Understanding(what=asked), found, day, None, more)
