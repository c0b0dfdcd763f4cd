"""Word files: paragraphs with their labels, tables row by row."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import TypeAdapter

from graph.model.facts import SourceDocument
from loaders.documents.apart import read_apart
from loaders.documents.decoding import check_size
from loaders.documents.source import document
from loaders.documents.word_text import WordText

_WORDS = TypeAdapter(WordText)


def read_docx(path: Path) -> Iterator[SourceDocument]:
    """The one document in a .docx file; a DocumentError when it is encrypted, damaged or unpacks to too much.

    Its properties name the file's template and editors, not a publication: no title or date is taken from them.
    """
    check_size(path)
    words = _WORDS.validate_python(read_apart("loaders.documents.docx_parts", path))
    done = [f"{len(words.lines)} lines"]
    done += [f"{words.tables} tables row by row"] if words.tables else []
    done += [f"{words.boxes} text boxes left out"] if words.boxes else []
    yield document("\n".join(words.lines), source=f"docx: {', '.join(done)}", around="\n".join(words.around))
