"""One start of the private Neo4j: jars, configuration, password, process, and the wait until Bolt answers."""

import os
import signal
import time
from collections.abc import Mapping
from dataclasses import replace

import neo4j
from neo4j.exceptions import AuthError, DriverError, Neo4jError
from rich.progress import Progress

from graph.address import Address
from graph.errors import ServerError
from graph.server import config
from graph.server.disk import disk_errors, require_space
from graph.server.fetch import fetch, jar_cache
from graph.server.home import Home, State
from graph.server.java import exit_status, last_line, run_java, signal_process, spawn_java

START_SECONDS = 120
HOME_BYTES = 150_000_000  # what an empty graph with its logs may take


def start(home: Home, lock: int, progress: Progress, *, tied: bool) -> State:
    """Start the server of `home`, whose server lock is held as `lock`; the state it answers with."""
    with disk_errors(home.root):
        home.create()
        state = State(home.password())
        home.write_state(state)
        require_space(home.root, HOME_BYTES)
        env = _environment(home, progress)
        task = progress.add_task("Khởi động Neo4j / starting Neo4j", total=None)
        ready = _start_java(home, env, state, lock, tied=tied)
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


def _start_java(home: Home, env: Mapping[str, str], state: State, lock: int, *, tied: bool) -> State:
    port = config.choose_port()
    (home.conf / "neo4j.conf").write_text(config.neo4j_conf(port), "utf-8")
    if not home.has_data:
        run_java([config.ADMIN_CLASS, "dbms", "set-initial-password", state.password], env)
    folders = (f"--home-dir={home.root}", f"--config-dir={home.conf}")
    pid = spawn_java([*config.JVM_OPTIONS, config.MAIN_CLASS, *folders], env, home.console, lock, tied=tied)
    try:
        ready = replace(state, port=port, pid=pid)
        _await_bolt(ready.address, pid, home)
        home.write_state(ready)
    except BaseException:
        signal_process(pid, signal.SIGKILL)
        raise
    return ready


def _await_bolt(address: Address, pid: int, home: Home) -> None:
    until = time.monotonic() + START_SECONDS
    while not answers(address):
        status = exit_status(pid)
        if status is not None:
            reason = last_line(home.console.read_text("utf-8", "replace"))
            raise ServerError(f"Neo4j không khởi động / ended while starting ({status}): {reason}; see {home.console}")
        if time.monotonic() > until:
            raise ServerError(f"Neo4j không trả lời / does not answer after {START_SECONDS} s; see {home.console}")
        time.sleep(0.2)


def answers(address: Address) -> bool:
    """Whether Bolt answers there and takes our password; a ServerError when it refuses it."""
    try:
        with neo4j.GraphDatabase.driver(address.uri, auth=address.auth, connection_timeout=5) as driver:
            driver.verify_connectivity()
    except AuthError as exc:
        raise ServerError(f"Neo4j {address.uri} không nhận mật khẩu đã lưu / refuses the stored password") from exc
    except (DriverError, Neo4jError):
        return False
    return True
