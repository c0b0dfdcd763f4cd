"""Agents ask over both transports with the package's own client, and get what REST answers."""

import json
import logging.config
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from apart import run_apart
from commands import COMMAND, ROOT
from fastapi.testclient import TestClient
from mcp import Client, StdioServerParameters
from mcp.types import CallToolResult
from served import served

from api.app import create_app
from api.logs import logging_to_stderr
from graph.address import Address
from graph.settings import Settings
from graph.store.reader import Reader

TOOLS = {"responsible", "search", "entity", "path", "queries", "query"}
AN = "khuc-thi-hoai-an-00000000000000a2"
Ask = Callable[..., CallToolResult]


@pytest.fixture(scope="module")
def service(world: Reader, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the service, which answers on a port of its own."""
    with served(create_app(world, Settings(home=tmp_path_factory.mktemp("home")))) as address:
        yield address


@pytest.fixture(scope="module")
def command_env(world: Reader, neo4j_address: Address) -> dict[str, str]:
    """The environment of a command that uses the made-up province."""
    given = {"URI": neo4j_address.uri, "USER": neo4j_address.user, "PASSWORD": neo4j_address.password or ""}
    settings = {f"TRACHNHIEM_NEO4J_{name}": value for name, value in given.items()}
    return {**os.environ, **settings, "TRACHNHIEM_READ_TIMEOUT": "60"}


@pytest.fixture(params=["http", "stdio"])
def ask(request: pytest.FixtureRequest) -> Ask:
    """Call a tool over one of the transports."""
    to: Any
    if request.param == "http":
        to = request.getfixturevalue("service") + "/mcp"
    else:
        env = request.getfixturevalue("command_env")
        to = StdioServerParameters(command=sys.executable, args=["-m", "trachnhiem", "mcp"], env=env, cwd=ROOT)
    return lambda tool, **arguments: run_apart(_with(to, lambda client: client.call_tool(tool, arguments)))


async def _with(to: Any, work: Callable[[Client], Awaitable[Any]]) -> Any:
    async with Client(to) as client:
        return await work(client)


def test_a_tool_answers_what_rest_answers(ask: Ask, client: TestClient) -> None:
    answer = ask("responsible", what="Đề án 99", on="2024-07-31")
    assert answer.structured_content == client.get("/responsible?what=Đề án 99&on=2024-07-31").json()
    assert json.loads(answer.content[0].text) == answer.structured_content
    [told] = answer.structured_content["answers"]
    assert told["evidence"][0]["quote"]
    assert told["evidence"][0]["document"]
    assert answer.structured_content["not_said"]


def test_a_path_is_that_of_rest(service: str, client: TestClient) -> None:
    two = {"a": "Khúc Thị Hoài An", "b": "phien-hop-4"}
    answer = run_apart(_with(service + "/mcp", lambda agent: agent.call_tool("path", two)))
    assert answer.structured_content == client.get("/path", params={"from": two["a"], "to": two["b"]}).json()


def test_tools_are_few_described_and_only_read(service: str) -> None:
    listed = run_apart(_with(service + "/mcp", lambda client: client.list_tools())).tools
    assert {tool.name for tool in listed} == TOOLS
    for tool in listed:
        assert tool.description
        assert tool.annotations
        assert tool.annotations.read_only_hint


def test_what_is_found_is_looked_at_by_its_id(service: str) -> None:
    async def look(client: Client) -> tuple[CallToolResult, CallToolResult]:
        found = await client.call_tool("search", {"q": "khuc thi hoai an"})
        return found, await client.call_tool("entity", {"id": found.structured_content["hits"][0]["id"]})

    found, entity = run_apart(_with(service + "/mcp", look))
    assert [hit["id"] for hit in found.structured_content["hits"]] == [AN]
    assert {relation["type"] for relation in entity.structured_content["relations"]} >= {"CONCLUDED", "PORTFOLIO"}


def test_a_named_query_is_found_and_asked(service: str) -> None:
    async def look(client: Client) -> tuple[CallToolResult, CallToolResult]:
        listed = await client.call_tool("queries", {})
        given = {"about": [AN], "limit": 1}
        return listed, await client.call_tool("query", {"name": "agenda", "parameters": given})

    listed, rows = run_apart(_with(service + "/mcp", look))
    assert "agenda" in {query["name"] for query in listed.structured_content["queries"]}
    assert [row["id"] for row in rows.structured_content["rows"]] == ["phien-hop-4"]


@pytest.mark.parametrize(
    ("tool", "given", "path"),
    [
        ("entity", {"id": "khong-co"}, "/people/khong-co"),
        ("responsible", {}, "/responsible"),
        ("query", {"name": "khong-co"}, "/queries/khong-co"),
        ("query", {"name": "agenda", "parameters": {"nobody": 1}}, "/queries/agenda?nobody=1"),
    ],
)
def test_what_is_wrong_is_said_in_the_words_of_rest(
    service: str, client: TestClient, tool: str, given: dict[str, Any], path: str
) -> None:
    answer = run_apart(_with(service + "/mcp", lambda client: client.call_tool(tool, given)))
    assert answer.is_error
    said = client.get(path).json()["detail"].replace("no person", "no entity")
    assert answer.content[0].text == f"Error executing tool {tool}: {said}"


def test_stdout_carries_the_protocol_alone(command_env: dict[str, str]) -> None:
    hello = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    sent = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": hello},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "entity", "arguments": {"id": "?"}}},
    ]
    with subprocess.Popen(
        [*COMMAND, "mcp"], env=command_env, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("".join(json.dumps(message) + "\n" for message in sent))
        process.stdin.flush()
        answers = [json.loads(process.stdout.readline()) for _ in range(2)]
        process.stdin.close()
        assert process.stdout.read() == ""
    assert [answer["id"] for answer in answers] == [1, 2]
    assert process.returncode == 0


@pytest.mark.parametrize(
    ("headers", "status"),
    [({"Host": "evil.example"}, 421), ({"Origin": "https://evil.example"}, 403), ({"Content-Type": "text/plain"}, 400)],
)
def test_pages_of_strangers_cannot_ask(service: str, headers: dict[str, str], status: int) -> None:
    given = {"Content-Type": "application/json", "Accept": "application/json", **headers}
    listed = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
    assert httpx2.post(service + "/mcp", headers=given, content=json.dumps(listed)).status_code == status


def test_a_request_is_small_and_a_post(service: str) -> None:
    given = {"Content-Type": "application/json", "Accept": "application/json"}
    assert httpx2.post(service + "/mcp", headers=given, content=b"[" * 200_000).status_code == 413
    assert httpx2.get(service + "/mcp", headers={"Accept": "text/event-stream"}).status_code == 405


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Path]:
    """A file that gets whatever the service would write of itself when it is to write everything."""
    config = logging_to_stderr("debug")
    with (tmp_path / "log").open("w") as file:
        config["handlers"]["stderr"]["stream"] = file
        logging.config.dictConfig(config)
        yield tmp_path / "log"
        for name in config["loggers"]:
            logger = logging.getLogger(name)
            logger.handlers.clear()
            logger.propagate = True
            logger.setLevel(logging.NOTSET)


def test_the_log_does_not_tell_what_was_asked(service: str, told: Path) -> None:
    run_apart(_with(service + "/mcp", lambda client: client.call_tool("entity", {"id": "khong-co"})))
    assert "/mcp" in told.read_text("utf-8"), "that something was asked"
    assert "khong-co" not in told.read_text("utf-8")
