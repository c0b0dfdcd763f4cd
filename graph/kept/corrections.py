"""What readers call wrong, kept in the home until somebody decides: never in the graph, where anybody could read it."""

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from re import fullmatch
from secrets import token_hex

from graph.clock import HO_CHI_MINH
from graph.errors import ConfigError, NotFound, TooMany
from graph.kept.files import private_folder, replace_private
from graph.server.locks import claim

WAIT = 5.0  # seconds for another one that is being kept


def _now() -> str:
    return datetime.now(HO_CHI_MINH).isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What somebody unknown says of an entity, statement or document (`about`), and where it is said rightly."""

    about: str
    text: str
    source: str | None = None
    id: str = field(default_factory=lambda: token_hex(8))
    at: str = field(default_factory=_now)


class Corrections:
    """The queue of a home, at most `most` long: one file each, deleted once it is decided."""

    def __init__(self, home: Path, most: int) -> None:
        """Use the folder of `home`; it need not be there."""
        self._folder, self._most = home / "corrections", most

    def add(self, correction: Correction) -> None:
        """Keep one more; TooMany when the queue is full."""
        with claim(private_folder(self._folder) / "lock", WAIT):
            if len(self._files()) >= self._most:
                raise TooMany(
                    "hàng chờ báo sai đang đầy, hãy gửi lại sau / too many corrections wait already, send it later"
                )
            replace_private(self._folder / f"{correction.id}.json", json.dumps(asdict(correction), ensure_ascii=False))

    def count(self) -> int:
        """How many wait."""
        return len(self._files())

    def all(self) -> list[Correction]:
        """Those that wait, the oldest first; ConfigError for a file that is none."""
        found = (one for one in map(_read, self._files()) if one)
        return sorted(found, key=lambda one: (one.at, one.id))

    def decided(self, id: str) -> None:
        """Delete the one with this id; NotFound when there is none."""
        self.known(id).unlink(missing_ok=True)

    def known(self, id: str) -> Path:
        """The file of the one with this id; NotFound when there is none."""
        file = self._folder / f"{id}.json"
        if not fullmatch(r"[0-9a-f]{16}", id) or not file.exists():
            raise NotFound(f"không có lời báo sai (no correction waits under) {id!r}")
        return file

    def _files(self) -> list[Path]:
        return list(self._folder.glob("*.json"))


def _read(file: Path) -> Correction | None:
    """The correction in `file`; None when somebody decided it meanwhile."""
    try:
        return Correction(**json.loads(file.read_text("utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError) as exc:
        raise ConfigError(f"tệp hỏng, không đọc được (cannot be read): {file}") from exc
