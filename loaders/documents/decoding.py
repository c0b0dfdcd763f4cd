"""Bytes of a file to text, refusing what is not surely text."""

import codecs
import re
from pathlib import Path
from typing import NamedTuple

from graph.errors import DocumentError
from loaders.documents.repair import repair
from loaders.documents.vietnamese import is_sound, marked_words

MAX_BYTES = 20 * 1024 * 1024
"""The largest single document that is read."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""", re.I)
_HEAD = 4096
_LATIN_SHARE = 0.9
_EIGHT_BITS = "sloppy-windows-1252"  # ftfy's: gives every byte a letter, as old fonts do
_MIN_WORDS = 3  # fewer Vietnamese words do not prove an encoding


def file_bytes(path: Path) -> bytes:
    """The whole content of `path`; a DocumentError when it is empty or larger than MAX_BYTES."""
    check_size(path)
    return path.read_bytes()


def check_size(path: Path) -> None:
    """Raise a DocumentError when the file is empty or larger than MAX_BYTES."""
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise too_large(size)
    if not size:
        raise DocumentError("tệp rỗng (the file is empty)")


def too_large(size: int) -> DocumentError:
    """The error for a document of `size` bytes."""
    limit = MAX_BYTES // 1024**2
    return DocumentError(f"quá lớn: {size / 1024**2:.1f} MB, tối đa {limit} MB (larger than the limit)")


class Decoded(NamedTuple):
    """The text of some bytes, and the encodings it was read from, in words."""

    text: str
    encoding: str


def decode(data: bytes, encoding: str = "utf-8") -> Decoded:
    """The text of `data`: by its byte order mark, else in `encoding`, else in an old one that gives sound Vietnamese.

    A DocumentError when it is none of them.
    """
    if data.startswith(codecs.BOM_UTF8):
        encoding = "utf-8-sig"
    elif data.startswith(_UTF16):
        encoding = "utf-16"
    elif b"\0" in data[:_HEAD]:
        return _utf16_without_mark(data)
    try:
        text = data.decode(encoding)
    except LookupError as exc:
        raise DocumentError(f"bảng mã lạ: {encoding!r} (unknown encoding)") from exc
    except UnicodeError as exc:
        if isinstance(exc, UnicodeDecodeError) and exc.reason == "unexpected end of data":
            raise DocumentError("tệp bị cắt giữa một chữ (the file ends within a letter)") from exc
        return _mixed(data, encoding)
    if "\0" in text:
        raise _binary()
    return Decoded(text, encoding)


def decode_page(data: bytes) -> Decoded:
    """The text of an HTML page, in the encoding it declares, UTF-8 when it declares none."""
    declared = _DECLARED.search(data[:_HEAD])
    return decode(data, declared[1].decode("ascii").lower() if declared else "utf-8")


def _utf16_without_mark(data: bytes) -> Decoded:
    """Text of two bytes a letter: read in the right order nearly all its letters are Latin."""
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeError:
            continue
        if "\0" not in text and sum(c < "\u2100" for c in text) > _LATIN_SHARE * len(text):
            return Decoded(text, encoding)
    raise _binary()


def _mixed(data: bytes, encoding: str) -> Decoded:
    """Lines that are in `encoding` as they are, the others from an old code page or font, if it gives Vietnamese."""
    wrong = DocumentError(f"không phải văn bản {encoding.upper()} (wrong encoding, or not a text)")
    if encoding.startswith("utf-16") or b"\0" in data:
        raise wrong
    lines, broken = [], []
    for number, line in enumerate(data.split(b"\n")):
        try:
            lines.append(line.decode(encoding))
        except UnicodeError:
            lines.append(line.decode(_EIGHT_BITS))
            broken.append(number)
    text, done = repair("\n".join(lines))
    mended = text.split("\n")
    words = [word for number in broken for word in marked_words(mended[number])]
    if len(words) < _MIN_WORDS or not all(is_sound(mended[number]) for number in broken):
        raise wrong
    return Decoded(text, f"{len(broken)} of {len(lines)} lines not {encoding}; {'; '.join(done) or 'windows-1252'}")


def _binary() -> DocumentError:
    return DocumentError("tệp nhị phân, không phải văn bản (binary file)")
