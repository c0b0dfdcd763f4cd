"""Reading: named queries in READ transactions, each bounded by a clock on our side."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import CancelledError, Future
from threading import Lock, Thread
from typing import Any, Protocol

import neo4j

from cypher import Query, catalogue
from graph.address import Address
from graph.errors import QueryError, ServerUnavailable
from graph.language import said
from graph.store.closing import Closing
from graph.store.failures import translated

Row = dict[str, Any]
STOPPING = "the service is stopping"


class Reads(Protocol):
    """What a question needs of the graph: the rows of a named query."""

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        """The rows of the query `name`, columns as its header says."""
        ...


class Reader(Closing):
    """Runs named queries against one server; may be shared by threads.

    The driver has no read timeout of its own, and a server that hangs would hang its callers. So the asynchronous
    driver runs on a thread of its own, where a clock can cancel it: cancelling closes the socket and frees the pool.
    """

    def __init__(self, address: Address, timeout: float = 5.0) -> None:
        """Read from `address`, waiting at most `timeout` seconds for an answer; nothing is contacted yet."""
        self._address, self._timeout = address, timeout
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="trachnhiem-reader", daemon=True)
        self._thread.start()
        self._driver: neo4j.AsyncDriver | None = None
        self._asking, self._stopping = Lock(), False

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        """The rows of the query `name`; QueryError, ServerUnavailable or ConfigError when there are none to give."""
        query = catalogue().get(name)
        if query is None:
            raise QueryError(f"no query named {name!r}")
        bound = bind(query, parameters)
        text = query.plain if bound.get("known_on") is None else query.text
        with translated(self._address):
            try:
                return self._ask(text, bound).result()
            except CancelledError as exc:
                raise ServerUnavailable(STOPPING) from exc

    def _ask(self, text: str, bound: Row) -> Future[list[Row]]:
        """The answer to come; a thread may still ask when the last one has been given, and the loop takes no more."""
        with self._asking:
            if self._stopping:
                raise ServerUnavailable(STOPPING)
            return asyncio.run_coroutine_threadsafe(self._rows(text, bound), self._loop)

    async def _rows(self, text: str, parameters: Row) -> list[Row]:
        if self._driver is None:
            self._driver = self._connect()
        async with asyncio.timeout(self._timeout):
            async with self._driver.session(
                database=self._address.database, default_access_mode=neo4j.READ_ACCESS
            ) as session:
                return await session.execute_read(self._work, text, parameters)

    def _connect(self) -> neo4j.AsyncDriver:
        return neo4j.AsyncGraphDatabase.driver(
            self._address.uri,
            auth=self._address.auth,
            connection_timeout=self._timeout,
            connection_acquisition_timeout=self._timeout,
            max_transaction_retry_time=self._timeout / 2,
            liveness_check_timeout=30,
            notifications_min_severity="OFF",
            user_agent="trachnhiem",
        )

    async def _work(self, tx: neo4j.AsyncManagedTransaction, text: str, parameters: Row) -> list[Row]:
        result = await tx.run(text, parameters)
        return await result.data()

    def close(self) -> None:
        """Tell who still waits that it is over, give back the connections and end the thread."""
        with self._asking:
            self._stopping = True
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(timeout=self._timeout)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(self._timeout)
        self._loop.close()

    async def _end(self) -> None:
        waiting = asyncio.all_tasks() - {asyncio.current_task()}
        for one in waiting:
            one.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        if self._driver is not None:
            await self._driver.close()


def bind(query: Query, given: Mapping[str, object]) -> Row:
    """All parameters of `query`, defaults filled in; a QueryError names those missing or not known."""
    known = {p.name: p for p in query.parameters}
    if unknown := sorted(set(given) - set(known)):
        names, there = ", ".join(unknown), ", ".join(known)
        raise QueryError(
            said(
                f"{query.name} không có tham số {names}; có: {there or 'không có gì'}",
                f"{query.name} takes no parameter {names}; it takes {there or 'none'}",
            )
        )
    if missing := [p.name for p in known.values() if p.required and p.name not in given]:
        raise QueryError(f"{query.name} needs the parameter {', '.join(missing)}")
    return {name: given.get(name, p.default) for name, p in known.items()}
