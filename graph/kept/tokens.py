"""Tokens for writing over HTTP: made here, shown once, kept as hashes only; so is what the settings name."""

import json
import re
import secrets
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from hmac import compare_digest
from pathlib import Path

from graph.clock import HO_CHI_MINH
from graph.errors import ConfigError, NotFound
from graph.kept.files import private_folder, replace_private
from graph.server.locks import claim

BYTES = 32  # of randomness: nothing to guess, so a fast hash keeps it (docs/decisions/write-tokens.md)
NAME = re.compile(r"[^\W_][\w.@-]{0,63}")
WAIT = 5.0  # seconds for another command that changes the tokens


@dataclass(frozen=True, slots=True)
class Token:
    """A token as it is kept: whose it is, the SHA-256 of its text, the day it was made (None: by the settings)."""

    name: str
    sha256: str
    made: str | None = None


class Tokens:
    """The tokens of a home, read anew for each question: a new or revoked one counts at once."""

    def __init__(self, home: Path) -> None:
        """Use the file of `home`; it need not be there."""
        self._home, self._file = home, home / "tokens.json"

    def all(self) -> list[Token]:
        """The tokens in force, by name; a ConfigError when the file cannot be read."""
        try:
            return [Token(**row) for row in json.loads(self._file.read_text("utf-8"))]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError) as exc:
            raise ConfigError(f"tệp hỏng, không đọc được (cannot be read): {self._file}") from exc

    def make(self, name: str) -> str:
        """A new token for `name`, which nothing shows again; ConfigError for a name that cannot be one, or is taken."""
        if not NAME.fullmatch(name):
            raise ConfigError(f"tên mã: chữ, số, . @ - (a name is letters, digits, . @ -), không phải (not) {name!r}")
        text = secrets.token_urlsafe(BYTES)
        with claim(private_folder(self._home) / "tokens.lock", WAIT):
            kept = self.all()
            if any(token.name == name for token in kept):
                raise ConfigError(f"đã có mã tên này, hãy thu hồi trước (revoke the one of that name first): {name}")
            made = datetime.now(HO_CHI_MINH).date().isoformat()
            self._keep([*kept, Token(name, hashed(text), made)])
        return text

    def revoke(self, name: str) -> None:
        """Take the token of `name` away; NotFound when there is none."""
        with claim(private_folder(self._home) / "tokens.lock", WAIT):
            kept = self.all()
            left = [token for token in kept if token.name != name]
            if len(left) == len(kept):
                raise NotFound(f"không có mã nào tên (no token of that name in {self._file}): {name}")
            self._keep(left)

    def _keep(self, tokens: list[Token]) -> None:
        rows = [asdict(token) for token in sorted(tokens, key=lambda token: token.name)]
        replace_private(self._file, json.dumps(rows, ensure_ascii=False, indent=1))


def hashed(token: str | bytes) -> str:
    """The SHA-256 of a token, in hex."""
    return sha256(token.encode() if isinstance(token, str) else token).hexdigest()


def owner(tokens: Iterable[Token], offered: bytes) -> str | None:
    """Whose token `offered` is; every one is compared, in a time that tells nothing of where they differ."""
    digest = hashed(offered)
    names = [token.name for token in tokens if compare_digest(token.sha256, digest)]
    return names[0] if names else None
