"""What the private Neo4j keeps under a home: configuration, data, logs, locks, and the state file with its password."""

import json
import os
import secrets
from dataclasses import asdict, dataclass, field
from pathlib import Path

from graph.address import Address
from graph.errors import ServerError


@dataclass(frozen=True, slots=True)
class State:
    """What clients of a home know of its server; `port` and `pid` are None unless it answers Bolt."""

    password: str = field(repr=False)
    port: int | None = None
    pid: int | None = None

    @property
    def address(self) -> Address:
        """Where the server answers."""
        return Address(uri=f"bolt://127.0.0.1:{self.port}", password=self.password)


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of one private server."""

    root: Path

    @property
    def conf(self) -> Path:
        """The folder with neo4j.conf, written anew at every start."""
        return self.root / "conf"

    @property
    def console(self) -> Path:
        """What the server printed since its last start."""
        return self.root / "logs" / "console.log"

    @property
    def log(self) -> Path:
        """What the server logs, start after start."""
        return self.root / "logs" / "neo4j.log"

    @property
    def server_lock(self) -> Path:
        """Held by the Java process as long as it lives, before that by whoever starts it."""
        return self.root / "server.lock"

    @property
    def owner_lock(self) -> Path:
        """Held by the process that stops the server when it ends."""
        return self.root / "owner.lock"

    @property
    def has_data(self) -> bool:
        """Whether a server was ever started here, so that its password is set."""
        return (self.root / "data" / "databases").exists()

    def create(self) -> None:
        """Make the folders, for this user only."""
        for folder in (self.root, self.conf, self.console.parent):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def read_state(self) -> State | None:
        """What the state file says; None when there is none yet."""
        try:
            return State(**json.loads(self._state_file.read_text("utf-8")))
        except FileNotFoundError:
            return None
        except (ValueError, TypeError) as exc:
            raise ServerError(f"Tệp hỏng / not a state file: {self._state_file}") from exc

    def write_state(self, state: State) -> None:
        """Replace the state file in one step, readable by this user only."""
        new = self._state_file.with_suffix(".new")
        new.unlink(missing_ok=True)
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(asdict(state), file)
        new.replace(self._state_file)

    def password(self) -> str:
        """The password of this home, made at the first start; a ServerError when it got lost."""
        state = self.read_state()
        if state is None and self.has_data:
            raise ServerError(f"Thiếu mật khẩu / the password of this Neo4j is lost, no {self._state_file}")
        return state.password if state else secrets.token_hex(24)

    @property
    def _state_file(self) -> Path:
        return self.root / "state.json"
