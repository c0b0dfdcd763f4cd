"""Locks that a dead process cannot leave behind: `flock` on a file, freed by the kernel when its holders end."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph.errors import ServerError


class Busy(ServerError):
    """Somebody else holds the lock."""


@contextmanager
def claim(path: Path, wait: float = 0.0) -> Iterator[int]:
    """Hold the lock at `path`, waiting up to `wait` seconds for it, and yield its descriptor; else raise Busy.

    A child process that inherits the descriptor holds the lock on, after this process has let go.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(descriptor, path, time.monotonic() + wait)
        yield descriptor
    finally:
        os.close(descriptor)


def is_held(path: Path) -> bool:
    """Whether a living process holds the lock at `path`."""
    if not path.exists():
        return False
    try:
        with claim(path):
            return False
    except Busy:
        return True


def _lock(descriptor: int, path: Path, until: float) -> None:
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as exc:
            if time.monotonic() >= until:
                raise Busy(f"Đang được một tiến trình khác dùng / in use by another process: {path.parent}") from exc
            time.sleep(0.1)
        else:
            return
