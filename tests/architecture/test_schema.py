"""The schema is one table: names are written as agreed and every end of a relationship is a label."""

import re

import pytest

from graph.schema.labels import DERIVED, RECORD
from graph.schema.relations import RELATIONS, RelationType

LABELS = {label.name for label in DERIVED}


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda r: r.name)
def test_relationships_join_labels_of_the_schema(relation: RelationType) -> None:
    assert re.fullmatch(r"[A-Z]+(_[A-Z]+)*", relation.name)
    assert set(relation.subjects) <= LABELS | {"Document"}
    assert set(relation.objects) <= LABELS
    assert relation.caption_vi and relation.caption_en
    assert all(re.fullmatch(r"[a-z_]+", p.name) and p.doc for p in relation.properties)


def test_labels_are_unique_and_captioned() -> None:
    names = [label.name for label in (*RECORD, *DERIVED)]
    assert len(names) == len(set(names))
    assert all(label.caption_vi and label.caption_en and label.doc for label in (*RECORD, *DERIVED))
