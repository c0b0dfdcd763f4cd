"""The server of the Model Context Protocol, for agents: over stdio, or at /mcp of the service."""

from mcp.server.mcpserver import MCPServer
from mcp.types import ToolAnnotations
from starlette.routing import BaseRoute, Route

from api.tools import Tools
from graph.store.reader import Reads

INSTRUCTIONS = """\
Who is responsible for what in Vietnamese government, since when, by when, and says who? Answers rest on documents: each
claim carries evidence (quote, document, url). Quote it, link its url, and repeat what not_said and conflicts say; what
is not found here may still exist. What is marked as inferred, no source says: say so. A deadline that has passed is no
failure of anybody, and a task of a body is no liability of a person. Only public offices and public acts are kept.
Words may be Vietnamese with or without accents; days are 2024-07-19, counted in Việt Nam. The entity with an id is a
page of the service at /page/ID.
"""
LARGEST = 100_000  # bytes of a request; questions are short
READS_ONLY = ToolAnnotations(read_only_hint=True, open_world_hint=False)


def mcp_server(reads: Reads, hub: int) -> MCPServer:
    """A server of tools that read the graph by `reads`; paths do not lead through what has more than `hub` ties."""
    # At its usual level the package logs the words of questions.
    server: MCPServer = MCPServer("trachnhiem", title="Trách nhiệm", instructions=INSTRUCTIONS, log_level="WARNING")
    tools = Tools(reads, hub)
    for tool in (tools.responsible, tools.search, tools.entity, tools.path, tools.queries, tools.query):
        server.add_tool(tool, annotations=READS_ONLY)
    return server


def mcp_routes(server: MCPServer, host: str) -> list[BaseRoute]:
    """Where the application answers agents; it must run `server.session_manager` while it does.

    Each question is one POST with one answer. When `host` is a loopback address, requests that name another host or
    come from pages of another origin are refused: the page of a stranger is not to ask through somebody's browser.
    """
    asgi = server.streamable_http_app(stateless_http=True, json_response=True, host=host, max_request_body_size=LARGEST)
    return [Route(route.path, route.endpoint, methods=["POST"]) for route in asgi.routes if isinstance(route, Route)]
