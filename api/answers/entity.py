"""What is known of one entity or document."""

from datetime import date

from api.answers.clock import today
from api.answers.coverage import left_out
from api.answers.history import CHANGING, called, names_of, steps_of
from api.answers.steps import said
from api.models.entity import DocumentAnswer, EntityAnswer, Other, Relation, Source
from api.models.proof import Ref, kind_of, proofs
from graph.errors import NotFound
from graph.model.identity import content_of
from graph.neighbourhood import given
from graph.store.reader import Reads, Row


def entity(reads: Reads, id: str, label: str | None, on: date | None = None) -> EntityAnswer:
    """The entity with this id and label (None: any), as of a day (default today); NotFound without it."""
    rows = [row for row in reads.run("read/entity", id=id) if label in (None, *row["labels"])]
    if not rows:
        raise NotFound(f"no {(label or 'entity').lower()} {id!r}")
    row = rows[0]
    relations = [_relation(r) for r in reads.run("read/relations", id=id)]
    day, name = (on or today()).isoformat(), row["properties"].get("name") or id
    names = names_of(row["properties"])
    steps = any(changing in row["labels"] for changing in CHANGING)
    return EntityAnswer(
        id=id,
        name=name,
        called=called(names, day) or name,
        names=names,
        followed_by=steps_of(reads, id, day) if steps else [],
        preceded_by=steps_of(reads, id, day, backward=True) if steps else [],
        kind=kind_of(row["labels"]),
        properties=given(row["properties"]),
        documents=row["documents"],
        relations=relations,
        sources=[_source(source) for source in reads.run("read/mentioned_in", id=id)],
        not_said=_not_said(row["labels"], relations) + left_out(reads),
    )


def present_id(reads: Reads, id: str) -> str | None:
    """The id that answers today for `id`, one that was given out earlier; None when nothing does."""
    rows = reads.run("read/moved", mention=content_of(id))
    return rows[0]["id"] if rows and rows[0]["id"] != id else None


def document(reads: Reads, id: str) -> DocumentAnswer:
    """The document with this id; NotFound without it."""
    rows = reads.run("read/document", id=id)
    if not rows:
        raise NotFound(f"no document {id!r}")
    row = rows[0]
    entities = [Ref.of(entity) for entity in row["entities"]]
    return DocumentAnswer(id=id, properties=row["document"], text=row["text"], entities=entities)


def _relation(row: Row) -> Relation:
    replaced = {"other": Other.of(row["other"]), "properties": given(row["properties"])}
    return Relation.model_validate({**row, **replaced, "evidence": proofs(row["evidence"])})


def _not_said(labels: list[str], relations: list[Relation]) -> list[str]:
    types = {relation.type for relation in relations}
    if "Meeting" in labels and "CHAIRED" not in types:
        return [said("ai chủ trì cuộc họp", "who chaired the meeting")]
    return []


def _source(row: Row) -> Source:
    return Source.model_validate({**row, "evidence": proofs(row["evidence"])})
