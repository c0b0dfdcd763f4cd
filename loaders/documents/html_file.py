"""Saved web pages: the article in them, found by trafilatura."""

import re
from collections.abc import Iterator
from pathlib import Path

import trafilatura
from lxml.html import HtmlElement
from trafilatura.settings import Document

from graph.errors import DocumentError
from graph.model.facts import SourceDocument
from loaders.documents.address import cleaned
from loaders.documents.decoding import decode_page, file_bytes
from loaders.documents.page_tree import open_captions, open_layout, open_lists
from loaders.documents.rows import row
from loaders.documents.source import document

_DATES = {"extensive_search": False, "original_date": True}
_ROW = re.compile(r"^\|(.*)\|[ \t]*$", re.MULTILINE)
_BORDER = re.compile(r"^\|(?:-{3}\|)+\s?\n", re.MULTILINE)
_CELL_END = re.compile(r"(?<!\\)\|")


def read_page(path: Path) -> Iterator[SourceDocument]:
    """The article of a saved page, with the title, address, site and date that the page states for it."""
    page, encoding = decode_page(file_bytes(path))
    tree = trafilatura.load_html(page)
    if tree is None:
        raise _no_article()
    around = _lines(tree)
    open_layout(tree)
    open_lists(tree)
    open_captions(tree)
    article = trafilatura.bare_extraction(
        tree, include_comments=False, with_metadata=True, date_extraction_params=_DATES
    )
    if not isinstance(article, Document) or not article.text:
        raise _no_article()
    yield document(
        _flattened(article.text),
        url=article.url if article.url and cleaned(article.url) else None,
        title=article.title,
        publisher=article.sitename or article.hostname,
        source=f"page: {encoding}, article found by trafilatura",
        around=around,
        # trafilatura also takes dates of the layout, which may be any; metadata writes them as it returns them.
        published=article.date if article.date and article.date in page else None,
    )


def _flattened(article: str) -> str:
    """The article with its tables row by row, as in other formats."""
    return _ROW.sub(lambda found: row(_cells(found[1])), _BORDER.sub("", article))


def _cells(written: str) -> list[str]:
    return [cell.replace(r"\|", "|") for cell in _CELL_END.split(written)]


def _lines(page: HtmlElement) -> str:
    """All the words of a page, those of one element on a line: a stamp may stand outside of the article."""
    return "\n".join(words for text in page.itertext() if (words := text.strip()))


def _no_article() -> DocumentError:
    return DocumentError("không tìm thấy bài viết trong trang (no article found in the page)")
