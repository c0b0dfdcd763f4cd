"""`trachnhiem evaluate`: the figures as a table or as JSON, errors on demand, bad files named."""

import json
import shutil
from pathlib import Path

import pytest
from commands import ROOT
from typer.testing import CliRunner, Result

from loaders.evaluation.compare import METRICS
from trachnhiem.__main__ import app
from trachnhiem.cli.evaluate import CAPTIONS

GOLD = ROOT / "tests" / "loaders" / "evaluation" / "gold"


def evaluate(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["evaluate", *map(str, arguments)], catch_exceptions=False)


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """The facts of the small folder."""
    for file in GOLD.glob("*.json"):
        (tmp_path / file.with_suffix(".jsonl").name).write_text(
            json.dumps(json.loads(file.read_text("utf-8"))) + "\n", "utf-8"
        )
    done = CliRunner().invoke(app, ["extract", str(tmp_path)], catch_exceptions=False)
    out = tmp_path / "facts"
    out.write_text(done.stdout, "utf-8")
    return out


def test_every_metric_has_a_name() -> None:
    assert list(CAPTIONS) == list(METRICS)


def test_the_table_names_every_metric_and_the_mean() -> None:
    done = evaluate(GOLD)
    assert done.exit_code == 0
    for metric, caption in CAPTIONS.items():
        assert f"{caption} ({metric})" in done.stdout
    assert "F1 trung bình (mean F1) " in done.stdout
    assert "- sót" not in done.stdout


def test_facts_of_a_file_give_the_same_figures_as_extracting(facts: Path) -> None:
    assert evaluate(GOLD, "--facts", facts).stdout == evaluate(GOLD).stdout


def test_json_has_the_figures_and_the_errors_when_asked(facts: Path) -> None:
    facts.write_text(facts.read_text("utf-8").splitlines()[0] + "\n", "utf-8")
    done = evaluate(GOLD, "--facts", facts, "--json", "--errors")
    found = json.loads(done.stdout)
    assert list(found["scores"]) == list(METRICS)
    assert found["scores"]["people"]["f1"] == pytest.approx(2 / 3)
    assert {"document": "cau-tre", "metric": "people", "kind": "missed", "item": "trần văn thử"} in found["errors"]
    assert found["silent"] == ["cau-tre"]
    assert "errors" not in json.loads(evaluate(GOLD, "--json").stdout)
    assert (done.exit_code, done.stderr) == (1, "Không có dữ kiện (no facts for) cau-tre\n")


def test_errors_are_listed_with_kind_document_and_words(facts: Path) -> None:
    facts.write_text("", "utf-8")
    lines = evaluate(GOLD, "--facts", facts, "--errors").stdout.splitlines()
    assert "- sót (missed) people [cau-tre] trần văn thử" in lines


def test_a_bad_annotation_is_named_and_the_others_are_measured(tmp_path: Path) -> None:
    shutil.copytree(GOLD, tmp_path / "gold")
    (tmp_path / "gold" / "a.json").write_text('{"id": "a", "text": "Tin.", "people": 5}', "utf-8")
    done = evaluate(tmp_path / "gold")
    assert done.exit_code == 1
    assert f"Bỏ qua (skipped) {tmp_path / 'gold' / 'a.json'}: people: " in done.stderr
    assert "Văn bản (documents): 2\n" in done.stdout


def test_a_bad_line_of_facts_is_named(facts: Path) -> None:
    facts.write_text(facts.read_text("utf-8") + '{"document": 1}\n', "utf-8")
    done = evaluate(GOLD, "--facts", facts)
    assert done.exit_code == 1
    assert f"{facts}:3: not facts: document" in done.stderr


def test_without_annotations_there_are_no_figures(tmp_path: Path) -> None:
    done = evaluate(tmp_path)
    assert (done.exit_code, done.stdout) == (1, "")
