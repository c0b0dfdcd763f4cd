"""Which statement is told beside words that make several: always the same one."""

from itertools import permutations

from api.models.proof import proofs

WORDS = {"document": "d1", "start": 4, "end": 9, "quote": "họp x"}
GIVEN = {**WORDS, "relation": "ASSIGNED", "statement": "0a"}
DOES = {**WORDS, "relation": "RESPONSIBLE_FOR", "statement": "0c"}
DOES_TOO = {**WORDS, "relation": "RESPONSIBLE_FOR", "statement": "0b"}


def test_of_statements_by_the_same_words_one_on_who_is_responsible_is_told_in_any_order() -> None:
    for rows in permutations((GIVEN, DOES, DOES_TOO)):
        assert [proof.statement for proof in proofs(rows)] == ["0b"]


def test_words_without_such_a_statement_are_told_by_the_least_id() -> None:
    for rows in permutations((GIVEN, {**GIVEN, "statement": "09"})):
        assert [proof.statement for proof in proofs(rows)] == ["09"]
