"""Finding entities by words of their names or texts, with or without accents."""

from functools import partial

from api.answers.coverage import coverage
from api.answers.cursor import read, written
from api.answers.words import every_word, words
from api.models.search import Hit, SearchAnswer
from graph.schema.labels import DERIVED
from graph.store.reader import Reads, Row

FIELDS = ("name", "names", "text")
NEAREST = 500  # ranked for every page: to rank all that hold a common word takes seconds on a large graph


def search(reads: Reads, text: str, limit: int = 20, cursor: str | None = None) -> SearchAnswer:
    """Entities that hold all words of `text`, none for no words; QueryError for a cursor that no answer gave.

    The NEAREST that the index finds come first, of them those written with the same accents, then the shorter names.
    """
    query, after = every_word(text, *FIELDS), read(cursor, 3)
    rows = _rows(reads, query, words(text), limit + 1, after) if query else []
    return SearchAnswer(
        query=text,
        hits=[Hit.of(row) for row in rows[:limit]],
        coverage=coverage(reads),
        cursor=written(_place(rows[limit - 1])) if len(rows) > limit else None,
    )


def _rows(reads: Reads, query: str, asked: list[str], wanted: int, after: list[object]) -> list[Row]:
    """At most `wanted` rows after this place: of the nearest, then of the others by their ids."""
    labels = [label.name for label in DERIVED]
    find = partial(reads.run, query=query, labels=labels, nearest=NEAREST)
    if after and after[0] is None:
        return find("read/named_farther", after=after[2:], limit=wanted)
    rows = find("read/named", words=asked, after=after, limit=wanted)
    return rows if len(rows) == wanted else rows + find("read/named_farther", limit=wanted - len(rows))


def _place(row: Row) -> list[object]:
    """Where a row stands: the key of `named`, nothing but the id for those that are not ranked."""
    return [row.get("other_accents"), row.get("length"), row["id"]]
