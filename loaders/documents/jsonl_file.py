"""Files of one JSON object per line: `id`, `url`, `title`, `publisher`, `published`, `text`."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, BinaryIO

from pydantic import AfterValidator, BaseModel, ValidationError

from graph.errors import DocumentError
from graph.model.facts import SourceDocument
from loaders.documents.decoding import MAX_BYTES, decode, too_large
from loaders.documents.source import Skipped, document

_YEARS = range(1900, 2100)  # those that dates in the texts have, so that days can be counted around each


def _day(text: str) -> str:
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise ValueError("not YYYY-MM-DD")
    if day.year not in _YEARS:
        raise ValueError(f"not a day of {_YEARS.start} to {_YEARS.stop - 1}")
    return text


class Line(BaseModel, strict=True):
    """One line; other keys are passed over."""

    text: str
    id: str | None = None
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: Annotated[str, AfterValidator(_day)] | None = None


def read_lines(path: Path) -> Iterator[SourceDocument | Skipped]:
    """The document of each line; a bad line is skipped under its number, the others go on."""
    with path.open("rb") as file:
        for number, line in enumerate(_lines(file), 1):
            if line.strip():
                yield read_line(line, f"{path}:{number}")


def read_line(line: bytes, where: str) -> SourceDocument | Skipped:
    """The document of one line; a bad one is skipped, as what stands at `where`."""
    try:
        return _document(line)
    except DocumentError as exc:
        return Skipped(where, str(exc))


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines of `file`, each cut just above MAX_BYTES so that no line fills the memory."""
    while line := file.readline(MAX_BYTES + 1):
        rest = line
        while len(rest) > MAX_BYTES and not rest.endswith(b"\n"):
            rest = file.readline(MAX_BYTES + 1)
        yield line


def _document(line: bytes) -> SourceDocument:
    if len(line) > MAX_BYTES:
        raise too_large(len(line))
    try:
        text, encoding = decode(line)
        given = Line.model_validate_json(text)
    except ValidationError as exc:
        first = exc.errors(include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "JSON"
        raise DocumentError(f"dòng hỏng (bad line): {where}: {first['msg']}") from exc
    return document(**given.model_dump(), source=f"jsonl: {encoding}")
