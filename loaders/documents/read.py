"""Files and folders to documents, in a fixed order; what cannot be read is reported, never fatal."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from graph.errors import DocumentError
from graph.model.facts import SourceDocument
from loaders.documents.docx_file import read_docx
from loaders.documents.html_file import read_page
from loaders.documents.jsonl_file import read_lines
from loaders.documents.pdf_file import read_pdf
from loaders.documents.source import Skipped
from loaders.documents.text_file import read_text

Reader = Callable[[Path], Iterator[SourceDocument | Skipped]]

READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".html": read_page,
    ".htm": read_page,
    ".jsonl": read_lines,
    ".pdf": read_pdf,
    ".docx": read_docx,
}
"""The reader of each kind of file, by its ending in lower case."""


def read(paths: Iterable[Path]) -> Iterator[SourceDocument | Skipped]:
    """Every document under `paths`: files in the order given, folders through and through in sorted order."""
    for path in files(paths):
        try:
            yield from _reader(path)(path)
        except DocumentError as exc:
            yield Skipped(str(path), str(exc))
        except OSError as exc:
            yield Skipped(str(path), f"không mở được (cannot be opened): {exc.strerror}")


def count(paths: Iterable[Path]) -> int:
    """How many results `read` will give, near enough for a progress bar: one per file, one per line of .jsonl."""
    return sum(_lines(path) if path.suffix.lower() == ".jsonl" else 1 for path in files(paths))


def files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files `paths` stand for; a folder gives the visible ones that READERS knows, or itself if it has none."""
    for path in paths:
        found = sorted(_known(path)) if path.is_dir() else []
        yield from found or [path]


def _known(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if not hidden and path.suffix.lower() in READERS and path.is_file():
            yield path


def _reader(path: Path) -> Reader:
    endings = ", ".join(READERS)
    if path.is_dir():
        raise DocumentError(f"thư mục không có tệp nào đọc được: {endings} (no readable file in this folder)")
    if not path.exists():
        raise DocumentError("không có tệp này (no such file)")
    if path.suffix.lower() not in READERS or not path.is_file():
        raise DocumentError(f"không đọc được loại tệp này, chỉ đọc {endings} (not a kind of file that is read)")
    return READERS[path.suffix.lower()]


def _lines(path: Path) -> int:
    try:
        with path.open("rb") as file:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))
    except OSError:
        return 1
