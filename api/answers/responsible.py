"""Who is responsible for what, where, on a day? The question this project is for."""

from datetime import date

from api.answers.answering import answering
from api.answers.cursor import read, written
from api.answers.details import PAGE
from api.answers.history import steps_of
from api.answers.understand import understand
from api.answers.words import TEXT, phrase, searches_for
from api.models.responsible import ResponsibleAnswer, Understanding, Understood
from cypher import catalogue
from graph.clock import today
from graph.errors import QueryError
from graph.paging import key_of
from graph.store.reader import Reads, Row
from graph.words import words

FIND = "read/find_commitments"


def responsible(
    reads: Reads, what: str | None = None, where: str | None = None, on: date | None = None, cursor: str | None = None
) -> ResponsibleAnswer:
    """Every doer of every commitment that `what` and `where` lead to, as of a day; QueryError without either."""
    if not (what or where):
        raise QueryError("ask for `what` or `where`: /responsible?what=…&where=…")
    day, begun = (on or today()).isoformat(), read(cursor, 4)
    understood = _followed(reads, understand(reads, what, where), day)
    found, search = _find(reads, understood, day, begun)
    more = written([search, *key_of(catalogue()[FIND], found[PAGE - 1])]) if len(found) > PAGE else None
    return answering(reads, understood, found, day, more)


def _followed(reads: Reads, understood: Understanding, day: str) -> Understanding:
    """What was understood, with what had followed it by a day."""
    for thing in (*understood.what, *understood.where):
        if thing.id and thing.kind in ("body", "place", "program"):
            thing.followed_by = steps_of(reads, thing.id, day)
    return understood


def _find(reads: Reads, understood: Understanding, day: str, begun: list[object]) -> tuple[list[Row], str]:
    """A page after the key `begun`, and by which words; a later page keeps to the words of the first."""
    where, what = _alone(understood)
    places = [place.id for place in where if place.id]
    about = [thing.id for thing in what if thing.id]
    if (where and not places) or (what and not about and not _searches(understood)):
        return [], ""
    tied = {"about": about, "places": places, "place_names": sorted({p.name for p in where})}
    accents = [word for thing in understood.what for word in words(thing.name)]
    for search in _searches(understood) or [""]:
        if begun and begun[0] != search:
            continue
        found = reads.run(FIND, **tied, words=search, accents=accents, on=day, after=begun[1:], limit=PAGE + 1)
        if found:
            return found, search
    return [], ""


def _alone(understood: Understanding) -> tuple[list[Understood], list[Understood]]:
    """Where and what is asked: a place that is all that is asked for is where, whatever is done there."""
    if not understood.where and all(thing.kind == "place" for thing in understood.what):
        return understood.what, []
    return understood.where, understood.what


def _searches(understood: Understanding) -> list[str]:
    """Words to look for in tasks: a programme's name as asked; of a text the phrase, then all of its words."""
    for thing in understood.what:
        if thing.kind == "text":
            return searches_for(thing.name)
        if thing.kind == "program":
            return [phrase(thing.name, TEXT)]
    return []
