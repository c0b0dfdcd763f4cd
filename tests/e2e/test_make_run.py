"""`make run` as a person uses it: start, ask, Ctrl-C, start again without a network; and what goes wrong, told."""

import signal
import subprocess
import time
from pathlib import Path

import pytest
from service import OFFLINE, ROOT, Service, environment, free_port

from api.answers.samples import QUESTIONS
from graph.server.locks import is_held


def make_run(port: int) -> list[str]:
    """The command; the environment of this very test run counts as installed."""
    return ["make", "--no-print-directory", "-o", ".venv/.installed", "run", f"PORT={port}"]


def failing(home: Path, port: int, **more: str) -> str:
    """What a start that must fail prints, all of it; checked to be without a stack trace."""
    done = subprocess.run(
        make_run(port),
        cwd=ROOT,
        env=environment(home, **more),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode not in (0, 130)
    assert "Traceback" not in done.stdout + done.stderr
    return done.stdout + done.stderr


def await_end(home: Path) -> None:
    """Wait until no Neo4j of `home` lives: its lock is freed by the kernel at the death of the Java process."""
    until = time.monotonic() + 60
    while is_held(home / "neo4j" / "server.lock"):
        assert time.monotonic() < until, "a Neo4j was left behind"
        time.sleep(0.1)


@pytest.mark.neo4j
def test_run_ask_interrupt_and_run_again_without_a_network(tmp_path: Path) -> None:
    home, port = tmp_path / "home", free_port()
    with Service(make_run(port), environment(home), port, tmp_path / "first.txt") as first:
        assert first.answer("/ask", q=QUESTIONS[0])["understood"]
        assert all(word in first.printed() for word in (f"http://127.0.0.1:{port}", *QUESTIONS))
        assert f"port {port} of 127.0.0.1 is taken" in failing(tmp_path / "other", port)
        assert "is in use by process" in failing(home, free_port())
        assert first.end(signal.SIGINT) in (0, 130)
        assert "Traceback" not in first.printed()
        assert not is_held(home / "neo4j" / "server.lock")

    with Service(make_run(port), environment(home, **OFFLINE), port, tmp_path / "second.txt") as second:
        documents = second.answer("/health")["documents"]
        assert documents > 8
        assert second.answer("/ask", q=QUESTIONS[0])["understood"]
        second.end(signal.SIGKILL)
    await_end(home)


def test_first_start_without_a_network_says_so(tmp_path: Path) -> None:
    printed = failing(tmp_path, free_port(), XDG_CACHE_HOME=str(tmp_path / "cache"), **OFFLINE)
    assert "không có mạng" in printed
    assert "no network" in printed


def test_a_home_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    assert f"cannot write at {tmp_path / 'home'}" in failing(tmp_path / "home", free_port())
