"""Tokens of a home: shown once, kept as hashes that only this user reads, counted and refused at once."""

import hmac
from pathlib import Path

import pytest

from graph.errors import ConfigError, NotFound
from graph.kept import tokens as module
from graph.kept.tokens import Token, Tokens, hashed, owner


def test_a_token_is_kept_as_a_hash_for_this_user_only(tmp_path: Path) -> None:
    made = Tokens(tmp_path / "home").make("lan")
    file = tmp_path / "home" / "tokens.json"
    assert file.stat().st_mode & 0o777 == 0o600 and file.parent.stat().st_mode & 0o777 == 0o700
    assert made not in file.read_text("utf-8") and hashed(made) in file.read_text("utf-8")
    assert len(made) >= 43, "32 random bytes"


def test_several_people_have_tokens_of_their_own_and_a_revoked_one_is_nobodys(tmp_path: Path) -> None:
    kept = Tokens(tmp_path)
    lan, minh = kept.make("lan"), kept.make("minh")
    assert [owner(kept.all(), token.encode()) for token in (lan, minh, "khác")] == ["lan", "minh", None]
    kept.revoke("lan")
    assert [owner(kept.all(), token.encode()) for token in (lan, minh)] == [None, "minh"]
    assert kept.make("lan") != lan


def test_a_hash_is_not_a_token(tmp_path: Path) -> None:
    kept = Tokens(tmp_path)
    assert owner(kept.all(), hashed(kept.make("lan")).encode()) is None


def test_every_token_is_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[str] = []

    def watched(a: str, b: str) -> bool:
        compared.append(a)
        return hmac.compare_digest(a, b)

    monkeypatch.setattr(module, "compare_digest", watched)
    known = [Token("lan", hashed("a")), Token("minh", hashed("b"))]
    assert owner(known, b"a") == "lan"
    assert compared == [token.sha256 for token in known]


@pytest.mark.parametrize("name", ["", "lan:minh", "a,b", "-", "a" * 65, "hai chữ", "x\n"])
def test_a_name_that_could_not_stand_in_the_settings_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigError):
        Tokens(tmp_path).make(name)


def test_a_taken_name_and_an_unknown_one_are_told(tmp_path: Path) -> None:
    kept = Tokens(tmp_path)
    assert kept.make("Lê.Thử")
    with pytest.raises(ConfigError, match="revoke"):
        kept.make("Lê.Thử")
    with pytest.raises(NotFound, match="minh"):
        kept.revoke("minh")


def test_a_damaged_file_lets_nobody_in(tmp_path: Path) -> None:
    (tmp_path / "tokens.json").write_text("{", "utf-8")
    with pytest.raises(ConfigError, match=r"tokens\.json"):
        Tokens(tmp_path).all()
