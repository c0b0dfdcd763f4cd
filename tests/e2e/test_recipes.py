"""The recipes of docs/research.md, run as they stand against a real Neo4j that holds the examples."""

import re
from collections.abc import Iterator
from pathlib import Path

import py2neo
import pytest
from py2neo.errors import ClientError

from graph.address import Address

ROOT = Path(__file__).parents[2]
RESEARCH = (ROOT / "docs" / "research.md").read_text("utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", RESEARCH, re.M | re.S)


@pytest.fixture
def settings_of_the_server(examples: Address, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What a user sets to reach that server, and a folder of one's own to work in."""
    monkeypatch.setenv("TRACHNHIEM_NEO4J_URI", examples.uri)
    monkeypatch.setenv("TRACHNHIEM_NEO4J_USER", examples.user)
    monkeypatch.setenv("TRACHNHIEM_NEO4J_PASSWORD", examples.password or "")
    monkeypatch.setenv("TRACHNHIEM_NEO4J_DATABASE", examples.database)
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("settings_of_the_server")
def test_every_recipe_runs_and_finds_something(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    notebook: dict[str, object] = {}
    silent = []
    for number, block in enumerate(BLOCKS, 1):
        capsys.readouterr()
        exec(compile(block, f"docs/research.md, block {number}", "exec"), notebook)
        if "print(" in block and not capsys.readouterr().out.strip():
            silent.append(number)
    assert silent == []
    assert "Content-Security-Policy" in (tmp_path / "picture.html").read_text("utf-8")


@pytest.fixture
def old(examples: Address) -> Iterator[py2neo.Graph]:
    """py2neo on that server."""
    graph = py2neo.Graph(examples.uri, auth=examples.auth, name=examples.database)
    yield graph
    graph.service.connector.close()


NO_LONGER_WORKS = [
    ("schema.create_index", ("Body", "place")),
    ("schema.drop_index", ("Body", "place")),
    ("schema.get_indexes", ("Body",)),
    ("schema.create_uniqueness_constraint", ("Body", "place")),
    ("schema.drop_uniqueness_constraint", ("Body", "place")),
    ("schema.get_uniqueness_constraints", ("Body",)),
]


@pytest.mark.parametrize(("call", "arguments"), NO_LONGER_WORKS)
def test_what_py2neo_no_longer_does_is_documented(old: py2neo.Graph, call: str, arguments: tuple[str, ...]) -> None:
    method = getattr(old.schema, call.removeprefix("schema."))
    with pytest.raises(ClientError):
        method(*arguments)
    assert f"`{call}`" in RESEARCH
