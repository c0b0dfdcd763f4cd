"""Readers of formats that a hostile file can overload: a process for each file, with bounded time and memory."""

import json
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from graph.errors import DocumentError

SECONDS = 60
"""How long one file may take."""

MEMORY = 1024**3
"""How many bytes of memory reading one file may take."""

_REFUSED = 3  # exit status of a reader that says why


def read_apart(module: str, path: Path) -> object:
    """What `module`, run with `answer`, reads from `path`; a DocumentError when it refuses, fails or is stopped."""
    command = [sys.executable, "-m", module, str(path)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as exc:
        raise DocumentError(f"đọc quá {SECONDS} giây nên bỏ (took too long)") from exc
    if done.returncode == _REFUSED:
        raise DocumentError(done.stdout.decode())
    if done.returncode:
        raise DocumentError("tệp hỏng, hoặc mở ra quá lớn (damaged, or too large when unpacked)")
    return json.loads(done.stdout)


def answer(read: Callable[[Path], object]) -> None:
    """Print what `read` gives for the path in the arguments, within the bounds; the main function of such a module."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    try:
        found = json.dumps(read(Path(sys.argv[1])))
    except DocumentError as exc:
        sys.stdout.buffer.write(str(exc).encode())
        sys.exit(_REFUSED)
    sys.stdout.write(found)
