"""Plain text files."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from graph.model.facts import SourceDocument
from loaders.documents.decoding import decode, file_bytes
from loaders.documents.source import document

_HEADLINE = re.compile(r"\s{0,9}([^\r\n]{1,200})\r?\n[ \t\r]{0,9}(?:\n|$)")
# A sentence, a breadcrumb or a letterhead in capitals is no headline.
_NO_HEADLINE = re.compile(r"[.,:;!]\s*$|[|›»]")


def read_text(path: Path) -> Iterator[SourceDocument]:
    """The one document in a .txt file; its first line is also the title when it stands alone as a headline does."""
    text, encoding = decode(file_bytes(path))
    found = document(text, source=f"text: {encoding}")
    yield replace(found, title=headline(found.text))


def headline(text: str) -> str | None:
    """The first line of `text` when an empty line follows and it is no sentence, breadcrumb or letterhead."""
    first = _HEADLINE.match(text)
    if not first or _NO_HEADLINE.search(first[1]) or first[1].isupper():
        return None
    return first[1]
