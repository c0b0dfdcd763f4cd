"""Serving: a port that is taken is one clear sentence, and an end that was asked for is no error."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from api.server import listen
from graph.errors import ServerError

REPOSITORY = Path(__file__).parents[2]
SERVE = """
import sys
from pathlib import Path
from api.server import listen, serve
from graph.address import Address
from graph.settings import Settings
from graph.store.reader import Reader
with Reader(Address(uri="bolt://127.0.0.1:1"), timeout=1) as reader, listen("127.0.0.1", 0) as listening:
    print(listening.getsockname()[1], flush=True)
    serve(Settings(home=Path("/nonexistent")), reader, Address(uri="bolt://127.0.0.1:1"), listening)
print("ended in order", flush=True)
"""


def test_a_port_that_is_taken_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ServerError, match=str(port)):
            listen("127.0.0.1", port)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_service_without_a_stack_trace(number: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", SERVE],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    port = int(process.stdout.readline())
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(b"GET /style.css HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 200")
    process.send_signal(number)
    _, errors = process.communicate(timeout=30)
    assert "Traceback" not in errors
    assert process.returncode in (0, -number)
