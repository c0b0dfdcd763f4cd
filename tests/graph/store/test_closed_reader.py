"""Threads that still ask while, or after, the service stops: each gets an error, none waits for ever."""

import asyncio
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import monotonic

import pytest

from graph.address import Address
from graph.errors import ServerUnavailable, TrachnhiemError
from graph.store.reader import STOPPING, Reader, Row

ROUNDS, THREADS = 40, 4
NOWHERE = Address(uri="bolt://127.0.0.1:9")
NEVER = 60.0  # seconds that no test lasts


def test_asking_a_closed_reader_says_that_the_service_is_stopping() -> None:
    reader = Reader(NOWHERE)
    reader.close()
    with pytest.raises(ServerUnavailable, match=STOPPING):
        reader.run("read/coverage")


class Waiting(Reader):
    """A reader whose answers never come; a server that is silent would do, but the driver leaves its socket open."""

    def __init__(self) -> None:
        super().__init__(NOWHERE, timeout=NEVER)
        self.asked = Event()

    async def _rows(self, text: str, parameters: Row) -> list[Row]:
        self.asked.set()
        await asyncio.sleep(NEVER)
        return []


def test_who_waits_for_an_answer_is_told_when_the_reader_is_closed() -> None:
    with ThreadPoolExecutor(1) as pool:
        reader = Waiting()
        waiting = pool.submit(reader.run, "read/coverage")
        assert reader.asked.wait(NEVER)
        started = monotonic()
        reader.close()
        with pytest.raises(ServerUnavailable, match=STOPPING):
            waiting.result(NEVER)
    assert monotonic() - started < NEVER / 2


def test_whoever_asks_at_the_very_end_is_answered_and_nothing_is_left_half_asked() -> None:
    with warnings.catch_warnings(), ThreadPoolExecutor(THREADS) as pool:
        warnings.simplefilter("error")
        for _ in range(ROUNDS):
            reader = Quick(NOWHERE)
            asking = [pool.submit(_until_it_stops, reader.run) for _ in range(THREADS)]
            reader.close()
            for one in asking:
                assert one.result(NEVER) == STOPPING


class Quick(Reader):
    """A reader that is answered at once."""

    async def _rows(self, text: str, parameters: Row) -> list[Row]:
        await asyncio.sleep(0)
        return []


def _until_it_stops(run: Callable[[str], object]) -> str:
    until = monotonic() + NEVER
    while monotonic() < until:
        try:
            run("read/coverage")
        except TrachnhiemError as exc:
            if str(exc) == STOPPING:
                return str(exc)
    return "it never stopped"
