"""Extraction side by side, in processes or on a Dask cluster; facts come in the order of the documents."""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from multiprocessing import get_context, parent_process
from threading import Thread

from graph.errors import DocumentError, WorkerError
from graph.model.facts import Facts, SourceDocument
from loaders.documents.source import Skipped
from loaders.grammar.extract import VERSION, extract

AHEAD = 4  # documents under way per worker, so that none waits and memory stays bounded
PATIENCE = 10  # seconds until a scheduler has to answer
LOOK = 1  # seconds between two looks at whether the workers are still there

Source = SourceDocument | Skipped
Answer = Callable[[], Facts | Skipped]  # waits until the facts are there


@dataclass(frozen=True, slots=True)
class Team:
    """Workers that extract: where to hand them documents, how many they are, and whether the way to them is open."""

    executor: Executor
    size: int
    reachable: Callable[[], bool] = lambda: True


@contextmanager
def processes(size: int) -> Iterator[Team]:
    """`size` processes of this machine; they end at once when this one is interrupted or gone."""
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])  # so the grammar is read once, not by each worker
    executor = ProcessPoolExecutor(size, mp_context=context, initializer=_begin)
    try:
        yield Team(executor, size)
    finally:
        executor.shutdown(cancel_futures=True)


@contextmanager
def cluster(address: str) -> Iterator[Team]:
    """The workers of the Dask scheduler at `address`; a WorkerError when it or they cannot be used."""
    try:
        distributed = import_module("distributed")  # an extra, and slow to import
    except ImportError as exc:
        raise WorkerError('cần pip install "trachnhiem[dask]" (the extra dask is not installed)') from exc
    try:
        client = distributed.Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as exc:
        raise WorkerError(f"scheduler {address} không trả lời (does not answer): {exc}") from exc
    with client:
        _check(client.run(version), address)
        size = sum(client.nthreads().values())
        # What is handed to a client that then gives up reconnecting is neither done nor cancelled, ever.
        yield Team(client.get_executor(pure=False), size, lambda: client.status in ("running", "connecting"))


def version() -> str:
    """The version of the grammar where this runs."""
    return VERSION


def facts_of(document: SourceDocument) -> Facts:
    """The facts of a document; a DocumentError that says so when a rule fails on it."""
    try:
        return extract(document)
    except Exception as exc:
        raise DocumentError(f"trích xuất hỏng (extraction failed): {type(exc).__name__}: {exc}") from exc


def extracted(sources: Iterable[Source], team: Team | None = None) -> Iterator[Facts | Skipped]:
    """The facts of each document in order, by a team or else here; what was skipped stays so in its place.

    A document whose extraction fails is skipped under its id, the others go on. A WorkerError when a worker dies.
    """
    under_way: deque[tuple[Source, Answer]] = deque()
    for source in sources:
        with _loss_named(under_way):
            under_way.append((source, _handed(source, team)))
        if team is None or len(under_way) >= AHEAD * team.size:
            yield _next(under_way)
    while under_way:
        yield _next(under_way)


def _handed(source: Source, team: Team | None) -> Answer:
    if isinstance(source, Skipped):
        return lambda: source
    return partial(_answer, team.executor.submit(facts_of, source), team) if team else partial(facts_of, source)


def _answer(future: Future[Facts], team: Team) -> Facts:
    while team.reachable():
        with suppress(TimeoutError):
            return future.result(LOOK)
    return future.result(0)


def _next(under_way: deque[tuple[Source, Answer]]) -> Facts | Skipped:
    source, answer = under_way[0]
    try:
        with _loss_named(under_way):
            return answer()
    except DocumentError as exc:
        return Skipped(_named(source), str(exc))
    finally:
        under_way.popleft()


@contextmanager
def _loss_named(under_way: Iterable[tuple[Source, Answer]]) -> Iterator[None]:
    """A WorkerError that names what was under way for whatever a lost worker raises; facts_of raises DocumentError."""
    try:
        yield
    except DocumentError:
        raise
    except Exception as exc:
        names = ", ".join(_named(source) for source, _ in under_way)
        why = f"mất worker (a worker was lost: {type(exc).__name__})"
        raise WorkerError(f"{why}; đang đọc (under way): {names}") from exc


def _named(source: Source) -> str:
    return source.where if isinstance(source, Skipped) else source.id


def _begin() -> None:
    """How a worker process begins: it is to end at once on Ctrl-C, and when the process that started it is gone."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _check(versions: dict[str, str], address: str) -> None:
    """A WorkerError unless there are workers, all with the grammar that is used here."""
    if not versions:
        raise WorkerError(f"scheduler {address} chưa có worker nào (has no workers)")
    others = {worker: known for worker, known in versions.items() if known != VERSION}
    if others:
        raise WorkerError(f"bộ luật khác {VERSION} (another version of the grammar) ở (at): {others}")
