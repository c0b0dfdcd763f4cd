"""Disk trouble told in one sentence, before and while files are written."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph.errors import ServerError

SPARE = 50_000_000  # bytes that stay free


@contextmanager
def disk_errors(place: Path) -> Iterator[None]:
    """Raise a ServerError in place of an OSError about files under `place`."""
    try:
        yield
    except OSError as exc:
        if exc.errno == errno.ENOSPC:
            raise ServerError(f"Hết chỗ trên đĩa / no disk space left at {place}") from exc
        raise ServerError(f"Không ghi được / cannot write at {place}: {exc.strerror or exc}") from exc


def require_space(place: Path, size: int) -> None:
    """A ServerError unless `size` bytes fit at `place` with a little to spare."""
    free = shutil.disk_usage(place).free
    if free < size + SPARE:
        raise ServerError(
            f"Không đủ chỗ trên đĩa / not enough disk space at {place}: "
            f"cần / needs {_mb(size + SPARE)} MB, còn / free {_mb(free)} MB"
        )


def _mb(size: int) -> int:
    return -(-size // 1_000_000)
