"""Extraction by several workers: the same facts in the same order, and failures that name their document."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import pytest
from commands import ROOT
from distributed import LocalCluster

from graph.errors import WorkerError
from graph.model.facts import Facts, SourceDocument
from loaders import workers
from loaders.documents.source import Skipped, document
from loaders.workers import AHEAD, Team, cluster, extracted, processes

NEWS = "Ngày {}/3/2031, Chủ tịch UBND tỉnh Mây Ngàn Lê Thị Mẫu yêu cầu Sở Xây dựng báo cáo trước ngày 30/4."
SOURCES = [document(NEWS.format(day), id=f"tin-{day}") for day in range(1, 30)]
LOCAL = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0"}
WITH_SKIPPED = [*SOURCES[:5], Skipped("a.pdf", "hỏng"), *SOURCES[5:]]


@pytest.fixture(scope="module")
def dask() -> Iterator[str]:
    """The address of a Dask cluster of two worker processes on this machine."""
    with LocalCluster(n_workers=2, threads_per_worker=1, **LOCAL) as found:
        yield found.scheduler_address


@pytest.fixture(params=["processes", "dask"])
def hired(request: pytest.FixtureRequest) -> AbstractContextManager[Team]:
    """A team of two, of either kind."""
    return processes(2) if request.param == "processes" else cluster(request.getfixturevalue("dask"))


def broken(source: SourceDocument) -> Facts:
    """An extraction with a mistake in it."""
    if source.id == "tin-3":
        raise ZeroDivisionError("division by zero")
    return Facts(document=source)


def test_a_team_gives_the_same_facts_in_the_same_order(hired: AbstractContextManager[Team]) -> None:
    with hired as team:
        assert team.size == 2
        found = list(extracted(WITH_SKIPPED, team))
    assert found == list(extracted(WITH_SKIPPED))
    assert found[5] == WITH_SKIPPED[5]
    assert isinstance(found[0], Facts) and found[0].commitments


@pytest.mark.parametrize("team", [None, "threads"])
def test_a_document_whose_extraction_fails_is_named_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, team: str | None
) -> None:
    monkeypatch.setattr(workers, "extract", broken)
    with ThreadPoolExecutor(2) if team else nullcontext() as executor:
        found = list(extracted(SOURCES, Team(executor, 2) if executor else None))
    bad = [one for one in found if isinstance(one, Skipped)]
    assert bad == [Skipped("tin-3", "trích xuất hỏng (extraction failed): ZeroDivisionError: division by zero")]
    assert len(found) == len(SOURCES)


class Waiting(Executor):
    """An executor that works only when asked for a result, and counts what is under way."""

    def __init__(self) -> None:
        self.under_way = self.most = 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        future: Future[Any] = Future()
        future.result = lambda timeout=None: self._done(fn(*args))  # type: ignore[method-assign]
        return future

    def _done(self, result: Any) -> Any:
        self.under_way -= 1
        return result


def test_only_so_many_documents_are_under_way_at_once() -> None:
    executor = Waiting()
    asked = 0

    def counted() -> Iterator[SourceDocument]:
        nonlocal asked
        for source in SOURCES:
            asked += 1
            yield source

    stream = extracted(counted(), Team(executor, 2))
    next(stream)
    assert asked == 2 * AHEAD
    assert len(list(stream)) == len(SOURCES) - 1
    assert executor.most == 2 * AHEAD


def exits(source: SourceDocument) -> Facts:
    """An extraction that takes its process down."""
    os._exit(1)


def test_a_worker_that_dies_is_an_error_that_names_what_was_under_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "facts_of", exits)
    with processes(2) as team, pytest.raises(WorkerError, match=r"tin-1, .*tin-8"):
        list(extracted(SOURCES, team))


def test_a_cluster_that_is_lost_is_an_error_that_names_what_was_under_way() -> None:
    with LocalCluster(n_workers=1, threads_per_worker=1, **LOCAL) as found, cluster(found.scheduler_address) as team:
        stream = extracted(SOURCES * 50, team)
        next(stream)
        found.close()
        with pytest.raises(WorkerError, match=r"đang đọc \(under way\): tin-"):
            list(stream)


def test_a_scheduler_that_does_not_answer_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "PATIENCE", 1)
    with pytest.raises(WorkerError, match=r"tcp://127.0.0.1:9 không trả lời"), cluster("tcp://127.0.0.1:9"):
        pass


def test_an_address_that_is_none_is_said() -> None:
    with pytest.raises(WorkerError, match="không trả lời"), cluster("khong-co://x"):
        pass


def test_a_cluster_without_workers_is_said() -> None:
    with (
        LocalCluster(n_workers=0, **LOCAL) as empty,
        pytest.raises(WorkerError, match="chưa có worker"),
        cluster(empty.scheduler_address),
    ):
        pass


def test_workers_with_another_grammar_are_refused(dask: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "VERSION", "0.0")
    with pytest.raises(WorkerError, match=r"bộ luật khác 0\.0"), cluster(dask):
        pass


def test_without_the_extra_the_command_to_install_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(WorkerError, match=r"pip install .trachnhiem\[dask\]"), cluster("tcp://127.0.0.1:9"):
        pass


def children(of: int) -> list[int]:
    """The processes below a process, by /proc."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text("utf-8").rpartition(")")[2].split()[1])
        except OSError:
            continue
        if parent == of:
            found += [int(stat.parent.name), *children(int(stat.parent.name))]
    return found


def alive(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False


@pytest.mark.parametrize(("how", "group"), [(signal.SIGINT, True), (signal.SIGINT, False), (signal.SIGKILL, False)])
def test_an_interrupted_run_leaves_no_process_behind(tmp_path: Path, how: signal.Signals, group: bool) -> None:
    """Ctrl-C reaches the whole group; kill only the parent."""
    file = tmp_path / "tin.jsonl"
    file.write_text('{"text": "' + "Sở Xây dựng tỉnh Mây Ngàn báo cáo. " * 200 + '"}\n', "utf-8")
    command = [sys.executable, "-m", "trachnhiem", "extract", "--workers", "2", *[file] * 2000]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as run:
        assert run.stdout and run.stderr and run.stdout.readline()
        below = children(run.pid)
        assert len(below) >= 3
        (os.killpg if group else os.kill)(run.pid, how)
        run.stdout.read()
        said = run.stderr.read().decode()
    assert "Traceback" not in said
    until = time.monotonic() + 20
    while any(map(alive, below)) and time.monotonic() < until:
        time.sleep(0.1)
    assert not any(map(alive, below))
    assert how is signal.SIGKILL or run.returncode == 130
