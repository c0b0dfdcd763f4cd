"""The settings, read once from the environment; the only place that looks at it."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from graph.errors import ConfigError
from graph.kept.tokens import NAME, Token

PREFIX = "TRACHNHIEM_"
PATH_HUB = 500
LOG_LEVELS = ("debug", "info", "warning", "error")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ORIGIN = re.compile(r"https?://[^/\s?#@]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where state lives, which Neo4j is used, where the service listens; each field is `TRACHNHIEM_<FIELD>`."""

    home: Path
    neo4j_uri: str | None = None
    neo4j_user: str = "neo4j"
    neo4j_password: str | None = None
    neo4j_database: str = "neo4j"
    host: str = "127.0.0.1"
    port: int = 8000
    cors_origins: tuple[str, ...] = ()
    log_level: str = "info"
    read_timeout: float = 20.0
    cypher: bool = False
    full_text: bool = True
    path_hub: int = PATH_HUB
    write_batch: int = 100
    write_token: tuple[Token, ...] = ()
    body_limit: int = 25  # MB of one upload
    batch_limit: int = 100  # documents of one upload
    corrections: int = 200  # that may wait for somebody to decide
    corrections_per_hour: int = 10  # from one address

    def __post_init__(self) -> None:
        """A ConfigError for settings that contradict each other: a Cypher query can read every text there is."""
        if self.cypher and not self.full_text:
            raise ConfigError(f"{PREFIX}CYPHER=on lets everybody read the texts that {PREFIX}FULL_TEXT=off is to keep")

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> "Settings":
        """The settings in `env` (default: the process environment); a ConfigError names a malformed variable."""
        given = os.environ if env is None else env
        home = given.get(PREFIX + "HOME")
        return cls(
            home=Path(home).expanduser().resolve() if home else user_data_path("trachnhiem"),
            neo4j_uri=given.get(PREFIX + "NEO4J_URI") or None,
            neo4j_user=given.get(PREFIX + "NEO4J_USER") or "neo4j",
            neo4j_password=given.get(PREFIX + "NEO4J_PASSWORD") or None,
            neo4j_database=given.get(PREFIX + "NEO4J_DATABASE") or "neo4j",
            host=given.get(PREFIX + "HOST") or "127.0.0.1",
            port=int(_number(given, "PORT", 8000, 1, 65535)),
            cors_origins=_origins(given.get(PREFIX + "CORS_ORIGINS") or ""),
            log_level=_level(given.get(PREFIX + "LOG_LEVEL") or "info"),
            read_timeout=_number(given, "READ_TIMEOUT", 20.0, 0.1, 600),
            cypher=_switch(given, "CYPHER", "off"),
            full_text=_switch(given, "FULL_TEXT", "on"),
            path_hub=int(_number(given, "PATH_HUB", PATH_HUB, 1, 1_000_000)),
            write_batch=int(_number(given, "WRITE_BATCH", 100, 1, 1000)),
            write_token=_tokens(given.get(PREFIX + "WRITE_TOKEN") or ""),
            body_limit=int(_number(given, "BODY_LIMIT", 25, 1, 1000)),
            batch_limit=int(_number(given, "BATCH_LIMIT", 100, 1, 10_000)),
            corrections=int(_number(given, "CORRECTIONS", 200, 0, 100_000)),
            corrections_per_hour=int(_number(given, "CORRECTIONS_PER_HOUR", 10, 1, 100_000)),
        )


def _tokens(text: str) -> tuple[Token, ...]:
    """The tokens of `name:SHA256, name:SHA256`; a ConfigError that repeats nothing of what may be a secret."""
    found = []
    for number, part in enumerate(filter(None, map(str.strip, text.split(","))), 1):
        name, _, digest = map(str.strip, part.partition(":"))
        if not (NAME.fullmatch(name) and _SHA256.fullmatch(digest.lower())):
            raise ConfigError(
                f"{PREFIX}WRITE_TOKEN must be NAME:SHA256, NAME:SHA256 … with the SHA-256 of each token in 64 hex "
                f"digits, as `trachnhiem token new NAME` tells it; number {number} is not"
            )
        found.append(Token(name, digest.lower()))
    return tuple(found)


def _level(text: str) -> str:
    """What the log begins with; a ConfigError for anything else."""
    if text not in LOG_LEVELS:
        raise ConfigError(f"{PREFIX}LOG_LEVEL must be one of {', '.join(LOG_LEVELS)}, not {text!r}")
    return text


def _origins(text: str) -> tuple[str, ...]:
    """The origins in `https://a.example, https://b.example`, or `*`; a ConfigError names what is none."""
    found = tuple(filter(None, map(str.strip, text.split(","))))
    for origin in found:
        if origin != "*" and not _ORIGIN.fullmatch(origin):
            raise ConfigError(f"{PREFIX}CORS_ORIGINS must be origins such as https://a.example, or *, not {origin!r}")
    return found


def _number(env: Mapping[str, str], name: str, default: float, low: float, high: float) -> float:
    text = env.get(PREFIX + name)
    if not text:
        return default
    try:
        value = float(text)
    except ValueError as exc:
        raise ConfigError(f"{PREFIX}{name} must be a number, not {text!r}") from exc
    if not low <= value <= high:
        raise ConfigError(f"{PREFIX}{name} must lie between {low:g} and {high:g}, not {text}")
    return value


def _switch(env: Mapping[str, str], name: str, default: str) -> bool:
    text = env.get(PREFIX + name) or default
    if text not in ("on", "off"):
        raise ConfigError(f"{PREFIX}{name} must be on or off, not {text!r}")
    return text == "on"
