"""The audit log: before and after each write, whatever happens in between."""

import json
import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from graph.errors import ConfigError, ServerUnavailable
from graph.kept.audit import Audit, entries


def lines(home: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (home / "audit.jsonl").read_text("utf-8").splitlines()]


def test_a_write_is_noted_before_it_begins_and_when_it_has_ended(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with Audit(home, "lan", "http", "r1").noted("load", ["d1", "d2"]):
        (begun,) = entries(home)
        assert begun.outcome == "begun" and begun.ids == ["d1", "d2"]
    (done,) = entries(home)
    assert (done.by, done.door, done.request, done.action, done.outcome) == ("lan", "http", "r1", "load", "done")
    assert done.at == begun.at and begun.at.endswith("+07:00")
    assert (home / "audit.jsonl").stat().st_mode & 0o777 == 0o600


def test_how_a_write_failed_is_noted_without_its_words(tmp_path: Path) -> None:
    with pytest.raises(ServerUnavailable), Audit(tmp_path, "lan", "command").noted("unload", ["d1"]):
        raise ServerUnavailable("Lê Văn Thử")
    assert entries(tmp_path)[0].outcome == "ServerUnavailable"
    assert "Thử" not in (tmp_path / "audit.jsonl").read_text("utf-8")


def test_only_what_touched_an_id_is_found(tmp_path: Path) -> None:
    for ids in (["a", "b"], ["b"], ["c"]):
        with Audit(tmp_path, "lan", "command").noted("load", ids):
            pass
    assert [entry.ids for entry in entries(tmp_path, {"b"})] == [["a", "b"], ["b"]]
    assert {entry.outcome for entry in entries(tmp_path, {"b"})} == {"done"}
    assert entries(tmp_path / "other") == []


def test_a_line_that_a_crash_cut_short_hides_no_other(tmp_path: Path) -> None:
    with Audit(tmp_path, "lan", "command").noted("load", ["a"]):
        pass
    with (tmp_path / "audit.jsonl").open("a") as file:
        file.write('{"write": "1", "at": "2031\n{"write": "2", "outcome": "done"}\n')
    assert [entry.ids for entry in entries(tmp_path)] == [["a"]]


def test_what_cannot_be_noted_is_not_done(tmp_path: Path) -> None:
    (tmp_path / "audit.jsonl").mkdir()
    with pytest.raises(ConfigError, match="audit"), Audit(tmp_path, "lan", "command").noted("load", []):
        pytest.fail("it was done")


def note_many(home: Path) -> None:
    for _ in range(50):
        with Audit(home, str(os.getpid()), "command").noted("load", ["x" * 16] * 100):
            pass


def test_lines_of_several_processes_never_mix(tmp_path: Path) -> None:
    with ProcessPoolExecutor(2, mp_context=get_context("forkserver")) as processes:
        list(processes.map(note_many, [tmp_path] * 2))
    assert len(lines(tmp_path)) == 200
    assert {entry.outcome for entry in entries(tmp_path)} == {"done"}
