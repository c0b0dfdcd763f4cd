"""Finding entities by words of their names or texts, with or without accents."""

from functools import partial

from api.answers.coverage import coverage
from api.answers.cursor import following, read
from api.answers.words import NAMES, TEXT, every_word
from api.models.search import Hit, SearchAnswer
from cypher import catalogue
from graph.schema.labels import DERIVED
from graph.store.reader import Reads, Row
from graph.words import words

FIND = "read/named"
NEAREST = 500  # ranked for every page: to rank all that hold a common word takes seconds on a large graph


def search(reads: Reads, text: str, limit: int = 20, cursor: str | None = None) -> SearchAnswer:
    """Entities that hold all words of `text`, none for no words; QueryError for a cursor that no answer gave.

    The NEAREST that the index finds come first, of them those written with the same accents, then the shorter names.
    """
    query, ranked = every_word(text, NAMES, TEXT), catalogue()[FIND]
    after = read(cursor, len(ranked.key), ranked.numbers)
    rows = _rows(reads, query, words(text), limit + 1, after) if query else []
    return SearchAnswer(
        query=text,
        hits=[Hit.of(row) for row in rows[:limit]],
        coverage=coverage(reads),
        cursor=following(FIND, rows, limit),
    )


def _rows(reads: Reads, query: str, asked: list[str], wanted: int, after: list[object]) -> list[Row]:
    """At most `wanted` rows after this place: of the nearest, then of the others, which have no rank, by their ids."""
    labels = [label.name for label in DERIVED]
    find = partial(reads.run, query=query, labels=labels, nearest=NEAREST)
    if after and after[0] is None:
        return find("read/named_farther", after=after[2:], limit=wanted)
    rows = find(FIND, words=asked, after=after, limit=wanted)
    if len(rows) == wanted or (rows and rows[0]["found"] < NEAREST):  # the index found no others
        return rows
    return rows + find("read/named_farther", limit=wanted - len(rows))
