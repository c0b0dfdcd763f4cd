"""Who is responsible for what, where, on a day? The question this project is for."""

from datetime import date

from api.answers.answering import answering
from api.answers.details import PAGE, page_start
from api.answers.history import steps_of
from api.answers.understand import understand
from api.answers.words import every_word, phrase
from api.models.responsible import ResponsibleAnswer, Understanding
from graph.clock import today
from graph.errors import QueryError
from graph.store.reader import Reads, Row


def responsible(
    reads: Reads, what: str | None = None, where: str | None = None, on: date | None = None, cursor: str | None = None
) -> ResponsibleAnswer:
    """Every doer of every commitment that `what` and `where` lead to, as of a day; QueryError without either."""
    if not (what or where):
        raise QueryError("ask for `what` or `where`: /responsible?what=…&where=…")
    day, skip = (on or today()).isoformat(), page_start(cursor)
    understood = _followed(reads, understand(reads, what, where), day)
    found = _find(reads, understood, day, skip)
    following = str(skip + PAGE) if len(found) > PAGE else None
    return answering(reads, understood, found, day, following)


def _followed(reads: Reads, understood: Understanding, day: str) -> Understanding:
    """What was understood, with what had followed it by a day."""
    for thing in (*understood.what, *understood.where):
        if thing.id and thing.kind in ("body", "place", "program"):
            thing.followed_by = steps_of(reads, thing.id, day)
    return understood


def _find(reads: Reads, understood: Understanding, day: str, skip: int) -> list[Row]:
    places = [place.id for place in understood.where if place.id]
    about = [thing.id for thing in understood.what if thing.id]
    if (understood.where and not places) or (understood.what and not about and not _searches(understood)):
        return []
    tied = {"about": about, "places": places, "place_names": sorted({p.name for p in understood.where})}
    searches = _searches(understood) or [""]
    for words in searches:
        rows = reads.run("read/find_commitments", **tied, words=words, on=day, skip=skip, limit=PAGE + 1)
        if rows:
            return rows
    return []


def _searches(understood: Understanding) -> list[str]:
    """Words to look for in tasks: a programme's name as asked; of a text the phrase, then all of its words."""
    for thing in understood.what:
        if thing.kind == "text":
            return [query for query in (phrase(thing.name, "text"), every_word(thing.name, "text")) if query]
        if thing.kind == "program":
            return [phrase(thing.name, "text")]
    return []
