"""Saved web pages: the article in them, found by trafilatura."""

from collections.abc import Iterator
from pathlib import Path

import trafilatura
from trafilatura.settings import Document

from graph.errors import DocumentError
from graph.model.facts import SourceDocument
from loaders.documents.address import cleaned
from loaders.documents.decoding import decode_page, file_bytes
from loaders.documents.source import document

_DATES = {"extensive_search": False, "original_date": True}


def read_page(path: Path) -> Iterator[SourceDocument]:
    """The article of a saved page, with the title, address, site and date that the page states for it."""
    page, encoding = decode_page(file_bytes(path))
    article = trafilatura.bare_extraction(
        page, include_comments=False, with_metadata=True, date_extraction_params=_DATES
    )
    if not isinstance(article, Document) or not article.text:
        raise DocumentError("không tìm thấy bài viết trong trang (no article found in the page)")
    yield document(
        article.text,
        url=article.url if article.url and cleaned(article.url) else None,
        title=article.title,
        publisher=article.sitename or article.hostname,
        source=f"page: {encoding}, article found by trafilatura",
        # trafilatura also takes dates of the layout, which may be any; metadata writes them as it returns them.
        published=article.date if article.date and article.date in page else None,
    )
