"""The lines of a PDF with their places on the page, read by PDFium; run apart from the program (apart.py)."""

from collections.abc import Iterator
from ctypes import byref, c_double, c_float
from pathlib import Path

import pypdfium2
from pypdfium2 import raw

from graph.errors import DocumentError
from loaders.documents.apart import answer
from loaders.documents.page_line import PageLine
from loaders.documents.ruled_cells import Point, RuledCells

MAX_PAGES = 2000
MAX_LETTERS = 5_000_000
_MOST_STROKES = 20_000  # on a page: with more it is a map or a chart
_COLUMN_GAP = 2.0  # heights of a letter: what stands further apart is not one line
_HYPHENS = ("\x02", "\ufffe")  # PDFium's signs for a hyphen at a line end


def page_lines(path: Path) -> tuple[int, list[PageLine]]:
    """How many pages there are, and their lines; a DocumentError for a file that is encrypted, damaged or too long."""
    try:
        pdf = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as exc:
        if exc.err_code == raw.FPDF_ERR_PASSWORD:
            raise DocumentError("tệp PDF có mật khẩu (encrypted)") from exc
        raise DocumentError("tệp PDF hỏng (damaged PDF)") from exc
    if len(pdf) > MAX_PAGES:
        raise DocumentError(f"quá nhiều trang: {len(pdf)}, tối đa {MAX_PAGES} (too many pages)")
    found: list[PageLine] = []
    letters = 0
    for number in range(len(pdf)):
        page = pdf[number]
        lines = list(_lines(page, number))
        letters += sum(len(line.text) for line in lines)
        if letters > MAX_LETTERS:
            raise DocumentError(f"quá dài: hơn {MAX_LETTERS} chữ (too long)")
        found += lines
        page.close()
    return len(pdf), found


def _lines(page: pypdfium2.PdfPage, number: int) -> Iterator[PageLine]:
    """The lines in the order in which the page draws them, parted at column gaps and at table borders."""
    cells = RuledCells(_strokes(page))
    text = page.get_textpage()
    line: list[PageLine] = []  # one for each letter
    for index in range(text.count_chars()):
        letter = _letter(text, index, number)
        after = line[-1] if line else letter
        if letter.text in "\r\n":
            yield from _joined(line, cells)
            line = []
        elif letter.text.isspace():  # drawn or added by PDFium, then without a place
            line += [after._replace(text=" ", left=after.right)] if line else []
        else:
            apart = letter.left - after.right > _COLUMN_GAP * letter.height
            if apart or cells.part(after.right, letter.left, after.baseline):
                yield from _joined(line, cells)
                line = []
            line.append(letter)
    yield from _joined(line, cells)


def _letter(text: pypdfium2.PdfTextPage, index: int, page: int) -> PageLine:
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    x, baseline = c_double(), c_double()
    raw.FPDFText_GetCharBox(text, index, byref(left), byref(right), byref(bottom), byref(top))
    raw.FPDFText_GetCharOrigin(text, index, byref(x), byref(baseline))
    loose = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text, index, byref(loose))
    letter = chr(raw.FPDFText_GetUnicode(text, index))
    return PageLine(
        "-" if letter in _HYPHENS else letter, left.value, right.value, baseline.value, loose.top - loose.bottom, page
    )


def _joined(letters: list[PageLine], cells: RuledCells) -> Iterator[PageLine]:
    text = "".join(letter.text for letter in letters).strip()
    if text:
        first, right = letters[0], max(letter.right for letter in letters)
        cell = cells.cell((first.left + right) / 2, first.baseline + first.height / 4)
        height = min(letter.height for letter in letters)
        yield first._replace(text=text, right=right, height=height, cell=cell)


def _strokes(page: pypdfium2.PdfPage) -> Iterator[tuple[Point, Point]]:
    """The straight lines that the page draws, edges of boxes among them."""
    count = 0
    for drawn in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=1):
        matrix = drawn.get_matrix()
        here = start = (0.0, 0.0)
        for index in range(raw.FPDFPath_CountSegments(drawn)):
            count += 1
            if count > _MOST_STROKES:
                return
            segment = raw.FPDFPath_GetPathSegment(drawn, index)
            x, y = c_float(), c_float()
            raw.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
            to = matrix.on_point(x.value, y.value)
            kind = raw.FPDFPathSegment_GetType(segment)
            if kind == raw.FPDF_SEGMENT_MOVETO:
                start = to
            elif kind == raw.FPDF_SEGMENT_LINETO:
                yield here, to
            if raw.FPDFPathSegment_GetClose(segment):
                yield to, start
            here = to


if __name__ == "__main__":
    answer(page_lines)
