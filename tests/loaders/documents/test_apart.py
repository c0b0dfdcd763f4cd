"""A file that overloads its reader ends in a reason, not in a dead program."""

from pathlib import Path

import pytest

from graph.errors import DocumentError
from loaders.documents.apart import read_apart

READER = """
import os, time
from graph.errors import DocumentError
from loaders.documents.apart import answer

def read(path):
    what = path.read_text("utf-8")
    if what == "refuse": raise DocumentError("có mật khẩu")
    if what == "memory": return len(bytearray(2 * 1024**3))
    if what == "time": time.sleep(30)
    if what == "crash": os.abort()
    if what == "bug": raise KeyError(what)
    return {"what": what}

answer(read)
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "a_reader.py").write_text(READER, "utf-8")
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{Path(__file__).parents[3]}")
    return tmp_path / "đầu vào"


def test_what_is_read_comes_back(path: Path) -> None:
    path.write_text("được", "utf-8")
    assert read_apart("a_reader", path) == {"what": "được"}


@pytest.mark.parametrize(
    ("what", "reason"),
    [("refuse", "^có mật khẩu$"), ("memory", "too large"), ("crash", "damaged"), ("bug", "damaged")],
)
def test_a_reader_that_refuses_or_fails_gives_a_reason(path: Path, what: str, reason: str) -> None:
    path.write_text(what, "utf-8")
    with pytest.raises(DocumentError, match=reason) as refused:
        read_apart("a_reader", path)
    assert what == "refuse" or what not in str(refused.value)


def test_a_reader_that_takes_too_long_is_stopped(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("loaders.documents.apart.SECONDS", 1)
    path.write_text("time", "utf-8")
    with pytest.raises(DocumentError, match="1 giây"):
        read_apart("a_reader", path)
