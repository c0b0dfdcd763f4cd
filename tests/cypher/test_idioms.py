"""What the idioms of `known_on` leave out would be missing from every answer of an earlier day."""

import re
from importlib.resources import files

import pytest

from graph.schema.labels import DERIVED, Label
from graph.schema.relations import COMMON, RELATIONS, RelationType

IDIOMS = files("cypher") / "idioms"


@pytest.mark.parametrize("label", DERIVED, ids=lambda label: label.name)
def test_a_known_entity_has_every_property_of_its_label(label: Label) -> None:
    told = (IDIOMS / "known_entity.cypher").read_text("utf-8")
    named = set(re.findall(r"(\w+): min\(said\.said_\1\)|(known_from): min", told))
    assert set(label.properties) - {"id"} <= {name for pair in named for name in pair}


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda relation: relation.name)
def test_a_known_relationship_adds_up_every_property_as_the_schema_says(relation: RelationType) -> None:
    told = (IDIOMS / "known_relationship.cypher").read_text("utf-8")
    functions = {"key": "min", "min": "min", "max": "max", "any": "max"}
    for one in (*COMMON, *relation.properties):
        if one.name == "documents":
            assert "documents: count(DISTINCT said.text)" in told
        elif one.merge == "union":
            assert f"'{one.name}'" in told
            assert f"{one.name}: lists.{one.name}" in told
        else:
            assert f"{one.name}: {functions[one.merge]}(said.{one.name})" in told
