"""What a feed is about: everything, what is tied to somebody or something, or the tasks that a question finds."""

from dataclasses import dataclass

from api.answers.commitments import TIED, Filters, all_commitments
from api.answers.understand import found_by_name
from graph.store.reader import Reads


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The ids that a feed is about, and their names; no ids and `any` for everything, else for nothing at all."""

    ids: list[str]
    names: tuple[str, ...] = ()
    any: bool = True

    def title(self, what: str) -> str:
        """What the feed is called."""
        return " – ".join([what, *self.names])


def tied_to(reads: Reads, about: str | None) -> Narrowed:
    """The person, body, programme or place that `about` names; NotFound when nothing is called so."""
    found = found_by_name(reads, about, TIED)
    return Narrowed([one.id for one in found], tuple(one.name for one in found))


def tasks_of(reads: Reads, filters: Filters) -> Narrowed:
    """The tasks that pass `filters`; everything when there are none.

    QueryError when they do not say whose tasks, NotFound when nothing is called so.
    """
    if filters == Filters():
        return Narrowed([])
    ids = all_commitments(reads, filters)
    named = (filters.about, filters.body, filters.program, filters.place)
    return Narrowed(ids, tuple(name for name in named if name), bool(ids))
