"""What runs in the process of its own: plan, look at the plan, run, and keep what fits."""

import json
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import neo4j
from neo4j.exceptions import Neo4jError

from graph.address import Address
from graph.door.limits import Limits
from graph.door.plan import check_plan
from graph.door.values import as_json
from graph.errors import QueryError, TrachnhiemError
from graph.store.failures import translated

DOOR = "trachnhiem_door"
"""Under this name every transaction carries the mark of its query (cypher/record/left_over.cypher)."""
_TOO_LARGE = "câu trả lời lớn quá / a value of the answer is too large or too deep"


@dataclass(frozen=True, slots=True)
class Asked:
    """A query that passed by its words, with the mark by which the server knows it."""

    query: str
    parameters: dict[str, Any]
    mark: str


def serve(pipe: Connection, address: Address, limits: Limits) -> None:
    """Answer what comes through `pipe` until it closes: the answer as JSON, or an error to raise over there."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that asks
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    driver = neo4j.GraphDatabase.driver(
        address.uri,
        auth=address.auth,
        connection_timeout=limits.seconds,
        max_connection_pool_size=2,
        liveness_check_timeout=30,
        notifications_min_severity="OFF",
        user_agent="trachnhiem-cypher",
    )
    with driver:
        pipe.send(None)  # ready
        while True:
            try:
                asked = pipe.recv()
            except EOFError:
                return
            pipe.send(_answer(driver, address, asked, limits))


def _answer(driver: neo4j.Driver, address: Address, asked: Asked, limits: Limits) -> bytes | TrachnhiemError:
    try:
        with translated(address), _stopped(limits):
            return _rows(driver, address.database, asked, limits)
    except TrachnhiemError as exc:
        return type(exc)(str(exc))  # without its cause, which need not go through a pipe
    except (MemoryError, RecursionError, OverflowError, TypeError, ValueError):
        return QueryError(_TOO_LARGE)


@contextmanager
def _stopped(limits: Limits) -> Iterator[None]:
    """A QueryError for a query that the server ended, because of its time or its memory."""
    try:
        yield
    except Neo4jError as exc:
        code = exc.code or ""
        if "TransactionTimedOut" in code or "Terminated" in code:
            raise QueryError(too_slow(limits.seconds)) from exc
        if "OutOfMemory" in code or "MemoryPool" in code:
            raise QueryError("cần nhiều bộ nhớ quá / the query needs more memory than one may have") from exc
        raise


def too_slow(seconds: float) -> str:
    """What is said of a query that was stopped."""
    return f"truy vấn chạy quá {seconds:g} giây, đã dừng / the query took more than {seconds:g} s and was stopped"


def _rows(driver: neo4j.Driver, database: str, asked: Asked, limits: Limits) -> bytes:
    """The columns and as many whole rows as fit, as JSON."""
    with (
        driver.session(database=database, default_access_mode=neo4j.READ_ACCESS, fetch_size=200) as session,
        session.begin_transaction(metadata={DOOR: asked.mark}, timeout=limits.seconds) as tx,
    ):
        planned = tx.run("EXPLAIN\n" + asked.query, asked.parameters).consume()
        check_plan(planned.query_type, planned.plan or {})
        result = tx.run(asked.query, asked.parameters)
        rows: list[str] = []
        size, stopped_by, columns = 0, None, list(result.keys())
        for record in result:
            row = json.dumps(dict(zip(columns, map(as_json, record.values()), strict=True)), ensure_ascii=False)
            size += len(row.encode())
            stopped_by = "rows" if len(rows) == limits.rows else "bytes" if size > limits.bytes else None
            if stopped_by:
                break
            rows.append(row)
        head = json.dumps({"columns": columns, "stopped_by": stopped_by}, ensure_ascii=False)
        return f'{head[:-1]}, "rows": [{", ".join(rows)}]}}'.encode()
