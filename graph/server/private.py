"""The life of the private Neo4j of a home: start, attach, own, stop."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rich.progress import Progress

from graph.address import Address
from graph.errors import ServerError
from graph.server.disk import disk_errors
from graph.server.home import Home
from graph.server.java import reap, signal_process
from graph.server.locks import Busy, claim, is_held
from graph.server.start import start
from graph.settings import Settings

ATTACH_SECONDS = 300  # another process may be fetching and starting it
TERM_SECONDS = 30
KILL_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Running:
    """A private server that answers: where, and as which process."""

    address: Address
    pid: int


def home_of(settings: Settings) -> Home:
    """Where the private server of these settings lives."""
    return Home(settings.home / "neo4j")


def ensure(settings: Settings, progress: Progress) -> Address:
    """The Neo4j to use: the one of the settings, else the private one, started in the background unless it runs."""
    return _given(settings) or _run(home_of(settings), progress, tied=False).address


@contextmanager
def owned(settings: Settings, progress: Progress) -> Iterator[Address]:
    """The Neo4j to use; a private one ends with this block, even if it ran before.

    Enter it from the main thread: a server started here dies with the thread that started it. A ServerError when
    another process owns the server of this home.
    """
    given = _given(settings)
    if given:
        yield given
        return
    home = home_of(settings)
    with _ownership(home):
        try:
            yield _run(home, progress, tied=True).address
        finally:
            stop(settings)


def status(settings: Settings) -> Running | None:
    """The private server of this home, if it answers Bolt."""
    return _running(home_of(settings))


def stop(settings: Settings) -> bool:
    """End the private server of this home and wait for that; False when none was running."""
    home = home_of(settings)
    running = _running(home)
    if running is None:
        return False
    for number, seconds in ((signal.SIGTERM, TERM_SECONDS), (signal.SIGKILL, KILL_SECONDS)):
        signal_process(running.pid, number)
        if _released(home, seconds):
            reap(running.pid)
            return True
    raise ServerError(f"Neo4j (pid {running.pid}) không dừng / does not end")


def _given(settings: Settings) -> Address | None:
    if settings.neo4j_uri is None:
        return None
    return Address(
        uri=settings.neo4j_uri,
        user=settings.neo4j_user,
        password=settings.neo4j_password,
        database=settings.neo4j_database,
    )


def _run(home: Home, progress: Progress, *, tied: bool) -> Running:
    """Attach to the server of `home`, or start it: whoever gets the lock starts, everybody else waits for that."""
    until = time.monotonic() + ATTACH_SECONDS
    with disk_errors(home.root):
        home.create()
    while True:
        try:
            with claim(home.server_lock) as lock:
                start(home, lock, progress, tied=tied)
        except Busy:
            time.sleep(0.2)
        running = _running(home)
        if running:
            return running
        if time.monotonic() > until:
            raise ServerError(f"Neo4j ở {home.root} không trả lời / is held by a process that does not answer")


def _running(home: Home) -> Running | None:
    state = home.read_state()
    if state is None or state.port is None or state.pid is None or not is_held(home.server_lock):
        return None
    return Running(state.address, state.pid)


def _released(home: Home, seconds: float) -> bool:
    until = time.monotonic() + seconds
    while is_held(home.server_lock):
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


@contextmanager
def _ownership(home: Home) -> Iterator[None]:
    """Be the one process that serves this home; its process id is in the lock file for the others to name."""
    with disk_errors(home.root):
        home.create()
    try:
        with claim(home.owner_lock) as lock:
            os.ftruncate(lock, 0)
            os.write(lock, str(os.getpid()).encode())
            yield
    except Busy as exc:
        owner = home.owner_lock.read_text("utf-8")
        raise ServerError(
            f"Thư mục đang được tiến trình {owner} dùng / {home.root.parent} is in use by process {owner}: "
            "stop that one, or set TRACHNHIEM_HOME to another folder"
        ) from exc
