"""The setting of who may write."""

import pytest

from graph.errors import ConfigError
from graph.kept.tokens import Token, hashed
from graph.settings import Settings

A, B = hashed("a1"), hashed("b2")


def tokens(text: str) -> tuple[Token, ...]:
    return Settings.from_env({"TRACHNHIEM_WRITE_TOKEN": text}).write_token


def test_names_and_hashes_are_read_in_order() -> None:
    assert tokens("") == ()
    assert tokens(f"lan:{A}, minh:{B.upper()},") == (Token("lan", A), Token("minh", B))


@pytest.mark.parametrize("text", ["bí-mật", "lan:bí-mật", f":{A}", f"minh:{B}, bí-mật", "lan:", f"a b:{A}"])
def test_what_is_no_hash_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(ConfigError, match="SHA256") as refused:
        tokens(text)
    assert "bí-mật" not in str(refused.value)
