"""One start of the private Neo4j: jars, configuration, password, process, and the wait until Bolt answers."""

import os
import signal
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import neo4j
from neo4j.exceptions import DriverError, Neo4jError
from rich.progress import Progress

from graph.address import Address
from graph.errors import ServerError
from graph.server import config
from graph.server.disk import disk_errors, require_space
from graph.server.fetch import fetch, jar_cache
from graph.server.home import Home, State
from graph.server.java import exit_status, last_line, run_java, signal_process, spawn_java

START_SECONDS = 240
BOLT_IS_OPEN = "Bolt enabled on"  # what Neo4j logs when the port is its own
HOME_BYTES = 150_000_000  # what an empty graph with its logs may take


def start(home: Home, lock: int, progress: Progress, *, tied: bool) -> State:
    """Start the server of `home`, whose server lock is held as `lock`; the state it answers with."""
    with disk_errors(home.root):
        home.create()
        before = home.read_state()
        state = State(home.password())
        home.write_state(state)
        require_space(home.root, HOME_BYTES)
        env = _environment(home, progress)
        task = progress.add_task("Khởi động Neo4j / starting Neo4j", total=None)
        port = config.choose_port(before.port if before else None)
        ready = _start_java(port, home, env, state, lock, tied=tied)
        progress.update(task, total=1, completed=1)
        return ready


def _environment(home: Home, progress: Progress) -> dict[str, str]:
    """What the Java processes see, and nothing of the user's own environment."""
    jars = fetch(jar_cache(), progress)
    return {
        "CLASSPATH": os.pathsep.join(map(str, jars)),
        "NEO4J_HOME": str(home.root),
        "NEO4J_CONF": str(home.conf),
        "LC_ALL": "C.UTF-8",
    }


def _start_java(port: int, home: Home, env: Mapping[str, str], state: State, lock: int, *, tied: bool) -> State:
    if not home.has_data:
        config.write(home.conf, port)
        run_java([config.ADMIN_CLASS, "dbms", "set-initial-password", state.password], env)
    try:
        return _start_at(port, home, env, state, lock, tied=tied)
    except _PortLost:
        # Two homes that start at the same moment both see the same port free.
        return _start_at(config.free_port(), home, env, state, lock, tied=tied)


def _start_at(port: int, home: Home, env: Mapping[str, str], state: State, lock: int, *, tied: bool) -> State:
    config.write(home.conf, port)
    folders = (f"--home-dir={home.root}", f"--config-dir={home.conf}")
    logged = _size(home.log)
    pid = spawn_java([*config.JVM_OPTIONS, config.MAIN_CLASS, *folders], env, home.console, lock, tied=tied)
    try:
        ready = replace(state, port=port, pid=pid)
        _await_bolt(ready.address, pid, home, logged)
        home.write_state(ready)
    except BaseException:
        signal_process(pid, signal.SIGKILL)
        raise
    return ready


class _PortLost(Exception):
    """Another server took the port while ours was starting."""


def _await_bolt(address: Address, pid: int, home: Home, logged: int) -> None:
    until = time.monotonic() + START_SECONDS
    # Before ours has the port, another home's server may: logging in there would count as its clients' failures.
    while BOLT_IS_OPEN not in _text(home.log, logged) or not _answers(address):
        status = exit_status(pid)
        if status is not None:
            _explain_end(status, home, logged)
        if time.monotonic() > until:
            raise ServerError(f"Neo4j không trả lời / does not answer after {START_SECONDS} s; see {home.log}")
        time.sleep(0.2)


def _explain_end(status: int, home: Home, logged: int) -> NoReturn:
    """Say why the server ended while starting, by what it logged from the offset `logged` on."""
    said = _text(home.console, 0) + _text(home.log, logged)
    if "Address already in use" in said:
        raise _PortLost
    causes = [line for line in said.splitlines() if "Caused by" in line or "ERROR" in line]
    reason = causes[-1].strip() if causes else last_line(said)
    raise ServerError(f"Neo4j không khởi động / ended while starting ({status}): {reason}; see {home.log}")


def _text(log: Path, start: int) -> str:
    return log.read_bytes()[start:].decode("utf-8", "replace") if log.exists() else ""


def _size(log: Path) -> int:
    return log.stat().st_size if log.exists() else 0


def _answers(address: Address) -> bool:
    """Whether a server with our password answers there; one that refuses it is another home's, or our own too early."""
    try:
        with neo4j.GraphDatabase.driver(address.uri, auth=address.auth, connection_timeout=5) as driver:
            driver.verify_connectivity()
    except (DriverError, Neo4jError):
        return False
    return True
