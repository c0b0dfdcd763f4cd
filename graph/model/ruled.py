"""What a document says once the judgements of people count: some mentions stand alone, others say something else."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Literal

from graph.model.claims import Claim, DocumentClaims, Mention, Value
from graph.model.identity import witness
from graph.model.judgement import Correction, Ruling
from graph.schema import relations
from graph.schema.labels import BY_NAME

Place = Literal["relationship", "subject", "object"]

# What else is said of a day belongs to the one that the source tells, not to that which corrects it.
_OF_THE_SOURCE = {"due": ("due_text", "due_basis"), "date": ("date_basis",)}
_KEPT = frozenset({"id", "name"})  # what a thing is called stays with its source


def ruled(claims: DocumentClaims, rulings: Mapping[str, Ruling], alone: Collection[str]) -> DocumentClaims:
    """`claims` with `rulings` by statement; the mentions in `alone` get profiles of their own.

    A mention that the document is no longer said to report is gone, with every claim about it.
    """
    if not rulings and not alone:
        return claims
    gone = _gone(claims, rulings)
    mentions = {key: _alone(mention) if key in alone else mention for key, mention in claims.mentions.items()}
    for key, said in _corrected(claims, rulings):
        mentions[key] = replace(mentions[key], said={**mentions[key].said, **said})
    return replace(
        claims,
        mentions={key: mention for key, mention in mentions.items() if key not in gone},
        claims=tuple(claim for claim in claims.claims if not gone & {claim.subject, claim.object}),
        rulings=rulings,
    )


def words_of(claims: DocumentClaims, statement: str) -> str | None:
    """The words that were judged with `statement`, as one witness: its own, and those that name its ends.

    None when the document does not make it.
    """
    for claim in claims.claims:
        for span in claim.evidence:
            if claim.statement(claims.document.id, span) == statement:
                ends = (claims.mentions.get(end) for end in (claim.subject, claim.object))
                spans = (span, *(end.span for end in ends if end))
                return witness(" ".join(one.of(claims.document.text) for one in spans))
    return None


def place_of(name: str, relation: str, subject: str, object_: str) -> Place | None:
    """Of what a statement of `relation` says the property `name`; None when that cannot be told or corrected.

    `subject` and `object_` are the labels of the two ends. What a thing is called stays with its source.
    """
    if name in {p.name for p in relations.BY_NAME[relation].properties}:
        return "relationship"
    at_subject, at_object = (name in BY_NAME[label].properties and label != "Document" for label in (subject, object_))
    if name in _KEPT or at_subject == at_object:
        return None
    return "subject" if at_subject else "object"


def _alone(mention: Mention) -> Mention:
    return replace(mention, profile=replace(mention.profile, mention=mention.id)) if mention.profile else mention


def _gone(claims: DocumentClaims, rulings: Mapping[str, Ruling]) -> set[str]:
    """The mentions of which every report was rejected."""
    reports = [claim for claim in claims.claims if claim.relation == "REPORTS"]
    return {claim.object for claim in reports if all(ruling.rejected for _, ruling in _found(claims, claim, rulings))}


def _found(claims: DocumentClaims, claim: Claim, rulings: Mapping[str, Ruling]) -> Iterator[tuple[str, Ruling]]:
    for span in claim.evidence:
        id = claim.statement(claims.document.id, span)
        yield id, rulings.get(id, Ruling())


def _corrected(claims: DocumentClaims, rulings: Mapping[str, Ruling]) -> Iterator[tuple[str, dict[str, Value]]]:
    """The mentions of which a corrected statement says something else, and what."""
    for claim in claims.claims:
        for _, ruling in _found(claims, claim, rulings):
            if ruling.correction and not ruling.rejected:
                yield from _by_end(claims, claim, ruling.correction, ruling.by)


def _by_end(
    claims: DocumentClaims, claim: Claim, correction: Correction, by: str | None
) -> Iterator[tuple[str, dict[str, Value]]]:
    mentions = claims.mentions
    subject = mentions[claim.subject].label if claim.subject in mentions else "Document"
    for name, value in correction.items():
        object_ = mentions[claim.object].label if claim.object in mentions else "Commitment"
        place = place_of(name, claim.relation, subject, object_)
        if place in ("subject", "object"):
            told = dict.fromkeys(_OF_THE_SOURCE.get(name, ()))
            yield (claim.subject if place == "subject" else claim.object), {**told, name: value, "corrected_by": by}
