"""Every query file says what it asks, takes and gives, and read queries do not write."""

import re

import pytest

import cypher

QUERIES = list(cypher.catalogue().values())


@pytest.mark.parametrize("query", QUERIES, ids=lambda q: q.name)
def test_header_asks_a_question_and_names_the_columns(query: cypher.Query) -> None:
    assert query.question.endswith(("?", "."))
    assert query.columns or not query.name.startswith(("read/", "record/"))


@pytest.mark.parametrize("query", QUERIES, ids=lambda q: q.name)
def test_header_names_the_parameters_the_text_uses(query: cypher.Query) -> None:
    body = re.sub(r"^//.*$", "", query.text, flags=re.M)
    assert set(re.findall(r"\$(\w+)", body)) == {p.name for p in query.parameters}


@pytest.mark.parametrize("query", QUERIES, ids=lambda q: q.name)
def test_only_queries_under_write_and_schema_write(query: cypher.Query) -> None:
    body = re.sub(r"^//.*$", "", query.text, flags=re.M)
    writes = bool(re.search(r"\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|LOAD CSV)\b", body))
    assert writes == query.name.startswith(("write/", "schema/"))


def test_a_parameter_with_a_default_may_be_left_out() -> None:
    query = cypher.parse(
        "read/x", "// Who?\n// :param a  one\n// :param n =5  two\n// :param on =null  day\n// :returns x\n"
    )
    assert [(p.name, p.required, p.default) for p in query.parameters] == [
        ("a", True, None),
        ("n", False, 5),
        ("on", False, None),
    ]
