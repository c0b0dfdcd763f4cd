"""What is known of one entity or document."""

from datetime import date

from api.answers.coverage import coverage, left_out
from api.answers.cursor import following
from api.answers.ended import ended
from api.answers.history import CHANGING, called, names_of, steps_of
from api.models.entity import DocumentAnswer, EntityAnswer, Other, Relation, Source, Version
from api.models.proof import Ref, kind_of, proofs
from graph.clock import today
from graph.errors import Gone, NotFound
from graph.language import said
from graph.model.identity import content_of, digest
from graph.neighbourhood import given
from graph.store.reader import Reads, Row

RELATIONS, SOURCES = 200, 50  # told of one entity at once


def entity(reads: Reads, id: str, label: str | None, on: date | None = None) -> EntityAnswer:
    """The entity with this id and label (None: any), as of a day (default today); NotFound without it."""
    rows = [row for row in reads.run("read/entity", id=id) if label in (None, *row["labels"])]
    if not rows:
        raise NotFound(f"no {(label or 'entity').lower()} {id!r}")
    row = rows[0]
    tied = reads.run("read/relations", id=id, limit=RELATIONS + 1)
    relations = [_relation(r) for r in tied[:RELATIONS]]
    named_in = reads.run("read/mentioned_in", id=id, limit=SOURCES + 1)
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
        more_relations=following("read/relations", tied, RELATIONS),
        sources=[_source(source) for source in named_in[:SOURCES]],
        more_sources=following("read/mentioned_in", named_in, SOURCES),
        coverage=coverage(reads),
        not_said=_not_said(row["labels"], relations) + ended(reads, [id], day) + left_out(reads),
    )


def present_id(reads: Reads, id: str) -> str | None:
    """The id that answers today for `id`, one that was given out earlier; None when nothing does."""
    mention: str | None = content_of(id)
    followed: set[str] = set()
    while mention and mention not in followed:
        if rows := reads.run("read/moved", mention=mention):
            return rows[0]["id"] if rows[0]["id"] != id else None
        followed.add(mention)
        forgotten = reads.run("read/given_out", ids=[mention])
        mention = forgotten[0]["to"] if forgotten else None
    return None


def answering_id(reads: Reads, id: str) -> str:
    """`id`, or the id that answers today for it; Gone or NotFound when nothing does."""
    if reads.run("read/known_id", id=id)[0]["known"]:
        return id
    if present := present_id(reads, id):
        return present
    refuse_gone(reads, id)
    raise NotFound(said(f"không có gì mang mã {id!r}", f"nothing has the id {id!r}"))


def refuse_gone(reads: Reads, id: str) -> None:
    """Gone when `id` was given out once, and everything that named it was unloaded."""
    if reads.run("read/given_out", ids=[content_of(id), digest(id)]):
        raise Gone(
            said(f"đã gỡ, không còn văn bản nào nêu: {id!r}", f"unloaded, no document names it any more: {id!r}")
        )


def document(reads: Reads, id: str, version: str | None = None) -> DocumentAnswer:
    """The document with this id, its text or that of an earlier version; NotFound or Gone without it."""
    rows = reads.run("read/document", id=id)
    if not rows:
        refuse_gone(reads, id)
        raise NotFound(f"no document {id!r}")
    row = rows[0]
    known = row["document"].get("sha256")
    return DocumentAnswer(
        id=id,
        properties=row["document"],
        version=version or known,
        versions=[Version.model_validate(earlier) for earlier in reads.run("read/document_versions", document=id)],
        text=row["text"] if version in (None, known) else _earlier_text(reads, id, version),
        entities=[Ref.of(entity) for entity in row["entities"]],
        coverage=coverage(reads),
    )


def _earlier_text(reads: Reads, id: str, version: str) -> str | None:
    rows = reads.run("read/document_versions", document=id, version=version)
    if not rows:
        raise NotFound(f"no version {version!r} of document {id!r}")
    text: str | None = rows[0]["text"]
    return text


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
