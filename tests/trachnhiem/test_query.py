"""`trachnhiem query` with Cypher of one's own: from the argument, a file or stdin; as table, CSV or JSON."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from commands import Run
from typer.testing import CliRunner

from graph.errors import QueryError
from trachnhiem.__main__ import app

TWO = "UNWIND [{a: 'ă, b', n: null}, {a: 'c', n: [1]}] AS x RETURN x.a AS a, x.n AS n"


def test_cypher_of_an_argument_prints_a_table(run: Run) -> None:
    printed = run("query", "RETURN $day AS day, $list AS list", "day=2024-07-19", 'list=["a", 1]').stdout
    assert "2024-07-19" in printed and '["a", 1]' in printed


def test_a_file_prints_csv_that_a_spreadsheet_reads(run: Run, tmp_path: Path) -> None:
    (tmp_path / "two.cypher").write_text(f"// a question\n{TWO};\n", "utf-8")
    printed = run("query", "-f", tmp_path / "two.cypher", "--format", "csv").stdout
    assert list(csv.reader(io.StringIO(printed))) == [["a", "n"], ["ă, b", ""], ["c", "[1]"]]


def test_stdin_prints_json(graph_env: dict[str, str]) -> None:
    done = CliRunner().invoke(app, ["query", "-", "--format", "json"], env=graph_env, input=TWO, catch_exceptions=False)
    assert json.loads(done.stdout) == [{"a": "ă, b", "n": None}, {"a": "c", "n": [1]}]


def test_named_queries_print_json_too(run: Run) -> None:
    (row,) = json.loads(run("query", "health", "--format", "json").stdout)
    assert row["documents"] == 0


def test_writing_is_refused(run: Run) -> None:
    with pytest.raises(QueryError, match="only reading"):
        run("query", "CREATE (n)")


def test_a_file_that_is_not_there_is_named(run: Run, tmp_path: Path) -> None:
    done = run("query", "-f", tmp_path / "none.cypher")
    unboxed = re.sub(r"[\s│]", "", done.output)
    assert done.exit_code == 2 and "none.cypher" in unboxed
