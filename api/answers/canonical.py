"""The usual full names for the words of a user, by the grammar that reads documents: `TP Hà Nội` is `Hà Nội`."""

import unicodedata

from graph.model.facts import SourceDocument
from loaders.grammar.names.read import read


def canonical(text: str) -> str:
    """`text` with everything that the grammar finds named in it under its canonical name."""
    words = unicodedata.normalize("NFC", text)
    reading = read(SourceDocument(id="question", text=words, sha256="", extractor="")).reading
    for mention in reversed(reading.mentions):
        words = words[: mention.span.start] + mention.name + words[mention.span.end :]
    return words
