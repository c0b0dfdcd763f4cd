"""The audit log: who wrote what and when, and how it ended; lines that are only ever added, without names of others.

A line is written before the graph is touched and one after, so nothing is written without a trace, whatever happens in
between. Documents stand by the digest of their id, since an address often holds a headline, and so people's names.
"""

import json
import os
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Any, Literal

from graph.clock import HO_CHI_MINH
from graph.errors import ConfigError
from graph.kept.files import private_folder

BEGUN, DONE = "begun", "done"

Door = Literal["http", "command"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One write: when it began, by whose token or login name, through which door, what it did to which ids.

    `outcome` is `done`, the name of the error that ended it, or `begun` when it never came to an end. `request` is the
    `X-Request-ID` of a request.
    """

    write: str
    at: str
    by: str
    door: Door
    request: str | None
    action: str
    ids: list[str]
    outcome: str


@dataclass(frozen=True, slots=True)
class Audit:
    """Notes the writes of somebody in the log of a home."""

    home: Path
    by: str
    door: Door
    request: str | None = None

    @contextmanager
    def noted(self, action: str, ids: Sequence[str]) -> Iterator[None]:
        """Note what is done to `ids`, digits that name nobody, before and after; ConfigError when that cannot be."""
        write = token_hex(8)
        who = {"by": self.by, "door": self.door, "request": self.request}
        self._add({"write": write, "at": _now(), **who, "action": action, "ids": list(ids), "outcome": BEGUN})
        try:
            yield
        except BaseException as exc:
            self._add({"write": write, "at": _now(), "outcome": type(exc).__name__})
            raise
        self._add({"write": write, "at": _now(), "outcome": DONE})

    def _add(self, row: dict[str, object]) -> None:
        """Add a line in one call, so that those of several processes never mix, and see it on the disk."""
        line = json.dumps(row, ensure_ascii=False).encode() + b"\n"
        try:
            file = os.open(_file(private_folder(self.home)), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                if os.write(file, line) < len(line):
                    raise OSError("no space left for a whole line")
                os.fsync(file)
            finally:
                os.close(file)
        except OSError as exc:
            raise ConfigError(
                f"không ghi được nhật ký, nên không ghi gì (nothing is written without the audit log): {exc}"
            ) from exc


def entries(home: Path, about: Collection[str] = ()) -> list[Entry]:
    """The writes of `home`, the oldest first; with `about` only those of one of these ids."""
    found: dict[str, dict[str, Any]] = {}
    for row in _rows(_file(home)):
        known = found.get(str(row.get("write")))
        if known is not None:
            known["outcome"] = row["outcome"]
        elif not about or not set(about).isdisjoint(row.get("ids", ())):
            found[str(row.get("write"))] = row
    wanted = {field.name for field in fields(Entry)}
    return [Entry(**row) for row in found.values() if row.keys() == wanted]


def _rows(file: Path) -> Iterator[dict[str, Any]]:
    """The lines of the log; one that a crash cut short is passed over."""
    try:
        with file.open("rb") as lines:
            for line in lines:
                try:
                    yield json.loads(line)
                except ValueError:
                    continue
    except FileNotFoundError:
        return


def _file(home: Path) -> Path:
    return home / "audit.jsonl"


def _now() -> str:
    return datetime.now(HO_CHI_MINH).isoformat(timespec="milliseconds")
