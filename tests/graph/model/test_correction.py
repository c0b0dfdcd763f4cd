"""What a correction may say of a statement, as tables."""

import pytest

from graph.errors import JudgementError
from graph.model.correction import Value, corrected
from graph.schema import relations

RIGHT: list[tuple[str, tuple[str, str], str, Value, Value]] = [
    ("RESPONSIBLE_FOR", ("Body", "Commitment"), "role", "coordinating", "coordinating"),
    ("RESPONSIBLE_FOR", ("Body", "Commitment"), "due", "2026-01-31", "2026-01-31"),
    ("REPORTS", ("Document", "Commitment"), "due", "2026-01", "2026-01"),
    ("HOLDS", ("Person", "Position"), "since", "", None),
    ("HOLDS", ("Person", "Position"), "acting", "có", True),
    ("HOLDS", ("Person", "Position"), "acting", True, True),
    ("HOLDS", ("Person", "Position"), "ex_officio", "không", False),
    ("HOLDS", ("Person", "Position"), "manner", "bầu; phê chuẩn", ["bầu", "phê chuẩn"]),
    ("CHAIRED", ("Person", "Meeting"), "number", "9", 9),
    ("CONCLUDES", ("Instrument", "Place"), "number", "9/TB-UBND", "9/TB-UBND"),
    ("STATED", ("Person", "Figure"), "value", "71.4", 71.4),
]

WRONG: list[tuple[str, tuple[str, str], str, Value, str]] = [
    ("RESPONSIBLE_FOR", ("Body", "Commitment"), "role", "boss", "role"),
    ("RESPONSIBLE_FOR", ("Body", "Commitment"), "due", "tháng sau", "due"),
    ("RESPONSIBLE_FOR", ("Body", "Commitment"), "birthday", "1970", "birthday"),
    ("HOLDS", ("Person", "Position"), "acting", "perhaps", "acting"),
    ("CHAIRED", ("Person", "Meeting"), "number", "nine", "number"),
    ("CHAIRED", ("Person", "Meeting"), "name", "họp", "name"),
    ("MADE_AT", ("Commitment", "Meeting"), "kind", "hội nghị", "kind"),
]


@pytest.mark.parametrize(("relation", "ends", "name", "given", "expected"), RIGHT)
def test_a_value_is_taken_as_its_property_needs_it(
    relation: str, ends: tuple[str, str], name: str, given: Value, expected: Value
) -> None:
    assert corrected(relation, *ends, {name: given}) == {name: expected}


@pytest.mark.parametrize(("relation", "ends", "name", "given", "named"), WRONG)
def test_what_cannot_be_corrected_is_refused_by_name(
    relation: str, ends: tuple[str, str], name: str, given: Value, named: str
) -> None:
    with pytest.raises(JudgementError, match=named):
        corrected(relation, *ends, {name: given})


def test_every_flag_of_a_relationship_is_corrected_as_one() -> None:
    for relation in relations.RELATIONS:
        for name in (flag.name for flag in relation.properties if flag.merge == "any"):
            given = corrected(relation.name, relation.subjects[0], relation.objects[0], {name: "true"})
            assert given == {name: True}


def test_a_correction_of_nothing_is_refused() -> None:
    with pytest.raises(JudgementError):
        corrected("HOLDS", "Person", "Position", {})
