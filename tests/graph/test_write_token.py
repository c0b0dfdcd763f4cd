"""The setting of who may write."""

import pytest

from graph.errors import ConfigError
from graph.settings import Settings


def tokens(text: str) -> tuple[tuple[str, str], ...]:
    return Settings.from_env({"TRACHNHIEM_WRITE_TOKEN": text}).write_token


def test_names_and_tokens_are_read_in_order() -> None:
    assert tokens("") == ()
    assert tokens("lan:a1, minh:b2:c3,") == (("lan", "a1"), ("minh", "b2:c3"))


@pytest.mark.parametrize("text", ["bí-mật", "lan:", ":bí-mật", "minh:b2, bí-mật"])
def test_a_malformed_token_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(ConfigError, match="WRITE_TOKEN") as refused:
        tokens(text)
    assert "bí-mật" not in str(refused.value)


def test_tokens_do_not_show_in_a_repr() -> None:
    assert "a1" not in repr(Settings.from_env({"TRACHNHIEM_WRITE_TOKEN": "lan:a1"}))
