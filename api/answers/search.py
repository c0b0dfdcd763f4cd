"""Finding entities by words of their names or texts, with or without accents."""

from api.answers.coverage import coverage
from api.answers.words import every_word, words
from api.models.search import Hit, SearchAnswer
from graph.schema.labels import DERIVED
from graph.store.reader import Reads

FIELDS = ("name", "names", "text")


def search(reads: Reads, text: str, limit: int = 20) -> SearchAnswer:
    """Entities that hold all words of `text`, those written with the same accents first; none for no words."""
    query = every_word(text, *FIELDS)
    if not query:
        return SearchAnswer(query=text, hits=[], coverage=coverage(reads))
    labels = [label.name for label in DERIVED]
    rows = reads.run("read/named", query=query, labels=labels, words=words(text), limit=limit)
    return SearchAnswer(query=text, hits=[Hit.of(row) for row in rows], coverage=coverage(reads))
