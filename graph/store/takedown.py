"""Taking documents or somebody's name down for good: what people judged of them goes too, and they stay away."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from graph.model.facts import Facts
from graph.model.identity import digest
from graph.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class TakeDown:
    """What is taken down: whole documents, and others that stay with a name made unreadable.

    `mentions` are those of whoever bore one of `names`, and `tells` says whether a text still tells one.
    """

    removed: tuple[str, ...]
    masked: tuple[Facts, ...] = ()
    mentions: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    tells: Callable[[str], bool] = lambda _: False

    @property
    def documents(self) -> list[str]:
        """The ids of all documents that it touches."""
        return [*self.removed, *(facts.document.id for facts in self.masked)]


def forget_judgements(tx: Transaction, asked: TakeDown) -> set[str]:
    """Delete the judgements that are about what is taken down, or tell the name; the documents that rested on them.

    The one exception to a record that only grows: their reasons are free words, and may name whom they were about.
    """
    rows = tx.run("record/judged_words", documents=list(asked.removed), mentions=list(asked.mentions))
    gone = [row for row in rows if row["about"] or any(asked.tells(words) for words in row["words"] if words)]
    tx.each("write/forget_judgements", "ids", [row["id"] for row in gone])
    return {document for row in gone for document in row["documents"]}


def keep_away(tx: Transaction, documents: Iterable[str]) -> None:
    """Note that these documents are not to be loaded again; digits only, no name."""
    tx.each("write/taken_down", "ids", sorted(map(digest, documents)))
