"""A web page made ready for the search of its article: tables that only lay it out opened, lists labelled."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from loaders.documents.rows import is_layout

_CELLS = ("td", "th")
_PARTS = ("thead", "tbody", "tfoot", "tr", *_CELLS)
_BLOCKS = ("p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote")
_LONGEST_NUMBER = 5  # digits


def open_layout(page: HtmlElement) -> None:
    """Turn tables that only place words (menus, letterheads, whole pages) into blocks, in place."""
    for table in list(page.iter("table")):
        parts = list(_own_parts(table))
        rows = [part for part in parts if part.tag == "tr"]
        columns = max((sum(child.tag in _CELLS for child in row) for row in rows), default=0)
        if is_layout(columns, len(rows)) or table.find(".//table") is not None:
            table.tag = "div"
            for part in parts:
                part.tag = _block_or_paragraph(part) if part.tag in _CELLS else "div"


def open_lists(page: HtmlElement) -> None:
    """Turn lists into paragraphs with the labels that readers see, in place; lists of links are menus and stay.

    trafilatura keeps lists only where it knows the frame of the page.
    """
    for items in [items for items in page.iter("ol", "ul") if items.find(".//a") is None]:
        start = items.get("start", "1")
        first = int(start) if start.isdecimal() and len(start) < _LONGEST_NUMBER else 1
        for number, item in enumerate(items.iterchildren("li"), first):
            _label(item, f"{number}. " if items.tag == "ol" else "- ")
            item.tag = _block_or_paragraph(item)
        items.tag = "div"


def open_captions(page: HtmlElement) -> None:
    """Turn the captions of pictures into paragraphs, in place: they often say who is who."""
    for caption in list(page.iter("figcaption")):
        caption.tag = _block_or_paragraph(caption)
        if (figure := caption.getparent()) is not None and figure.tag == "figure":
            figure.tag = "div"


def _label(item: HtmlElement, label: str) -> None:
    """Write `label` before the first words of `item`."""
    while not (item.text or "").strip() and len(item):
        item = item[0]
    item.text = label + (item.text or "").lstrip()


def _block_or_paragraph(element: HtmlElement) -> str:
    return "div" if any(True for _ in element.iterchildren(*_BLOCKS)) else "p"


def _own_parts(element: HtmlElement) -> Iterator[HtmlElement]:
    """Rows, cells and groups of rows of a table, not those of tables within it."""
    for child in element.iterchildren(*_PARTS):
        yield child
        if child.tag not in _CELLS:
            yield from _own_parts(child)
