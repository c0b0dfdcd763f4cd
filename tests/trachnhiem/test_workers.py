"""`--workers` and `--scheduler` on the command line: how many extract, and that nothing else changes."""

import json
import os
from contextlib import nullcontext
from pathlib import Path

import pytest
from commands import ROOT
from typer.testing import CliRunner, Result

from graph.errors import WorkerError
from trachnhiem.__main__ import app
from trachnhiem.cli import workers
from trachnhiem.cli.workers import ENOUGH, team, volume

GOLD = ROOT / "tests" / "loaders" / "evaluation" / "gold"
EXAMPLES = ROOT / "examples"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], catch_exceptions=False)


@pytest.mark.parametrize(
    ("given", "size", "cores", "expected"),
    [
        (None, 0, 8, 1),
        (None, ENOUGH * 2 - 1, 8, 1),
        (None, ENOUGH * 3, 8, 3),
        (None, ENOUGH * 100, 8, 8),
        (None, ENOUGH * 100, None, 1),
        (1, ENOUGH * 100, 8, 1),
        (5, 0, 2, 5),
    ],
)
def test_processes_are_as_many_as_asked_or_as_the_documents_are_worth(
    monkeypatch: pytest.MonkeyPatch, given: int | None, size: int, cores: int | None, expected: int
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    monkeypatch.setattr(workers, "processes", nullcontext)
    with team(given, None, size) as found:
        assert (found or 1) == expected


def test_the_volume_is_that_of_all_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("một", "utf-8")
    (tmp_path / "b.txt").write_text("hai", "utf-8")
    assert volume([tmp_path, tmp_path / "a.txt", tmp_path / "gone.txt"]) == 5 + 3 + 5


def test_extracting_with_two_workers_prints_the_same() -> None:
    assert run("extract", "--workers", 2, EXAMPLES).stdout == run("extract", EXAMPLES).stdout


def test_evaluating_with_two_workers_gives_the_same_figures() -> None:
    one, two = (json.loads(run("evaluate", GOLD, "--json", "--workers", n).stdout) for n in (1, 2))
    assert one == two


def test_processes_and_a_cluster_exclude_each_other() -> None:
    done = run("extract", "--workers", 2, "--scheduler", "tcp://127.0.0.1:9", EXAMPLES)
    assert done.exit_code == 2
    assert "--workers" in done.stderr


def test_no_process_at_all_is_a_wrong_option() -> None:
    assert run("extract", "--workers", 0, EXAMPLES).exit_code == 2


def test_an_address_without_a_scheduler_is_an_error() -> None:
    with pytest.raises(WorkerError, match="không trả lời"):
        run("extract", "--scheduler", "khong-co://x", EXAMPLES)
