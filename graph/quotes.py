"""The words of documents that support a relationship, and the words around them."""

from collections.abc import Iterable
from dataclasses import dataclass

from graph.neighbourhood import Edge
from graph.store.reader import Reads, Row

WIDTH = 90  # characters of context on each side of a quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words of a document, at characters `start` to `end` of its text, and the rule that read them.

    `before` and `after` are the words around them on the same line, as far as they are known.
    """

    document: str
    title: str | None
    url: str | None
    published: str | None
    quote: str
    start: int
    end: int
    rule: str
    before: str = ""
    after: str = ""


def quotes(reads: Reads, edges: Iterable[Edge], each: int = 5) -> dict[str, tuple[Quote, ...]]:
    """Up to `each` quotes per relationship, by the relationship's id."""
    found: dict[str, list[Quote]] = {}
    for row in reads.run("read/edge_statements", edges=[edge.id for edge in edges], each=each, width=WIDTH):
        before, after = context(row["around"] or "", row["quote"], min(row["start"], WIDTH))
        found.setdefault(row["edge"], []).append(_quote(row, row, before, after))
    return {edge: tuple(texts) for edge, texts in found.items()}


def namings(reads: Reads, entity: str, limit: int = 10) -> tuple[Quote, ...]:
    """Where up to `limit` documents name the entity with this id."""
    rows = reads.run("read/mentioned_in", id=entity, limit=limit)
    return tuple(_quote(row, proof) for row in rows for proof in row["evidence"][:1])


def context(around: str, quote: str, at: int) -> tuple[str, str]:
    """The words before and after `quote` on its line in `around`, where it stands at `at` or a little later.

    A little later when the text holds characters that the server counts as two. Nothing when it is not there.
    """
    found = around.find(quote, at)
    if found < 0:
        return "", ""
    before = around[:found].rpartition("\n")[2]
    after = around[found + len(quote) :].partition("\n")[0]
    return _from_a_word(before, WIDTH), _from_a_word(after[::-1], WIDTH)[::-1]


def _from_a_word(text: str, full: int) -> str:
    """`text` without the part of a word that it may begin with when it was cut to `full` characters."""
    return text if len(text) < full else "…" + text.partition(" ")[2]


def _quote(document: Row, proof: Row, before: str = "", after: str = "") -> Quote:
    return Quote(
        document=document["document"],
        title=document["title"],
        url=document["url"],
        published=document["published"],
        quote=proof["quote"],
        start=proof["start"],
        end=proof["end"],
        rule=proof["rule"],
        before=before,
        after=after,
    )
