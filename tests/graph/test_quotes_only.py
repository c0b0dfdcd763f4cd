"""Without full texts: no column that holds one, nothing longer than a quote may be, everything else as it is."""

import json

import pytest

from cypher import catalogue
from graph.errors import ConfigError
from graph.quotes_only import MOST_WORDS, QuotesOnly, publishable
from graph.settings import Settings
from graph.store.reader import Row

LONG = " ".join(f"chữ{n}" for n in range(MOST_WORDS + 1))
CUT = LONG.rpartition(" ")[0] + " …"


class Rows:
    """A graph that answers everything with one row."""

    def __init__(self, row: Row) -> None:
        self._row = row

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        return [self._row]


def through(name: str, row: Row) -> Row:
    return QuotesOnly(Rows(row)).run(name)[0]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (LONG, CUT),
        (f"\t{LONG}\n", f"\t{CUT}"),
        (LONG.rpartition(" ")[0], LONG.rpartition(" ")[0]),
        ([{"quote": LONG, "start": 3}], [{"quote": CUT, "start": 3}]),
        ({"properties": {"name": LONG, "as": [LONG]}}, {"properties": {"name": CUT, "as": [CUT]}}),
        (12.5, 12.5),
        (None, None),
    ],
)
def test_what_is_longer_than_a_quote_may_be_is_cut_wherever_it_stands(value: object, told: object) -> None:
    assert through("read/anything", {"a": value}) == {"a": told}


def test_json_stays_whole() -> None:
    coded = json.dumps({"role": LONG.split()})
    assert through("read/judgements", {"correction": coded, "why": LONG}) == {"correction": coded, "why": CUT}


def test_no_column_of_a_text_is_told() -> None:
    for name, column in (("document", "text"), ("document_versions", "text"), ("edge_statements", "around")):
        assert through(f"read/{name}", {column: "một câu", "id": "d1"}) == {column: None, "id": "d1"}


def test_queries_that_read_texts_are_those_that_are_known_to() -> None:
    """A new one has to be looked at: does a parameter choose which piece of a text it gives?"""
    reading = {name for name, query in catalogue().items() if name.startswith("read/") and "t.text" in query.text}
    assert reading == {f"read/{name}" for name in ("commitments", "document", "edge_statements", "review_sides")}


def test_what_reading_and_judging_need_is_untouched() -> None:
    assert through("record/statement", {"a": LONG}) == {"a": LONG}


def test_texts_are_told_unless_the_setting_says_otherwise() -> None:
    reads = Rows({})
    assert publishable(reads, Settings.from_env({}).full_text) is reads
    assert not Settings.from_env({"TRACHNHIEM_FULL_TEXT": "off"}).full_text
    with pytest.raises(ConfigError, match="FULL_TEXT"):
        Settings.from_env({"TRACHNHIEM_FULL_TEXT": "no"})


def test_texts_are_not_kept_back_while_anybody_may_ask_in_cypher() -> None:
    with pytest.raises(ConfigError, match="CYPHER"):
        Settings.from_env({"TRACHNHIEM_FULL_TEXT": "off", "TRACHNHIEM_CYPHER": "on"})
