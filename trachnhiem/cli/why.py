"""The facts of a document as lines for the terminal: each with its rule, its parts and the words of each."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.text import Text

from graph.model.facts import Facts
from graph.model.span import Span
from viz.annotation.explain import Explained, Part, explained, quoted
from viz.annotation.words import KINDS
from viz.clean import shown


def lines(facts: Facts) -> Iterator[Text]:
    """One document: its name, then its facts kind after kind."""
    document = facts.document
    yield Text(shown(document.title or document.id), "bold reverse")
    yield Text(f"mã (id) {shown(document.id)} · bộ luật (grammar) {document.extractor}")
    if document.published:
        yield Text(f"ngày đăng (published) {document.published} — {shown(document.published_basis)}")
    if document.kept_from:
        yield Text(f"văn bản lấy từ (text kept from) {shown(document.kept_from)}")
    for kind, found in groupby(explained(facts), key=lambda fact: fact.kind):
        vi, en = KINDS[kind]
        yield Text()
        yield Text(f"{vi} ({en})", "bold")
        for fact in found:
            yield from _fact(fact, document.text)
    yield Text()


def _fact(fact: Explained, text: str) -> Iterator[Text]:
    yield Text(f"{fact.number:>3}. ", "bold") + Text(shown(fact.title), "bold")
    yield Text(f"     luật (rule): {fact.rule}", "cyan")
    yield from _words(fact.evidence, text, "     ")
    for part in fact.parts:
        yield from _part(part, text)


def _part(part: Part, text: str) -> Iterator[Text]:
    vi, en = part.caption
    yield Text(f"     • {vi} ({en}): {shown(part.says)}")
    yield from _words(part.evidence, text, "         ")


def _words(evidence: Iterable[Span], text: str, indent: str) -> Iterator[Text]:
    for words, spans in quoted(evidence, text).items():
        yield Text(f"{indent}“{shown(words)}” [{', '.join(map(str, spans))}]", "green")
