"""The graph in a notebook: `trachnhiem.connect()`."""

from rich.console import Console
from rich.progress import Progress

from graph.address import Address
from graph.quotes_only import publishable
from graph.server.private import ensure
from graph.settings import Settings
from graph.store.closing import Closing
from graph.store.reader import Reader, Row
from graph.store.session import Session, Sessions


class Connection(Closing):
    """One server of the graph: named queries with `run`, Cypher of your own with `session`, or the `driver` itself."""

    def __init__(self, address: Address, read_timeout: float = 5.0, full_text: bool = True) -> None:
        """Use the server at `address`; named queries answer within `read_timeout` seconds, perhaps by quotes only."""
        self.address = address
        self._sessions = Sessions(address)
        self._reader = Reader(address, read_timeout)
        self._reads = publishable(self._reader, full_text)
        self.driver = self._sessions.driver

    def session(self) -> Session:
        """A session of the Neo4j driver that only reads; use it in a `with`."""
        return self._sessions.open()

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        """The rows of a query of the catalogue, `read/entity` for one, as dictionaries by column."""
        return self._reads.run(name, **parameters)

    def close(self) -> None:
        """Give back the connections; the server goes on."""
        self._reader.close()
        self._sessions.close()


def connect(settings: Settings | None = None) -> Connection:
    """The graph that the settings (default: the environment) name; the private server is started when none answers."""
    given = settings or Settings.from_env()
    return Connection(server(given), given.read_timeout, given.full_text)


def server(settings: Settings) -> Address:
    """The Neo4j of `settings`, started when it is the private one and does not run, with a progress bar on stderr."""
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        return ensure(settings, progress)
