"""Small PDF files for tests: letters and straight lines at given places, without an embedded font."""

from collections.abc import Sequence
from pathlib import Path
from zlib import compress

SIZE = 14
LETTER = SIZE / 2  # every letter is half as wide as the font is high
LEFT, TOP, STEP = 80, 780, 20
LINE = 64  # letters between the margins

Words = tuple[float, float, str]  # x, y of the baseline, words
Stroke = tuple[float, float, float, float]

_UNICODE = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"""


def lines(*texts: str, x: float = LEFT, y: float = TOP) -> list[Words]:
    """`texts` below one another."""
    return [(x, y - STEP * number, text) for number, text in enumerate(texts)]


def grid(columns: Sequence[float], rows: Sequence[float]) -> list[Stroke]:
    """The borders of a table with upright lines at `columns` and level ones at `rows`."""
    upright = [(x, min(rows), x, max(rows)) for x in columns]
    return upright + [(min(columns), y, max(columns), y) for y in rows]


def pdf(path: Path, *pages: Sequence[Words], strokes: Sequence[Stroke] = ()) -> Path:
    """Write a PDF with these words on its pages and `strokes` on every one."""
    drawn = "".join(f"{x0} {y0} m {x1} {y1} l S\n" for x0, y0, x1, y1 in strokes)
    return raw_pdf(path, *((drawn + _letters(words)).encode() for words in pages))


def raw_pdf(path: Path, *contents: bytes) -> Path:
    """Write a PDF whose pages have these content streams."""
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(contents)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(contents)}>>".encode(),
        b"<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H/ToUnicode 4 0 R/DescendantFonts[<<"
        b"/Type/Font/Subtype/CIDFontType2/BaseFont/F/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        b"/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/F/Flags 4/FontBBox[0 -200 500 800]"
        b"/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>",
        _stream(_UNICODE),
    ]
    for number, content in enumerate(contents):
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
            + f"/Contents {6 + 2 * number} 0 R>>".encode()
        )
        objects.append(_stream(content))
    path.write_bytes(_file(objects))
    return path


def _letters(words: Sequence[Words]) -> str:
    return "".join(f"BT /F {SIZE} Tf {x} {y} Td <{text.encode('utf-16-be').hex()}> Tj ET\n" for x, y, text in words)


def _stream(content: bytes) -> bytes:
    packed = compress(content)
    return f"<</Length {len(packed)}/Filter/FlateDecode>>stream\n".encode() + packed + b"\nendstream"


def _file(objects: Sequence[bytes]) -> bytes:
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj".encode() + body + b"endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF"
    return data + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode()
