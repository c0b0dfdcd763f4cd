"""Documents sent to be loaded, and taken away again."""

from functools import partial
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Query, Request, Response

from api.answers.entity import refuse_gone
from api.answers.loading import load
from api.dependencies import ReadsDep, WriterDep, audit
from api.guard import Author
from api.models.documents import LoadAnswer, UnloadAnswer
from api.routes.corrections import queue
from api.routes.entities import Id
from api.uploads import Upload, UploadDep, request_body
from graph.errors import NotFound
from graph.kept.audit import Audit
from loaders import pipeline
from loaders.takedown import take_down_document

PATH = "/documents"
router = APIRouter(tags=["văn bản / documents"])


@router.post(
    PATH,
    status_code=201,
    summary="Nạp văn bản / Load documents",
    responses={200: {"model": LoadAnswer, "description": "đã có đúng như vậy / recorded just so already"}},
    openapi_extra=request_body(),
)
async def load_documents(request: Request, response: Response, by: Author, upload: UploadDep) -> LoadAnswer:
    """Documents as JSON, or files of the kinds that `trachnhiem load` reads; one that cannot be read is skipped.

    201 when something was loaded, 200 when everything was recorded just so already.
    """
    work = partial(_load, request, upload, audit(request, by))
    answer = await to_thread.run_sync(work, limiter=request.app.state.loads)
    if not answer.loaded:
        response.status_code = 200
    return answer


def _load(request: Request, upload: Upload, audit: Audit) -> LoadAnswer:
    settings = request.app.state.settings
    sources = upload.sources(settings.batch_limit)
    with pipeline.writer(request.app.state.address, audit) as to:
        return load(sources, to, settings.write_batch)


@router.delete(PATH + "/{id:path}", summary="Gỡ văn bản / Unload a document")
def unload_document(
    request: Request,
    reads: ReadsDep,
    to: WriterDep,
    id: Id,
    for_good: Annotated[bool, Query(description="gỡ hẳn, không nạp lại / never to be loaded again")] = False,
) -> UnloadAnswer:
    """Take a document away with exactly what it alone supports; afterwards its id answers 410.

    `for_good` also deletes its judgements and the corrections about it, and lets nobody load it again.
    """
    try:
        if for_good:
            take_down_document(id, reads, to, queue(request.app.state.settings))
        else:
            pipeline.unload(id, to)
    except NotFound:
        refuse_gone(reads, id)
        raise
    return UnloadAnswer(unloaded=id)
