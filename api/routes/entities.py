"""What is known of this person, body, place, programme …?"""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Path, Query

from api.answers.commitments import commitment
from api.answers.entity import document, entity
from api.answers.holders import holders
from api.dependencies import KnownDep, On
from api.models.commitments import CommitmentList
from api.models.entity import DocumentAnswer, EntityAnswer, HoldersAnswer
from api.reading import Reading
from api.redirect import following
from graph.schema.labels import BY_NAME

router = APIRouter(route_class=Reading, tags=["thực thể / entities"])

Id = Annotated[str, Path(max_length=1000)]

COLLECTIONS = {
    "people": "Person",
    "bodies": "Body",
    "groups": "Group",
    "places": "Place",
    "programs": "Program",
    "positions": "Position",
    "fields": "Field",
    "meetings": "Meeting",
    "instruments": "Instrument",
    "figures": "Figure",
}


def _reader(collection: str, label: str) -> Callable[..., EntityAnswer]:
    def read(reads: KnownDep, id: Id, on: On = None) -> EntityAnswer:
        return following(reads, collection, id, lambda id: entity(reads, id, label, on))

    return read


for _collection, _label in COLLECTIONS.items():
    router.add_api_route(
        f"/{_collection}/{{id}}",
        _reader(_collection, _label),
        summary=f"{BY_NAME[_label].caption_vi} / {BY_NAME[_label].caption_en}",
        description=BY_NAME[_label].doc,
        name=f"read_{_label.lower()}",
    )


@router.get("/positions/{id}/holders", summary="Ai giữ chức vụ này? / Who holds this position?")
def read_holders(reads: KnownDep, id: Id, on: On = None) -> HoldersAnswer:
    """The holders that sources state or show, on a day when one is given, with the basis of each."""
    return holders(reads, id, on)


@router.get("/commitments/{id}", summary="Nhiệm vụ, cam kết / Commitment")
def read_commitment(reads: KnownDep, id: Id, on: On = None) -> CommitmentList:
    """A commitment, once for each of its doers, with status and proof."""
    return following(reads, "commitments", id, lambda id: commitment(reads, id, on))


@router.get("/documents/{id:path}", summary="Văn bản / Document")
def read_document(
    reads: KnownDep,
    id: Id,
    version: Annotated[str | None, Query(max_length=64, description="sha256 của bản trước / earlier text")] = None,
) -> DocumentAnswer:
    """A document with its kept text, to which all evidence counts its characters; its earlier texts by `version`."""
    return document(reads, id, version)
