"""What a request brings to be loaded, put into a folder of its own until the answer is given."""

import json
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

from fastapi import Depends, HTTPException, Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile

from api.guard import Author
from api.models.documents import GivenDocuments
from graph.errors import UploadError
from graph.model.facts import SourceDocument
from loaders.documents.jsonl_file import read_line
from loaders.documents.read import READERS, count, read
from loaders.documents.source import Skipped

OTHER = ".other"  # the ending of a file that no reader knows, whatever it was called


@dataclass(frozen=True, slots=True)
class Upload:
    """Files by the name that they were sent under, or one file of JSON that holds a list of documents."""

    files: dict[Path, str]
    listed: Path | None = None

    def sources(self, most: int) -> Iterator[SourceDocument | Skipped]:
        """What they hold, as `trachnhiem load` reads it; UploadError or 413 when it is none, or over `most`."""
        given = _listed(self.listed) if self.listed else []
        number = len(given) or count(self.files)
        if not number:
            raise UploadError("không có văn bản nào (no document was sent)")
        if number > most:
            raise HTTPException(413, f"nhiều nhất {most} văn bản một lần / at most {most} documents at once")
        return self._read(given)

    def _read(self, given: list[Any]) -> Iterator[SourceDocument | Skipped]:
        for number, one in enumerate(given):
            yield read_line(json.dumps(one).encode(), f"documents.{number}")
        for source in read(self.files):
            yield Skipped(self._named(source.where), source.why) if isinstance(source, Skipped) else source

    def _named(self, where: str) -> str:
        """`FILE` or `FILE:LINE` with the name under which the file was sent."""
        path = next(path for path in self.files if where.startswith(str(path)))
        return self.files[path] + where.removeprefix(str(path))


async def uploaded(request: Request, by: Author) -> AsyncIterator[Upload]:
    """What a request of somebody who may write brings, for as long as it is answered."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    with TemporaryDirectory(prefix="trachnhiem-") as folder:
        if kind == "application/json":
            yield Upload({}, await _body(request, Path(folder) / "documents.json"))
        elif kind == "multipart/form-data":
            yield Upload(await _files(request, Path(folder)))
        else:
            raise HTTPException(
                415, 'cần / needs application/json {"documents": […]} or multipart/form-data with files'
            )


UploadDep = Annotated[Upload, Depends(uploaded)]


async def _body(request: Request, to: Path) -> Path:
    """The body in a file; it comes in pieces of some 64 kB."""
    with to.open("wb") as file:
        async with aclosing(request.stream()) as pieces:
            async for piece in pieces:
                await run_in_threadpool(file.write, piece)
    return to


async def _files(request: Request, folder: Path) -> dict[Path, str]:
    """The files of a form by where they are now, under names of our own."""
    most = request.app.state.settings.batch_limit
    found: dict[Path, str] = {}
    async with request.form(max_files=most + 1, max_fields=0) as form:
        for number, (_, sent) in enumerate(form.multi_items()):
            if isinstance(sent, UploadFile):
                name = Path((sent.filename or "").replace("\\", "/")).name or str(number)
                ending = Path(name).suffix.lower()
                path = folder / f"{number}{ending if ending in READERS else OTHER}"
                await run_in_threadpool(_copy, sent, path)
                found[path] = name
    return found


def _copy(sent: UploadFile, to: Path) -> None:
    with to.open("wb") as file:
        shutil.copyfileobj(sent.file, file)


def _listed(file: Path) -> list[Any]:
    """The documents in a body of JSON."""
    try:
        given = json.loads(file.read_bytes())
    except (ValueError, RecursionError) as exc:
        raise UploadError("nội dung không phải JSON (the body is not JSON)") from exc
    documents = given.get("documents") if isinstance(given, dict) else None
    if not isinstance(documents, list):
        raise UploadError('cần {"documents": […]} (the body needs a list of documents)')
    return documents


def request_body() -> dict[str, Any]:
    """What OpenAPI says of the body, which the framework does not read."""
    listed = GivenDocuments.model_json_schema()
    (listed["properties"]["documents"]["items"],) = listed.pop("$defs").values()
    files = {"type": "array", "items": {"type": "string", "format": "binary"}}
    form = {"type": "object", "properties": {"files": files}, "required": ["files"]}
    content = {"application/json": {"schema": listed}, "multipart/form-data": {"schema": form}}
    return {"requestBody": {"required": True, "content": content}}
