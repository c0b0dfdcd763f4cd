"""Tasks by who gave them and who has to do them, as answers with their proof."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from api.answers.answering import answering
from api.answers.details import PAGE
from api.answers.responsible import FIND
from api.answers.understand import as_text
from api.answers.when import Days
from api.answers.words import searches_for
from api.models.asked import Part
from api.models.proof import Ref
from api.models.responsible import Computed, ResponsibleAnswer, Understanding, Understood
from graph.clock import today
from graph.language import said
from graph.model.facts import ProgressState
from graph.store.reader import Reads, Row
from graph.words import words
from loaders.reference.days import next_day

MORE = (f"chỉ hiện {PAGE} việc đầu; xem tiếp ở /commitments", f"only the first {PAGE} tasks; see /commitments")


def reported(reads: Reads, states: Sequence[ProgressState], doers: Iterable[Ref], on: date | None) -> ResponsibleAnswer:
    """The commitments, of these doers if any, that sources report to be in one of these states."""
    doing, day = list(doers), (on or today()).isoformat()
    told = reads.run("read/reported_tasks", states=list(states), doers=[one.id for one in doing], on=day)
    return _answering(reads, [row["id"] for row in told], doing, day, {})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What narrows tasks: their deadline, what they concern, when they were made, the part of doers, their places."""

    computed: Computed | None = None
    due_before: date | None = None
    concerning: Sequence[Ref] = ()
    made: Days | None = None
    part: Part | None = None
    places: Sequence[Ref] = ()

    def parameters(self, doers: Sequence[Ref] = ()) -> dict[str, object]:
        """As read/find_commitments takes them."""
        return {
            "computed": self.computed,
            "due_before": self.due_before and self.due_before.isoformat(),
            "concerning": [one.id for one in self.concerning],
            "role": self.part,
            "doers": [one.id for one in doers] if self.part else [],
            "places": [one.id for one in self.places],
            "place_names": [one.name for one in self.places],
            **(_within(self.made, "made_from", "made_to") if self.made else {}),
        }


ANY = Wanted()


def assigned(
    reads: Reads, by: Iterable[Ref], doers: Iterable[Ref], on: date | None, wanted: Wanted = ANY
) -> ResponsibleAnswer:
    """The commitments that `by` assigned and `doers` have a part in, one of which may be empty, as `wanted`."""
    givers, doing, day = list(by), list(doers), (on or today()).isoformat()
    between = reads.run("read/commitments_between", by=[g.id for g in givers], doers=[d.id for d in doing])
    named = [*givers, *doing, *wanted.concerning, *wanted.places]
    return _answering(reads, [row["id"] for row in between], named, day, wanted.parameters(doing))


def worded(reads: Reads, doers: Iterable[Ref], what: str, on: date | None) -> ResponsibleAnswer:
    """The commitments that hold the words `what` and in which one of `doers` has a part."""
    doing, day = list(doers), (on or today()).isoformat()
    ids = [one.id for one in doing]
    find = partial(reads.run, FIND, accents=words(what), doers=ids, on=day, limit=PAGE + 1)
    searches = (find(words=search) for search in searches_for(what))
    found: list[Row] = next((rows for rows in searches if rows), [])
    return _page(reads, [*map(_asked, doing), as_text(what)], found, day)


def due_in(
    reads: Reads, doers: Iterable[Ref], days: Days, on: date | None = None, wanted: Wanted = ANY
) -> ResponsibleAnswer:
    """The commitments, tied to these `doers` if any, that are due in these days, and those that recur by then."""
    doing, day = list(doers), (on or today()).isoformat()
    rows = reads.run("read/deadlines", about=[one.id for one in doing], **_within(days, "from", "to"))
    return _answering(reads, [row["id"] for row in rows], [*doing, *wanted.places], day, wanted.parameters())


def due_before(reads: Reads, doers: Iterable[Ref], day: date, wanted: Wanted = ANY) -> ResponsibleAnswer:
    """The commitments, tied to these `doers` if any, that are due before a day, however long ago."""
    doing = list(doers)
    rows = reads.run("read/deadlines", about=[one.id for one in doing], to=day.isoformat())
    dated = [row["id"] for row in rows if not row["recurs"]]
    return _answering(reads, dated, [*doing, *wanted.places], today().isoformat(), wanted.parameters())


def _within(days: Days, first: str, end: str) -> Mapping[str, str | None]:
    """The bounds of a time, its first day as precise as days may be: `2024-07` is in July, `2024` in no month of it."""
    if not (days.first and days.last):
        return {}
    whole_year = (days.first.month, days.first.day, days.last.month, days.last.day) == (1, 1, 12, 31)
    precise = 4 if whole_year else 7 if days.first.day == 1 else 10
    return {first: days.first.isoformat()[:precise], end: next_day(days.last.isoformat())}


def _answering(
    reads: Reads, ids: list[str], named: Iterable[Ref], day: str, wanted: Mapping[str, object]
) -> ResponsibleAnswer:
    found = reads.run(FIND, ids=ids, on=day, limit=PAGE + 1, **wanted) if ids else []
    return _page(reads, [_asked(ref) for ref in named], found, day)


def _asked(ref: Ref) -> Understood:
    return Understood(id=ref.id, kind=ref.kind, name=ref.name, match="name")


def _page(reads: Reads, asked: list[Understood], found: list[Row], day: str) -> ResponsibleAnswer:
    more = [said(*MORE)] if len(found) > PAGE else []
    return answering(reads, Understanding(what=asked), found, day, None, more)
