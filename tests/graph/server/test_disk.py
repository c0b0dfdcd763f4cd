"""Disk trouble is one sentence that names the place."""

from pathlib import Path

import pytest

from graph.errors import ServerError
from graph.server.disk import disk_errors, require_space


def test_a_full_disk_is_called_full() -> None:
    with pytest.raises(ServerError, match="no disk space left at /dev"), disk_errors(Path("/dev")):
        Path("/dev/full").write_text("x")


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ServerError, match=r"cannot write at .*: Not a directory"), disk_errors(tmp_path):
        (tmp_path / "file" / "below").mkdir()


def test_what_fits_is_fine(tmp_path: Path) -> None:
    require_space(tmp_path, 1)
