"""Together the examples give every label and every relationship that the schema derives from documents."""

from typing import get_args

import pytest

from graph.model.claims import DocumentClaims
from graph.model.facts import Facts, OtherRole
from graph.schema.labels import BY_NAME as LABELS
from graph.schema.labels import DERIVED, Label
from graph.schema.relations import RELATIONS, RelationType
from loaders.claims.assemble import claims_of

ROLES = {"lead", "coordinating", *get_args(OtherRole)}


@pytest.fixture(scope="module")
def claims(facts: dict[str, Facts]) -> list[DocumentClaims]:
    """The claims of every example."""
    return [claims_of(found) for found in facts.values()]


@pytest.mark.parametrize("label", DERIVED, ids=lambda label: label.name)
def test_label_is_there_with_all_its_second_labels(claims: list[DocumentClaims], label: Label) -> None:
    mentions = [mention for document in claims for mention in document.mentions.values() if mention.label == label.name]
    given = {name for mention in mentions for name in LABELS[label.name].labels_of(str(mention.said.get("kind")))}
    assert given == {label.name, *(second for _, second in label.second)}


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda relation: relation.name)
def test_relationship_is_there(claims: list[DocumentClaims], relation: RelationType) -> None:
    assert any(claim.relation == relation.name for document in claims for claim in document.claims)


def test_every_part_in_a_task_is_there(claims: list[DocumentClaims]) -> None:
    told = [claim for document in claims for claim in document.claims if claim.relation == "RESPONSIBLE_FOR"]
    assert {claim.qualifiers["role"] for claim in told} == ROLES


@pytest.mark.parametrize("form", ["KT.", "TL."])
def test_signing_for_somebody_is_told(claims: list[DocumentClaims], form: str) -> None:
    signed = [claim for document in claims for claim in document.claims if claim.relation == "SIGNED_BY"]
    assert form in {claim.qualifiers["form"] for claim in signed}
