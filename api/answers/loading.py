"""Loading what was sent: read and extracted, written as `trachnhiem load` does, and what became of each document."""

from collections.abc import Iterable, Iterator

from api.models.documents import LoadAnswer, NotRead
from graph.errors import UploadError
from graph.model.facts import SourceDocument
from graph.store.writer import Writer
from loaders import pipeline
from loaders.documents.source import Skipped
from loaders.workers import processes

NAMED = 5  # reasons that a refusal repeats


def load(sources: Iterable[SourceDocument | Skipped], to: Writer, batch: int) -> LoadAnswer:
    """Load documents, `batch` in a transaction; UploadError when there is none that can be read.

    A process of its own extracts, so that the rules do not take the time of the other requests of this one.
    """
    seen: list[str] = []
    with processes(1) as team:
        report = pipeline.load(_noted(sources, seen), to, batch, team=team)
    skipped = [NotRead(where=one.where, why=one.why) for one in report.skipped]
    left = dict.fromkeys(seen).keys() - report.ids - {one.where for one in skipped}
    if not report.ids and not left:
        raise UploadError("; ".join(f"{one.where}: {one.why}" for one in skipped[:NAMED]))
    return LoadAnswer(
        loaded=report.ids,
        unchanged=sorted(left),
        skipped=skipped,
        facts={kind: number for kind, number in sorted(report.facts.items()) if number},
    )


def _noted(sources: Iterable[SourceDocument | Skipped], ids: list[str]) -> Iterator[SourceDocument | Skipped]:
    for source in sources:
        if isinstance(source, SourceDocument):
            ids.append(source.id)
        yield source
