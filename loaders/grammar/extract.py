"""From a document to its facts: names first, then meetings, commitments, figures and reports on them."""

from dataclasses import replace

from graph.model.facts import Facts, SourceDocument
from loaders.grammar.figures.figures import find_figures
from loaders.grammar.figures.progress import find_progress
from loaders.grammar.meetings.meetings import find_meetings
from loaders.grammar.names.entries import listed
from loaders.grammar.names.letterhead import with_own
from loaders.grammar.names.read import read
from loaders.grammar.not_said import not_said
from loaders.grammar.tasks.commitments import find_commitments
from loaders.grammar.tasks.worded import with_worded
from loaders.grammar.ties.charge import with_charges
from loaders.grammar.ties.citations import cited
from loaders.grammar.ties.platforms import find_platform_relations
from loaders.grammar.ties.portfolios import find_portfolios
from loaders.grammar.ties.tenures import with_tenures
from loaders.grammar.ties.ties import find_ties
from loaders.language.dates import infer_day

VERSION = "1.12"


def extract(document: SourceDocument) -> Facts:
    """All facts of a document; `document.text` is the kept text (NFC, line ends as \\n)."""
    day = infer_day(document.text, document.title, document.url, document.published)
    document = replace(document, extractor=VERSION, published=day.published, published_basis=day.basis)
    names = read(document)
    reading, lists = names.reading, listed(names)
    meetings = find_meetings(reading)
    instruments = cited(reading, with_own(reading, lists.instruments), meetings)
    commitments = find_commitments(reading, meetings, instruments)
    figures = find_figures(reading, commitments)
    return replace(
        lists,
        people=with_charges(reading, with_tenures(reading, lists.people)),
        groups=with_worded(lists.groups, commitments),
        instruments=instruments,
        meetings=meetings,
        commitments=commitments,
        relations=(*find_ties(reading), *find_portfolios(reading), *find_platform_relations(reading)),
        figures=figures,
        progress=find_progress(reading, commitments),
        not_said=not_said(meetings, commitments, figures),
    )
