"""The door itself: a few places, each a process that can be ended at any time, with one connection of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from queue import Empty, SimpleQueue
from threading import Lock
from typing import Any
from uuid import uuid4

from graph.address import Address
from graph.door.limits import Limits
from graph.door.reading import Asked, serve, too_slow
from graph.door.words import check
from graph.errors import CypherBusy, QueryError, ServerUnavailable, TrachnhiemError
from graph.store.closing import Closing
from graph.store.reader import Reads

GRACE = 2.0  # seconds after which a server that should have stopped a query is not waited for any more
STARTING = 30.0  # seconds for a process to begin
CONTEXT = get_context("spawn")  # nothing of this process goes along but the address


class Door(Closing):
    """Lets Cypher of others in, one query to a place; may be shared by threads.

    Planning and some expressions outlive every timeout of the server, and an answer may be larger than the memory of
    whoever reads it. So a process of its own reads: ended by our clock, it leaves no thread, socket or memory behind.
    """

    def __init__(self, address: Address, reads: Reads, limits: Limits | None = None) -> None:
        """Ask the server at `address`, which `reads` reads too; nothing is started yet."""
        self._reads, self._limits = reads, limits or Limits()
        self._idle: SimpleQueue[_Place] = SimpleQueue()
        for _ in range(self._limits.places):
            self._idle.put(_Place(address, self._limits))
        self._running: set[str] = set()
        self._lock = Lock()

    def ask(self, query: str, parameters: dict[str, Any]) -> bytes:
        """The answer as JSON: columns, rows, and `stopped_by` when there are more; QueryError, CypherBusy …"""
        check(query, parameters)
        with self._place() as place:
            asked = Asked(query, parameters, uuid4().hex)
            with self._lock:
                self._check_left_over()
                self._running.add(asked.mark)
            try:
                return place.answer(asked)
            finally:
                self._running.discard(asked.mark)

    @contextmanager
    def _place(self) -> Iterator["_Place"]:
        try:
            place = self._idle.get_nowait()
        except Empty:
            raise CypherBusy("đang có truy vấn khác / other queries are running: try again in a moment") from None
        try:
            yield place
        finally:
            self._idle.put(place)

    def _check_left_over(self) -> None:
        """The server cannot interrupt everything; what it still works on, though nobody waits, takes a place."""
        marks = {row["mark"] for row in self._reads.run("record/left_over")}
        if len(marks | self._running) >= self._limits.places:
            raise CypherBusy(
                "máy chủ còn đang bận với truy vấn đã dừng / the server is still at work on queries that were stopped"
            )

    def close(self) -> None:
        """End the processes."""
        while True:
            try:
                self._idle.get_nowait().end()
            except Empty:
                return


class _Place:
    """Room for one query: a process, started when it is needed and ended when it takes too long."""

    def __init__(self, address: Address, limits: Limits) -> None:
        self._address, self._limits = address, limits
        self._reading: _Reading | None = None

    def answer(self, asked: Asked) -> bytes:
        """The answer; QueryError when it did not come in time."""
        try:
            reading = self._begun()
            reading.pipe.send(asked)
            if not reading.pipe.poll(self._limits.seconds + GRACE):
                self.end()
                raise QueryError(too_slow(self._limits.seconds))
            answer: bytes | TrachnhiemError = reading.pipe.recv()
        except (OSError, EOFError) as exc:
            self.end()
            raise ServerUnavailable("truy vấn bị ngắt / the query was cut off") from exc
        if isinstance(answer, TrachnhiemError):
            raise answer
        return answer

    def _begun(self) -> "_Reading":
        if self._reading is None or not self._reading.process.is_alive():
            self.end()
            self._reading = _begin(self._address, self._limits)
        return self._reading

    def end(self) -> None:
        """End the process, whatever it does; the kernel closes its socket."""
        if self._reading is not None:
            self._reading.process.kill()
            self._reading.process.join()
            self._reading.process.close()
            self._reading.pipe.close()
            self._reading = None


@dataclass(frozen=True, slots=True)
class _Reading:
    """A process that reads, and the way to it."""

    process: SpawnProcess
    pipe: Connection


def _begin(address: Address, limits: Limits) -> _Reading:
    ours, theirs = CONTEXT.Pipe()
    process = CONTEXT.Process(target=serve, args=(theirs, address, limits), name="trachnhiem-cypher", daemon=True)
    process.start()
    theirs.close()
    if not ours.poll(STARTING):
        process.kill()
        raise OSError("the process did not begin")
    ours.recv()
    return _Reading(process, ours)
