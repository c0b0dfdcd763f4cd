"""The state file: its password is for this user only, and stays the same from start to start."""

from pathlib import Path

import pytest

from graph.errors import ServerError
from graph.server.home import Home, State


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "neo4j")
    home.create()
    return home


def test_state_reads_back_and_only_the_user_may_read_it(home: Home) -> None:
    home.write_state(State("secret", 7787, 42))
    assert home.read_state() == State("secret", 7787, 42)
    modes = {path.name: oct(path.stat().st_mode & 0o777) for path in (home.root, home.root / "state.json")}
    assert modes == {"neo4j": "0o700", "state.json": "0o600"}


def test_password_shows_in_no_repr() -> None:
    state = State("secret", 7787, 42)
    assert "secret" not in f"{state!r} {state.address!r}"


def test_password_is_made_once(home: Home) -> None:
    password = home.password()
    home.write_state(State(password))
    assert len(password) >= 32
    assert home.password() == password != Home(home.root.with_name("other")).password()


def test_data_without_its_password_is_an_error(home: Home) -> None:
    (home.root / "data" / "databases").mkdir(parents=True)
    with pytest.raises(ServerError, match="password of this Neo4j is lost"):
        home.password()


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"password": "x", "what": 1}'])
def test_a_broken_state_file_is_named(home: Home, text: str) -> None:
    (home.root / "state.json").write_text(text, "utf-8")
    with pytest.raises(ServerError, match=r"state\.json"):
        home.read_state()
