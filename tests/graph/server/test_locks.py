"""A lock lives exactly as long as a process that holds it."""

import subprocess
from pathlib import Path

import pytest

from graph.server.locks import Busy, claim, is_held


def test_a_second_claim_is_busy_until_the_first_ends(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    assert not is_held(lock)
    with claim(lock):
        assert is_held(lock)
        with pytest.raises(Busy, match="in use by another process"), claim(lock, wait=0.2):
            pass
    assert not is_held(lock)


def test_a_child_holds_on_to_a_lock_until_it_dies(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with claim(lock) as descriptor:
        child = subprocess.Popen(["sleep", "60"], pass_fds=[descriptor])
    assert is_held(lock)
    child.kill()
    child.wait()
    assert not is_held(lock)
