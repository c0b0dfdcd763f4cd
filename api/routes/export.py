"""The graph, or a part of it, in the formats of other tools."""

from collections.abc import Iterator
from itertools import chain
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import StreamingResponse

from api.answers.exports import part_of
from api.dependencies import KnownDep
from api.parameters import given
from api.reading import Reading
from graph.export.formats import FORMATS, FormatName
from graph.neighbourhood import DEEPEST, MOST

router = APIRouter(route_class=Reading, tags=["xuất / exports"])

OWN = {"around", "depth", "limit", "query", "known_on"}  # other parameters are those of the named query


@router.get("/export/{format}", summary="Xuất đồ thị / Export the graph", response_class=StreamingResponse)
def export(
    request: Request,
    reads: KnownDep,
    format: FormatName,
    around: Annotated[str | None, Query(max_length=1000, description="mã một thực thể / id of an entity")] = None,
    depth: Annotated[int, Query(ge=1, le=DEEPEST)] = 1,
    limit: Annotated[int, Query(ge=1, le=MOST)] = MOST,
    query: Annotated[str | None, Query(max_length=100, description="tên truy vấn / a named query")] = None,
) -> StreamingResponse:
    """Everything, what lies around an entity, or what the rows of a named query tell of; its parameters may follow."""
    parameters = {key: values for key, values in given(request).items() if key not in OWN}
    wanted = FORMATS[format]
    pieces = wanted.write(part_of(reads, around, depth, limit, query, parameters))
    name = f'attachment; filename="trachnhiem.{wanted.ending}"'
    begun = _begun(pieces)
    if request.state.is_head:
        begun = iter(())
    return StreamingResponse(begun, media_type=wanted.media_type, headers={"Content-Disposition": name})


def _begun(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces, the first made now: what cannot be answered at all is an error, not half a file."""
    first = next(pieces, b"")
    return chain([first], pieces)
