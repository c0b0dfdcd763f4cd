"""What the page calls things comes from the schema."""

from graph.schema import labels, relations
from viz import captions


def test_every_property_of_the_schema_that_says_something_has_a_caption() -> None:
    silent = {"id", "name", "names", "names_from", "names_to", "kind", "head", "seats", "value", "documents"}
    known = {name for label in labels.DERIVED for name in label.properties}
    known |= {
        p.name for relation in relations.RELATIONS if relation.subjects[0] != "Document" for p in relation.properties
    }
    assert known - silent <= set(captions.PROPERTIES)


def test_unknown_relationship_is_called_by_its_name_in_words() -> None:
    assert captions.relation("SAT_NEXT_TO") == ("sat next to", "sat next to")


def test_facts_say_values_in_words_and_leave_out_what_is_not_said() -> None:
    facts = captions.facts(
        {"role": "lead", "as": ["Giám đốc", "Ủy viên"], "spoke": False, "venue": None, "acting": True}
    )
    assert facts == [
        (("với tư cách", "as"), "Giám đốc, Ủy viên"),
        (("vai trò", "role"), "chủ trì thực hiện / lead"),
        (("quyền", "acting"), "có / yes"),
    ]


def test_what_is_inferred_is_marked() -> None:
    ((_, value),) = captions.facts({"date_basis": "inferred: year from the day of publication"})
    assert value == "suy ra / inferred: year from the day of publication"
