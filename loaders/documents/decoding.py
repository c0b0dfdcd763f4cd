"""Bytes of a file to text, refusing what is not surely text."""

import codecs
import re
from pathlib import Path

from graph.errors import DocumentError

MAX_BYTES = 20 * 1024 * 1024
"""The largest single document that is read."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""", re.I)
_DECLARED_WITHIN = 4096


def file_bytes(path: Path) -> bytes:
    """The whole content of `path`; a DocumentError when it is empty or larger than MAX_BYTES."""
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise too_large(size)
    data = path.read_bytes()
    if not data:
        raise DocumentError("tệp rỗng (the file is empty)")
    return data


def too_large(size: int) -> DocumentError:
    """The error for a document of `size` bytes."""
    limit = MAX_BYTES // 1024**2
    return DocumentError(f"quá lớn: {size / 1024**2:.1f} MB, tối đa {limit} MB (larger than the limit)")


def decode(data: bytes, encoding: str = "utf-8") -> str:
    """The text of `data`: by its byte order mark, else in `encoding`; a DocumentError when it is not that text."""
    if data.startswith(codecs.BOM_UTF8):
        encoding = "utf-8-sig"
    elif data.startswith(_UTF16):
        encoding = "utf-16"
    try:
        text = data.decode(encoding)
    except LookupError as exc:
        raise DocumentError(f"bảng mã lạ: {encoding!r} (unknown encoding)") from exc
    except UnicodeError as exc:
        raise DocumentError(f"không phải văn bản {encoding.upper()} (wrong encoding, or not a text)") from exc
    if "\0" in text:
        raise DocumentError("tệp nhị phân, không phải văn bản (binary file)")
    return text


def decode_page(data: bytes) -> str:
    """The text of an HTML page, in the encoding it declares, UTF-8 when it declares none."""
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    return decode(data, declared[1].decode("ascii") if declared else "utf-8")
