"""`trachnhiem mcp`: the graph for agents, over stdin and stdout."""

from api.mcp import mcp_server
from graph.settings import Settings
from trachnhiem.connection import connect


def mcp() -> None:
    """Cho trợ lý máy hỏi đồ thị qua MCP. / Let agents ask the graph by MCP, over stdin and stdout.

    Chương trình của trợ lý tự chạy lệnh này; stdout chỉ có giao thức.
    The program of the agent starts this command; stdout carries the protocol alone.
    """
    settings = Settings.from_env()
    with connect(settings) as graph:
        mcp_server(graph, settings.path_hub).run("stdio")
