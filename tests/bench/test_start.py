"""How long `make run` takes on a machine where it has run before, until the first answer (`make bench`)."""

import signal
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from service import Service, environment, free_port

pytestmark = pytest.mark.bench

COMMAND = ["make", "--no-print-directory", "-o", ".venv/.installed", "run"]


def test_second_start(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    home = tmp_path / "home"

    def start() -> int:
        port = free_port()
        with Service([*COMMAND, f"PORT={port}"], environment(home), port, tmp_path / "printed.txt") as service:
            documents = int(service.answer("/health")["documents"])
            service.end(signal.SIGINT)
        return documents

    first = start()
    assert benchmark.pedantic(start, rounds=1) == first > 8
