"""Fetching: what is whole stays, what is broken is fetched again, and every failure is one sentence."""

import gc
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from shutil import disk_usage

import pytest
from rich.progress import Progress

from graph.errors import ServerError
from graph.server.fetch import fetch, path_of
from graph.server.lock import Jar, locked_jars

SILENT = Progress(disable=True)
WORDS = b"a jar that no repository has"
OURS = Jar("vn.example", "ours", "1", "", sha256(WORDS).hexdigest(), len(WORDS))
SMALLEST = min(locked_jars(), key=lambda jar: jar.size)


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")


def planted(cache: Path, content: bytes) -> Path:
    path = path_of(cache, OURS)
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    return path


@pytest.mark.usefixtures("offline")
def test_whole_jars_need_no_network(tmp_path: Path) -> None:
    path = planted(tmp_path, WORDS)
    assert fetch(tmp_path, SILENT, [OURS]) == [path]


@pytest.mark.usefixtures("offline")
def test_without_a_network_the_first_fetch_says_so(tmp_path: Path) -> None:
    with pytest.raises(ServerError, match=r"không có mạng.*ours-1\.jar.*no network"):
        fetch(tmp_path, SILENT, [OURS])


@pytest.mark.usefixtures("offline")
def test_a_broken_jar_is_never_used(tmp_path: Path) -> None:
    path = planted(tmp_path, WORDS[:-1])
    with pytest.raises(ServerError):
        fetch(tmp_path, SILENT, [OURS])
    assert not path.exists()


def test_a_jar_comes_from_maven_central(tmp_path: Path) -> None:
    (path,) = fetch(tmp_path, SILENT, [SMALLEST])
    assert sha256(path.read_bytes()).hexdigest() == SMALLEST.sha256


def test_a_jar_with_another_hash_is_deleted(tmp_path: Path) -> None:
    other = replace(SMALLEST, sha256="0" * 64)
    with pytest.raises(ServerError, match="wrong SHA-256"):
        fetch(tmp_path, SILENT, [other])
    assert not path_of(tmp_path, other).exists()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_jar_that_central_does_not_have_is_named(tmp_path: Path) -> None:
    with pytest.raises(ServerError, match=r"vn\.example:ours:1"):
        fetch(tmp_path, SILENT, [OURS])
    gc.collect()  # jgo leaves the answer 404 open


def test_too_little_space_is_said_before_fetching(tmp_path: Path) -> None:
    huge = replace(OURS, size=disk_usage(tmp_path).free)
    with pytest.raises(ServerError, match="not enough disk space"):
        fetch(tmp_path, SILENT, [huge])
