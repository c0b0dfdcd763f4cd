"""Serving: a port that is taken is one clear sentence, and an end that was asked for is no error."""

import json
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from api.server import listen
from graph.errors import ServerError

REPOSITORY = Path(__file__).parents[2]
SERVE = """
import sys
import time
from concurrent.futures import ThreadPoolExecutor
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
    assert process.returncode == 0


BUSY = (
    SERVE.replace(
        "from graph.store.reader import Reader\n",
        """import time
class Slow:
    def run(self, name, /, **parameters):
        if name == "record/state":
            return [{"change": 1, "at": None, "under_way": False}]
        if name == "read/coverage":
            return [{"documents": 0, "from": None, "to": None, "publishers": 0, "undated": 0}]
        time.sleep(1.5 if name == "read/named" else 0)
        return []
""",
    )
    .replace('Reader(Address(uri="bolt://127.0.0.1:1"), timeout=1) as reader, listen', "listen")
    .replace("reader,", "Slow(),")
)
CLIENTS = 24


def asked(port: int) -> bytes:
    """The whole answer to a question that takes a while."""
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(b"GET /search?q=lo+van+thung HTTP/1.1\r\nHost: localhost\r\n\r\n")
        return b"".join(iter(lambda: connection.recv(65536), b""))


def test_answers_under_way_are_finished_and_new_ones_refused() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", BUSY], cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    port = int(process.stdout.readline())
    with ThreadPoolExecutor(CLIENTS) as clients:
        answers = [clients.submit(asked, port) for _ in range(CLIENTS)]
        time.sleep(1)  # all of them are being answered; none is ready
        process.send_signal(signal.SIGTERM)
        refused = [clients.submit(is_refused, port) for _ in range(3)]
        assert all(answer.result().startswith(b"HTTP/1.1 200") for answer in answers)
        assert all(answer.result().endswith(b"}") for answer in answers)
        assert any(one.result() for one in refused)
    printed, lines = process.communicate(timeout=30)
    assert process.returncode == 0 and printed.strip() == "ended in order"
    told = [json.loads(line) for line in lines.splitlines()]
    assert sum(line["message"] == "answered" for line in told) == CLIENTS and "thung" not in lines


def is_refused(port: int) -> bool:
    """Whether nothing listens there any more, soon."""
    for _ in range(50):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            return True
        time.sleep(0.02)
    return False
