"""The whole story of loading on one screen: read, extract, resolve, write."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import TypeVar

from graph.address import Address
from graph.errors import FactError, NotFound, TooLarge
from graph.kept.audit import Audit
from graph.model.facts import Facts, SourceDocument
from graph.store.writer import Writer
from loaders.claims.assemble import REFERENCE
from loaders.documents.source import Skipped
from loaders.grammar.extract import VERSION
from loaders.reference.documents import reference_documents
from loaders.rules import RULES
from loaders.workers import Team, extracted

BATCH_BYTES = 5_000_000  # of text in one transaction, whatever the number of documents
TAKEN_DOWN = "đã gỡ hẳn, không nạp lại (was taken down and is not loaded again)"
FACT_LISTS = tuple(f.name for f in fields(Facts) if f.name not in ("document", "not_said"))

Source = TypeVar("Source", SourceDocument | Skipped, str)
Step = Callable[[int], None]  # told how many documents are done since the last call


@dataclass(slots=True)
class Report:
    """What a run did: documents loaded (by id) and left as they were, sources skipped and why, facts by kind."""

    ids: list[str] = field(default_factory=list)
    unchanged: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    facts: Counter[str] = field(default_factory=Counter)

    @property
    def loaded(self) -> int:
        """How many documents were loaded."""
        return len(self.ids)

    def count(self, facts: Facts) -> None:
        """Add a loaded document."""
        self.ids.append(facts.document.id)
        self.facts.update({name: len(getattr(facts, name)) for name in FACT_LISTS})


def writer(address: Address, audit: Audit | None = None) -> Writer:
    """The writer of the graph at `address`, deriving and resolving as this package does, noting writes in `audit`."""
    return Writer(address, RULES, audit)


def load(
    sources: Iterable[SourceDocument | Skipped],
    to: Writer,
    batch: int = 100,
    step: Step = lambda _: None,
    team: Team | None = None,
) -> Report:
    """Extract and write documents, up to `batch` in a transaction; one that is recorded as it is now is left alone.

    With a team, it extracts the documents of a batch; the one writer is always this process. A graph that an earlier
    version derived is rebuilt from its record first.
    """
    report = Report()
    if to.is_outdated():
        rebuild(to, batch)
    load_reference(to)
    for chunk in _batches(sources, batch):
        skipped = [s for s in chunk if isinstance(s, Skipped)]
        documents = {d.id: d for d in chunk if isinstance(d, SourceDocument)}
        for key in to.taken_down(sorted(documents)):
            skipped.append(Skipped(documents.pop(key).id, TAKEN_DOWN))
        recorded = to.recorded(sorted(documents))
        changed = [d for key, d in documents.items() if not (key in recorded and _is_current(recorded[key], d))]
        found = list(extracted(changed, team))
        report.skipped += skipped + [one for one in found if isinstance(one, Skipped)]
        report.unchanged += len(chunk) - len(skipped) - len(changed)
        _write([one for one in found if isinstance(one, Facts)], to, report)
        step(len(chunk))
    return report


def load_reference(to: Writer) -> None:
    """Write our own reviewed data, unless it is recorded as it is now."""
    reference = {facts.document.id: facts for facts in reference_documents()}
    recorded = to.recorded(sorted(reference))
    changed = [facts for key, facts in reference.items() if recorded.get(key) != facts]
    if changed and (refused := to.load(changed)):
        raise FactError(f"reviewed data: {refused}")


def unload(document: str, to: Writer) -> None:
    """Take a document away with exactly what it alone supports; NotFound when it is not there."""
    if document not in to.recorded([document]):
        raise NotFound(f"không có văn bản {document!r} (no document with that id)")
    to.unload([document])


def rebuild(
    to: Writer,
    batch: int = 100,
    reextract: bool = False,
    step: Step = lambda _: None,
    team: Team | None = None,
) -> Report:
    """Make the graph again from the record; with `reextract`, from the texts by today's grammar, by a team if given.

    A document whose extraction fails keeps the facts recorded of it, and is reported.
    """
    report = Report()
    to.clear_derived()
    load_reference(to)
    for chunk in _batches(to.documents(), batch):
        recorded = list(to.recorded(chunk).values())
        again = _extracted_again(recorded, report, team) if reextract else recorded
        _write(again, to, report)
        step(len(chunk))
    to.mark_current()
    return report


def _write(facts: list[Facts], to: Writer, report: Report) -> None:
    """Write one batch, in halves when it does not fit into one transaction; a document that can't be is skipped."""
    try:
        refused = to.load(facts)
    except TooLarge as exc:
        if len(facts) > 1:
            half = len(facts) // 2
            _write(facts[:half], to, report)
            _write(facts[half:], to, report)
            return
        refused = {facts[0].document.id: str(exc)}
    report.skipped += [Skipped(id, why) for id, why in refused.items()]
    for one in facts:
        if one.document.id not in refused and not _reviewed(one):
            report.count(one)  # reviewed data is ours, nobody loaded it


def _is_current(recorded: Facts, document: SourceDocument) -> bool:
    """Whether a document is recorded just as it is, by today's grammar; what the grammar inferred is not compared."""
    return as_given(recorded) == replace(document, extractor=VERSION)


def _extracted_again(recorded: list[Facts], report: Report, team: Team | None) -> list[Facts]:
    """The facts of recorded documents by today's grammar; reviewed data stays as it is."""
    known = {facts.document.id: facts for facts in recorded}
    for found in extracted([as_given(facts) for facts in recorded if not _reviewed(facts)], team):
        if isinstance(found, Facts):
            known[found.document.id] = found
        else:
            report.skipped.append(found)
    return list(known.values())


def _reviewed(facts: Facts) -> bool:
    return facts.document.id.startswith(REFERENCE)


def as_given(facts: Facts) -> SourceDocument:
    """A recorded document as its source gave it, without the day that an earlier grammar inferred."""
    source = facts.document
    return source if source.published_basis == "stated" else replace(source, published=None, published_basis=None)


def _is_other_text(source: SourceDocument, known: SourceDocument | Skipped | str) -> bool:
    return isinstance(known, SourceDocument) and known.id == source.id and known.sha256 != source.sha256


def _batches(sources: Iterable[Source], size: int) -> Iterator[list[Source]]:
    """`sources` in batches of at most `size`; a second text under one id waits, being a later version."""
    batch: list[Source] = []
    weight = 0
    for source in sources:
        if isinstance(source, SourceDocument) and any(_is_other_text(source, known) for known in batch):
            yield batch
            batch, weight = [], 0
        batch.append(source)
        weight += len(source.text) if isinstance(source, SourceDocument) else 0
        if len(batch) >= size or weight >= BATCH_BYTES:
            yield batch
            batch, weight = [], 0
    if batch:
        yield batch
