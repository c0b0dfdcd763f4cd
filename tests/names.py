"""What a text of made-up officials and provinces names, in the short form that tables of examples use."""

from graph.model.facts import Facts, SourceDocument
from loaders.grammar.names.entries import listed
from loaders.grammar.names.read import read
from loaders.grammar.reading import Reading


def document(text: str, title: str | None = None, published: str | None = "2024-07-20") -> SourceDocument:
    """A document with that text."""
    return SourceDocument(id="d", text=text, sha256="", extractor="", title=title, published=published)


def names(text: str, title: str | None = None) -> Facts:
    """The lists of everything named in a text."""
    return listed(read(document(text, title)))


def reading(text: str) -> Reading:
    """A text with its mentions."""
    return read(document(text)).reading


def positions(text: str) -> dict[str, list[tuple[str, str | None]]]:
    """Title and body of every position, by person."""
    return {person.name: [(p.title, p.body) for p in person.positions] for person in names(text).people}


def bodies(text: str, title: str | None = None) -> list[str]:
    """The names of all bodies."""
    return [body.name for body in names(text, title).bodies]
