"""Model values as rows of the graph, and back: documents, mentions, profiles, statements."""

import json
from collections.abc import Mapping

from graph.model.claims import Mention, Profile, Report, Statement, Value
from graph.model.facts import Facts
from graph.model.identity import witness
from graph.model.judgement import Judgement
from graph.model.known import known_from
from graph.schema.labels import BY_NAME
from graph.store.reader import Row
from graph.words import folded

SAID = "said_"  # prefix of what a mention says of its entity


def document_row(facts: Facts, kind: str) -> Row:
    """The record of a document: its properties, text and facts."""
    document = facts.document
    properties = {
        "id": document.id,
        "title": document.title,
        "url": document.url,
        "publisher": document.publisher,
        "published": document.published,
        "published_basis": document.published_basis,
        "known_from": known_from(document.published),
        "kept_from": document.kept_from,
        "sha256": document.sha256,
        "witness": witness(document.text),
        "kind": kind,
    }
    return {
        "properties": {k: v for k, v in properties.items() if v is not None},
        "text": document.text,
        "facts": facts.to_json(),
        "extractor": document.extractor,
    }


def mention_row(mention: Mention, entity: str) -> Row:
    """A mention with what its document says of the entity."""
    said = {SAID + name: value for name, value in mention.said.items() if value is not None}
    return {
        "id": mention.id,
        "document": mention.document,
        "entity": entity,
        "profile": mention.profile.id if mention.profile else None,
        "formerly": mention.formerly,
        "kind": mention.label,
        "name": mention.name,
        "start": mention.span.start,
        "end": mention.span.end,
        "known_from": mention.known_from,
        **said,
    }


def said_of(row: Row) -> dict[str, Value]:
    """What a mention row says of its entity, and since when that is known."""
    said = {name.removeprefix(SAID): value for name, value in row.items() if name.startswith(SAID)}
    return {**said, "known_from": row.get("known_from")}


def profile_row(profile: Profile, first: str, entity: str) -> Row:
    """A profile with its smallest mention id and the entity it belongs to."""
    return {**_compared(profile), "id": profile.id, "mention": profile.mention, "first": first, "entity": entity}


def _compared(profile: Profile) -> Row:
    """What of a profile is compared."""
    return {
        "kind": profile.kind,
        "block": profile.block,
        "name": profile.name,
        "features": json.dumps(profile.features, ensure_ascii=False, sort_keys=True),
    }


def profile_of(row: Row) -> Profile:
    """The profile of a row."""
    features = {name: tuple(values) for name, values in json.loads(row["features"]).items()}
    mention = row.get("mention")
    return Profile(kind=row["kind"], block=row["block"], name=row["name"], features=features, mention=mention)


def report_row(report: Report) -> Row:
    """A report of which the task is looked for."""
    start, end = report.evidence[0]
    return {**_compared(report.profile), "id": report.id, "document": report.document, "start": start, "end": end}


def statement_row(statement: Statement, text: str, known_from: str | None) -> Row:
    """A statement with the text (as one witness) and the day it stands for."""
    return {
        **{name: value for name, value in statement.qualifiers.items() if value is not None},
        "id": statement.id,
        "document": statement.document,
        "edge": statement.edge,
        "subject": statement.subject,
        "relation": statement.relation,
        "object": statement.object,
        "start": statement.span.start,
        "end": statement.span.end,
        "quote": statement.quote,
        "rule": statement.rule,
        "corrected_by": statement.corrected_by,
        "text": text,
        "known_from": _known_from(known_from, statement.not_before),
    }


def judgement_row(judgement: Judgement, document: str | None, words: str | None) -> Row:
    """The record of a judgement; one about a statement is found by its document when that is derived again.

    `words` is the witness of what the statement said when it was judged.
    """
    return {
        "id": judgement.id,
        "verdict": judgement.verdict,
        "a": judgement.about[0],
        "b": judgement.about[1] if len(judgement.about) > 1 else None,
        "document": document,
        "witness": words,
        "by": judgement.by,
        "at": judgement.at,
        "why": judgement.why,
        "correction": json.dumps(judgement.correction, ensure_ascii=False, sort_keys=True),
    }


def judgement_of(row: Row) -> Judgement:
    """The judgement of a row."""
    return Judgement(
        verdict=row["verdict"],
        about=tuple(about for about in (row["a"], row.get("b")) if about),
        by=row["by"],
        at=row["at"],
        why=row["why"],
        correction=json.loads(row["correction"]),
    )


def _known_from(published: str | None, not_before: str | None) -> str | None:
    """The day of the document, or of what an inference rests on if that is later; None where the document has none."""
    return max(published, not_before) if published and not_before else published


def entity_row(entity: str, label: str, properties: Mapping[str, Value]) -> Row:
    """An entity with its labels, and the words by which it is found."""
    kind = properties.get("kind")
    labels = BY_NAME[label].labels_of(kind if isinstance(kind, str) else None)
    return {
        "id": entity,
        "labels": list(labels),
        "properties": {**properties, "id": entity},
        "words": words_row(properties),
    }


def words_row(properties: Mapping[str, Value]) -> Row:
    """The names of an entity and the words of a task without accents, as the index `words` holds them."""
    name, names, text = (properties.get(key) for key in ("name", "names", "text"))
    called = [name, *(names if isinstance(names, list) else [])]
    return {
        "names": sorted({folded(one) for one in called if isinstance(one, str)}),
        "text": folded(text) if isinstance(text, str) else None,
    }
