"""The command as a process: errors become one sentence and an exit status, an interrupt ends quietly."""

import os
import signal
import subprocess
from pathlib import Path

import pytest
from commands import COMMAND, ROOT

from graph import errors
from trachnhiem import __main__ as command_line


@pytest.mark.parametrize("error", [errors.ConfigError, errors.NotFound, errors.ServerUnavailable])
def test_an_error_is_one_sentence_on_stderr_and_its_exit_status(error, monkeypatch, capsys) -> None:
    def fail(prog_name: str) -> None:
        raise error("no [red]such[/red] thing")

    monkeypatch.setattr(command_line, "app", fail)
    with pytest.raises(SystemExit) as ended:
        command_line.main()
    assert ended.value.code == error.exit_status
    assert capsys.readouterr().err == "Lỗi (error): no [red]such[/red] thing\n"


def test_a_malformed_setting_ends_a_real_run_with_status_2() -> None:
    env = {**os.environ, "TRACHNHIEM_PORT": "many"}
    done = subprocess.run([*COMMAND, "serve"], env=env, capture_output=True, encoding="utf-8", cwd=ROOT, timeout=120)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "TRACHNHIEM_PORT" in done.stderr


def test_an_interrupt_ends_with_130_and_a_broken_pipe_with_1_both_without_stack_trace(tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_text('{"text": "Sở Xây dựng tỉnh Đông Giang họp."}\n' * 100_000, "utf-8")
    runs = [
        subprocess.Popen([*COMMAND, "extract", tmp_path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
        for _ in range(2)
    ]
    for run in runs:
        assert run.stdout is not None
        assert run.stdout.readline()
    interrupted, cut_off = runs
    assert cut_off.stdout is not None
    interrupted.send_signal(signal.SIGINT)
    cut_off.stdout.close()
    cut_off.stdout = None
    for run, status in ((interrupted, 130), (cut_off, 1)):
        _, errors = run.communicate(timeout=60)  # what waits to be written must be read, or it never ends
        assert b"Traceback" not in errors
        assert run.returncode == status
