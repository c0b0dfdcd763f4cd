"""`trachnhiem serve`: the API and its pages over HTTP."""

from api.server import listen
from api.server import serve as serve_until_told
from graph.settings import Settings
from trachnhiem.cli.console import say
from trachnhiem.connection import connect


def serve() -> None:
    """Mở API và trang web, Ctrl-C để dừng. / Serve the API and its pages until Ctrl-C.

    Tại http://127.0.0.1:8000; TRACHNHIEM_HOST và TRACHNHIEM_PORT đổi địa chỉ.
    The private Neo4j goes on afterwards: `trachnhiem db down` ends it.
    """
    settings = Settings.from_env()
    with listen(settings.host, settings.port) as listening, connect(settings) as graph:
        say(f"http://{settings.host}:{settings.port} · Ctrl-C: dừng (stop)")
        serve_until_told(settings, graph, graph.address, listening)
