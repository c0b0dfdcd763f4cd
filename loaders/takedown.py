"""Taking a document, or a person's statements, down for good: out of record, graph, judgements and corrections."""

from dataclasses import dataclass

from graph.errors import NotFound
from graph.kept.corrections import Corrections
from graph.model.facts import Facts
from graph.store.reader import Reads
from graph.store.takedown import TakeDown
from graph.store.writer import Writer
from loaders.grammar.extract import extract
from loaders.masking import masked, tells
from loaders.pipeline import as_given


@dataclass(frozen=True, slots=True)
class TakenDown:
    """The ids of documents that are gone, that stay with the name masked, and that still tell it: of another person?"""

    removed: list[str]
    masked: list[str]
    telling: list[str]


def take_down(id: str, reads: Reads, to: Writer, queue: Corrections) -> TakenDown:
    """Take the document or person with this id down for good; NotFound when it is neither.

    Of a person, documents stay with the name masked, and are read again; one whose address, or anything else than its
    words, tells the name goes as a whole. None of them is loaded again.
    """
    asked = TakeDown(removed=(id,)) if to.recorded([id]) else _person(id, reads, to)
    _do(asked, reads, to, queue)
    telling = [row["document"] for row in reads.run("record/texts_telling", names=list(asked.names))]
    return TakenDown(list(asked.removed), [facts.document.id for facts in asked.masked], telling)


def take_down_document(id: str, reads: Reads, to: Writer, queue: Corrections) -> None:
    """Take the document with this id down for good; NotFound when it is not there."""
    if not to.recorded([id]):
        raise NotFound(f"không có văn bản {id!r} (no document with that id)")
    _do(TakeDown(removed=(id,)), reads, to, queue)


def _do(asked: TakeDown, reads: Reads, to: Writer, queue: Corrections) -> None:
    """Take down what is asked, and delete the corrections that are about it or tell the name."""
    to.take_down(asked)
    for one in queue.all():
        known = reads.run("read/known_id", id=one.about)[0]["known"]
        if not known or asked.tells(f"{one.about} {one.text} {one.source or ''}"):
            queue.decided(one.id)


def _person(id: str, reads: Reads, to: Writer) -> TakeDown:
    mentions = [row["mention"] for row in reads.run("record/mentions_of_entities", ids=[id])]
    if not mentions or mentions[0]["kind"] != "Person":
        raise NotFound(f"không có văn bản hay người (no document or person) {id!r}")
    names = {str(mention["name"]) for mention in mentions}
    told = tells(names)
    again: list[Facts] = []
    removed: list[str] = []
    for document, facts in sorted(to.recorded(sorted({mention["document"] for mention in mentions})).items()):
        found = extract(masked(as_given(facts), names))
        if told(found.document.text) or told(found.to_json()):
            removed.append(document)
        else:
            again.append(found)
    spellings = sorted({*names, *map(str.upper, names)})
    bearer = tuple(mention["id"] for mention in mentions)
    return TakeDown(tuple(removed), tuple(again), bearer, tuple(spellings), told)
