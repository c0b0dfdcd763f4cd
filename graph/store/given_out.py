"""The ids that were given out, remembered while everything derived is made anew: what comes back is recalled then."""

from collections.abc import Iterator, Sequence

from graph.model.identity import digest
from graph.store.reader import Row
from graph.store.transaction import Transaction


def remember_given_out(tx: Transaction, after: str) -> str | None:
    """Note the ids of the next entities after the one with the id `after`; the last of them, None at the end.

    Another grammar may not find a mention again. Its id then leads to the next mention of the entity that is there, so
    those of one entity lead to each other in a ring, as long as what people judged to make them one counts.
    """
    rows = tx.run("record/mentioned_entities", after=after)
    tx.each(
        "write/remember_ids", "ids", (id for row in rows for id in _ids(row["entity"], row["mentions"], row["joined"]))
    )
    return rows[-1]["entity"] if rows else None


def _ids(entity: str, mentions: Sequence[str], joined: Sequence[str]) -> Iterator[Row]:
    yield {"id": digest(entity), "to": None, "joined": []}
    for mention, following in zip(mentions, [*mentions[1:], *mentions[:1]], strict=True):
        yield {"id": mention, "to": following if following != mention else None, "joined": joined}
