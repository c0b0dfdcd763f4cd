"""The words of a .docx: its body as lines, and what stands around it; run apart from the program (apart.py)."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from graph.errors import DocumentError
from loaders.documents.apart import answer
from loaders.documents.numbering import Numbering
from loaders.documents.rows import is_layout, row
from loaders.documents.word_text import WordText

MAX_UNPACKED = 200 * 1024**2
"""The most bytes that the parts of a file may have once unpacked."""

_WRAPPERS = {qn(f"w:{name}") for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")}
_UNSEEN = {qn(f"w:{name}") for name in ("del", "moveFrom", "txbxContent", "pPr", "rPr")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}
_SIGNS = {qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-", qn("w:softHyphen"): "\xad"}
_EDGES = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)


def word_text(path: Path) -> WordText:
    """What a .docx holds; a DocumentError for a file that is none, is encrypted or unpacks to too much."""
    _check_unpacked(path)
    document = docx.Document(str(path))
    body = document.element.body
    boxes = list(body.iter(qn("w:txbxContent")))
    tables = list(body.iter(qn("w:tbl")))
    edges = [rel.target_part.element for rel in document.part.rels.values() if rel.reltype in _EDGES]
    around = [_words(paragraph) for part in [*edges, *boxes, *tables[:1]] for paragraph in part.iter(qn("w:p"))]
    return WordText(list(_Reader(document).lines(body)), len(tables), len(boxes), around)


def _check_unpacked(path: Path) -> None:
    try:
        with ZipFile(path) as packed:
            size = sum(part.file_size for part in packed.infolist())
    except BadZipFile as exc:
        raise DocumentError(
            "không phải .docx: tệp .doc cũ, có mật khẩu, hoặc hỏng (old .doc, encrypted or damaged)"
        ) from exc
    if size > MAX_UNPACKED:
        raise DocumentError(f"mở ra quá lớn: {size / 1024**2:.0f} MB (too large when unpacked)")


class _Reader:
    """Reads blocks in order, numbering as it goes."""

    def __init__(self, document: Document) -> None:
        types = {rel.reltype: rel for rel in document.part.rels.values()}
        numbering = types.get(RELATIONSHIP_TYPE.NUMBERING)
        self._numbering = Numbering(numbering.target_part.element if numbering else None)
        self._styles = {style.style_id: style.element for style in document.styles}

    def lines(self, element: Element) -> Iterator[str]:
        """One line per paragraph and per row of a table; a table that only lays out the page is read cell by cell."""
        for block in _blocks(element):
            if block.tag == qn("w:p"):
                text = f"{self._label(block)} {_words(block)}".strip()
                yield from text.split("\n") if text else ()
            else:
                yield from self._table(block)

    def _table(self, table: Element) -> Iterator[str]:
        rows = [list(_cells(one)) for one in _inside(table, "w:tr")]
        width = max(map(len, rows), default=0)
        layout = is_layout(width, len(rows))
        for cells in rows:
            texts = [list(self.lines(cell)) if cell is not None else [] for cell in cells]
            if layout:
                yield from (line for text in texts for line in text)
            elif any(texts):
                yield row([" ".join(text) for text in texts])

    def _label(self, paragraph: Element) -> str:
        """The label of a paragraph, by its own list or that of its style."""
        own = _list_of(paragraph)
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        seen = set()
        while (
            own is None and style is not None and (name := style.get(qn("w:val"))) in self._styles and name not in seen
        ):
            seen.add(name)
            own = _list_of(self._styles[name])
            style = self._styles[name].find(qn("w:basedOn"))
        return self._numbering.label(*own) if own else ""


def _list_of(element: Element) -> tuple[str, int] | None:
    """The id of the list and the level that a paragraph or a style names."""
    properties = element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
    if properties is None:
        return None
    number, level = properties.find(qn("w:numId")), properties.find(qn("w:ilvl"))
    if number is None:
        return None
    return number.get(qn("w:val"), ""), int(level.get(qn("w:val"), "0")) if level is not None else 0


def _blocks(element: Element) -> Iterator[Element]:
    """Paragraphs and tables in order, those within content controls among them."""
    for child in element:
        if child.tag in (qn("w:p"), qn("w:tbl")):
            yield child
        elif child.tag in _WRAPPERS:
            yield from _blocks(child)


def _inside(element: Element, name: str) -> Iterator[Element]:
    for child in element:
        if child.tag == qn(name):
            yield child
        elif child.tag in _WRAPPERS:
            yield from _inside(child, name)


def _cells(tr: Element) -> Iterator[Element | None]:
    """The cells of a row, None for what another cell covers."""
    for cell in _inside(tr, "w:tc"):
        merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
        yield None if merged is not None and merged.get(qn("w:val")) != "restart" else cell
        span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
        yield from [None] * (min(int(span.get(qn("w:val"), "1")), 63) - 1 if span is not None else 0)


def _words(element: Element) -> str:
    return "".join(_pieces(element)).strip()


def _pieces(element: Element) -> Iterable[str]:
    for child in element:
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag not in _UNSEEN and child.find(f"{qn('w:rPr')}/{qn('w:vanish')}") is None:
            yield from _pieces(child)


if __name__ == "__main__":
    answer(word_text)
