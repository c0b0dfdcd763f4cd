"""`trachnhiem serve` as a process: it answers over HTTP, ends cleanly on Ctrl-C, and says when its port is taken."""

import json
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

from commands import COMMAND, ROOT


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def get(url: str, patience: float = 120) -> bytes:
    """The body at `url`, once somebody answers there."""
    until = time.monotonic() + patience
    while True:
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:
                return bytes(answer.read())
        except urllib.error.URLError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def test_it_answers_until_interrupted_and_leaves_no_stack_trace(graph_env: dict[str, str]) -> None:
    port = free_port()
    env = {**graph_env, "TRACHNHIEM_PORT": str(port)}
    with subprocess.Popen([*COMMAND, "serve"], env=env, cwd=ROOT, stderr=subprocess.PIPE) as service:
        assert b"documents" in get(f"http://127.0.0.1:{port}/health")
        service.send_signal(signal.SIGINT)
        _, said = service.communicate(timeout=60)
    assert service.returncode == 0
    address, *log = said.decode().splitlines()
    assert address == f"http://127.0.0.1:{port} · Ctrl-C: dừng (stop)"
    assert {json.loads(line)["level"] for line in log} == {"INFO"}


def test_a_taken_port_is_one_sentence_and_status_1(graph_env: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        env = {**graph_env, "TRACHNHIEM_PORT": str(taken.getsockname()[1])}
        done = subprocess.run(
            [*COMMAND, "serve"], env=env, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=120
        )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "TRACHNHIEM_PORT" in done.stderr
