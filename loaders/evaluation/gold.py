"""Reading a folder of annotated documents; a file that is none is reported, the others go on."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from graph.errors import DocumentError
from graph.model.facts import SourceDocument
from loaders.documents.source import Skipped, document
from loaders.evaluation.annotation import Annotation

_ANNOTATION = TypeAdapter(Annotation)


@dataclass(frozen=True, slots=True)
class Gold:
    """An annotated document: what the grammar is given, and what it should find."""

    document: SourceDocument
    said: Annotation


def read_gold(folder: Path) -> Iterator[Gold | Skipped]:
    """The annotated documents of the .json files right in `folder`, by name; an id counts once."""
    files = sorted(folder.glob("*.json")) if folder.is_dir() else []
    if not files:
        yield Skipped(str(folder), "thư mục không có tệp .json nào (no .json file in this folder)")
    known: set[str] = set()
    for file in files:
        found = _read(file)
        if isinstance(found, Gold) and found.document.id in known:
            yield Skipped(str(file), f"id: {found.document.id!r} đã có ở tệp khác (is the id of another file too)")
            continue
        if isinstance(found, Gold):
            known.add(found.document.id)
        yield found


def _read(file: Path) -> Gold | Skipped:
    try:
        said = _ANNOTATION.validate_json(file.read_bytes())
        day = said.published.isoformat() if said.published else None
        return Gold(document(said.text, id=said.id, url=said.url, title=said.title, published=day), said)
    except ValidationError as exc:
        first = exc.errors(include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "JSON"
        return Skipped(str(file), f"{where}: {first['msg']}")
    except DocumentError as exc:
        return Skipped(str(file), str(exc))
    except OSError as exc:
        return Skipped(str(file), f"không mở được (cannot be opened): {exc.strerror}")
