"""The service as a process of its own, for tests that use it the way a person or a container does."""

import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self
from urllib.error import URLError
from urllib.parse import quote
from urllib.request import urlopen

ROOT = Path(__file__).parents[1]
OFFLINE = {"HTTP_PROXY": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9", "NO_PROXY": "127.0.0.1"}
START_SECONDS = 300


def free_port() -> int:
    """A port that nothing listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of this process, with a home of its own and no settings of this project but `more`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TRACHNHIEM_")}
    return {**kept, "PATH": f"{ROOT / '.venv/bin'}:{kept['PATH']}", "TRACHNHIEM_HOME": str(home), **more}


class Service:
    """A command that serves at `port`, in a process group of its own like a command in a terminal."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str], port: int, output: Path) -> None:
        """Start `command`; what it prints goes to the file `output`."""
        self.port, self.output = port, output
        self._started = time.monotonic()
        with output.open("wb") as file:
            self.process = subprocess.Popen(
                list(command), cwd=ROOT, env=dict(env), stdout=file, stderr=file, start_new_session=True
            )

    def answer(self, path: str, **parameters: str) -> Any:
        """The JSON answer, waited for while the service starts and while it says that its database is not ready."""
        query = "&".join(f"{name}={quote(value)}" for name, value in parameters.items())
        while self.process.poll() is None and self.seconds < START_SECONDS:
            try:
                with urlopen(f"http://127.0.0.1:{self.port}{path}?{query}", timeout=30) as answer:
                    return json.load(answer)
            except (URLError, TimeoutError, ConnectionError):
                time.sleep(0.1)
        raise AssertionError(f"no answer: {self.printed()}")

    @property
    def seconds(self) -> float:
        """Since the command was started."""
        return time.monotonic() - self._started

    def printed(self) -> str:
        """What the command printed so far."""
        return self.output.read_text("utf-8")

    def end(self, number: signal.Signals) -> int:
        """Signal the whole group, as Ctrl-C in a terminal does; the exit status, signals as a shell counts them."""
        os.killpg(self.process.pid, number)
        status = self.process.wait(timeout=60)
        return status if status >= 0 else 128 - status

    def __enter__(self) -> Self:
        """The running command."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave nothing behind, whatever happened."""
        if self.process.poll() is None:
            self.end(signal.SIGKILL)
