"""PDF files: the running text of their pages."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import TypeAdapter

from graph.errors import DocumentError
from graph.model.facts import SourceDocument
from loaders.documents.apart import read_apart
from loaders.documents.decoding import check_size
from loaders.documents.page_furniture import without_furniture
from loaders.documents.page_line import PageLine
from loaders.documents.reflow import running_text
from loaders.documents.source import document

_PAGES: TypeAdapter[tuple[int, list[PageLine]]] = TypeAdapter(tuple[int, list[PageLine]])


def read_pdf(path: Path) -> Iterator[SourceDocument]:
    """The one document in a .pdf file; a DocumentError when its pages are scanned, encrypted, damaged or too many."""
    check_size(path)
    pages, lines = _PAGES.validate_python(read_apart("loaders.documents.pdf_pages", path))
    if not lines:
        raise DocumentError("bản quét, không có lớp chữ (scanned pages without a text layer)")
    body = without_furniture(lines)
    blank = pages - len({line.page for line in lines})
    done = ["lines joined"]
    done += ["page numbers and running heads left out"] if len(body) < len(lines) else []
    done += [f"{blank} pages without text"] if blank else []
    yield document(
        running_text(body),
        source=f"pdf: {pages} pages, {', '.join(done)}",
        around="\n".join(line.text for line in lines if line.page == 0),
    )
