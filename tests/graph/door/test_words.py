"""What is refused by its words, and what is not: words in texts, comments and names are no code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.door.tokens import tokens
from graph.door.words import check
from graph.errors import QueryError

HARMLESS = [
    "MATCH (p:Person)-[:CHAIRED]->(m:Meeting) WHERE m.date > $day RETURN p.name, m.name ORDER BY m.date LIMIT 10;",
    "MATCH (n:Entity {id: $id}) RETURN [x IN n.names WHERE x CONTAINS 'xã' | toUpper(x)] AS names",
    "MATCH p = shortestPath((a)-[*..4]-(b)) WHERE all(r IN relationships(p) WHERE any(x IN r.as WHERE x = 1)) RETURN p",
    "UNWIND range(0, size($ids) - 1) AS at RETURN $ids[at]",
    "RETURN [i IN range(0, size(coalesce(null, [])) - 1) | i]",
    "CALL db.index.fulltext.queryNodes('names', 'may') YIELD node RETURN node.name",
    "MATCH (n) WHERE n.name =~ '(?i).*sở.*' RETURN n",
    "MATCH (n) WHERE n.name =~ $pattern RETURN n",
    "MATCH (a) CALL (a) { MATCH (a)--(b) RETURN count(b) AS c } RETURN a, c",
    "MATCH (s:Statement) USING INDEX s:Statement(edge) WHERE s.edge = 'x' RETURN s.start, s.end",
    "RETURN 'LOAD CSV; ((((' AS `reduce(x)` /* reduce( */ // apoc.load(",
    "RETURN \"it's\", 'say \"so\"', 'a\\'b'",
    "MATCH (người:Person) RETURN người.name AS tên",
    "RETURN 1 + 2 - 3 * 4 / 5 % 6 ^ 7 <> 8",
]


@pytest.mark.parametrize("query", HARMLESS)
def test_an_honest_query_passes(query: str) -> None:
    check(query, {"pattern": "Sở .*"})


@pytest.mark.parametrize("pattern", ["(a+)+", "a*b*c*", "(a)\\1+", "(?=a)b", "a{9}{9}{9}", "(a|b){3}"])
def test_a_heavy_regular_expression_is_refused_as_a_text_and_as_a_parameter(pattern: str) -> None:
    escaped = pattern.replace("\\", "\\\\")
    for query, parameters in ((f"RETURN '' =~ '{escaped}'", {}), ("RETURN '' =~ $p", {"p": pattern})):
        with pytest.raises(QueryError, match="regular expression"):
            check(query, parameters)


def test_parameters_have_a_size() -> None:
    with pytest.raises(QueryError, match="parameters are longer"):
        check("RETURN $x", {"x": "a" * 100_000})


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_stands_in_a_text_is_one_word(inside: str) -> None:
    quoted = "'" + inside.replace("\\", "").replace("'", "\\'") + "'"
    assert [token.kind for token in tokens(f"RETURN {quoted} AS x")] == ["name", "text", "name", "name"]


@given(st.text("([{}])'\"`/*\\\n aA1;$=~\u200b"))
def test_any_text_is_passed_or_refused_with_a_sentence(text: str) -> None:
    try:
        check(text, {})
    except QueryError as refused:
        assert str(refused)
    else:
        assert sum(token.word in "([{" for token in tokens(text)) == sum(token.word in ")]}" for token in tokens(text))
