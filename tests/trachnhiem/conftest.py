"""The command line against the session's Neo4j."""

import os

import pytest
from commands import Run
from typer.testing import CliRunner

from graph.address import Address
from trachnhiem.__main__ import app


@pytest.fixture
def graph_env(database: Address, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which commands use the emptied graph of the session, and an empty home."""
    server = {"URI": database.uri, "USER": database.user, "PASSWORD": database.password or ""}
    plenty = {"TRACHNHIEM_READ_TIMEOUT": "120"}  # a server that has just started plans its first queries slowly
    home = {"TRACHNHIEM_HOME": str(tmp_path_factory.mktemp("home"))}
    return {**os.environ, **plenty, **home, **{f"TRACHNHIEM_NEO4J_{name}": value for name, value in server.items()}}


@pytest.fixture
def run(graph_env: dict[str, str]) -> Run:
    """Run a command on that graph; errors raised on purpose come out as they are."""
    return lambda *arguments: CliRunner().invoke(
        app, [str(a) for a in arguments], env=graph_env, catch_exceptions=False
    )
