"""What all tests share: one Neo4j per session, `../shared` where there is one, and a loud word on what was left out.

- `neo4j_address` (session): a private Neo4j in a home of its own, one for each worker, or the one of
  `TRACHNHIEM_NEO4J_URI`, which must carry a `(:TestMark)` node already and serves `make test WORKERS=0` alone.
- `database`: the same, its graph wiped before the test; the schema stays. `writer`: who writes to it by our rules.
- `chromium`, `tab`: Debian's Chromium, one per session; browser tests are skipped where there is none.
- `shared`: the folder `../shared`; a test marked `shared` is skipped where it is absent.
"""

from collections.abc import Iterator
from pathlib import Path

import neo4j
import pytest
from browser import chromium, tab
from fence import mark, wipe
from hypothesis import settings
from rich.progress import Progress

from graph.address import Address
from graph.server.private import owned
from graph.settings import Settings
from graph.store.writer import Writer
from loaders.rules import RULES

__all__ = ["chromium", "tab"]  # fixtures; imported here alone, for a session has one browser

settings.register_profile("unhurried", deadline=None)  # how long an example takes says more of the machine than of us
settings.load_profile("unhurried")

SHARED = Path(__file__).parents[2] / "shared"
REMEDIES = (
    ("NO CHROMIUM", "`make browser` installs it"),
    ("NO WRK", "`make wrk` installs it"),
    ("NO ../shared", "its texts were not tried"),
    ("NO FOLLOWTHEMONEY", "`make test` installs it"),
)
NEEDS_NEO4J = {"neo4j_address", "neo4j_driver", "database"}


@pytest.fixture(scope="session")
def neo4j_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    """One Neo4j for the whole session; without a network at the first start this fails, it does not skip."""
    given = Settings.from_env()
    own = Settings(
        home=tmp_path_factory.mktemp("home"),
        neo4j_uri=given.neo4j_uri,
        neo4j_user=given.neo4j_user,
        neo4j_password=given.neo4j_password,
        neo4j_database=given.neo4j_database,
    )
    with owned(own, Progress(disable=True)) as address:
        if given.neo4j_uri is None:
            mark(address)
        yield address


@pytest.fixture(scope="session")
def neo4j_driver(neo4j_address: Address) -> Iterator[neo4j.Driver]:
    """A plain driver, to look at the graph from outside."""
    with neo4j.GraphDatabase.driver(neo4j_address.uri, auth=neo4j_address.auth) as driver:
        yield driver


@pytest.fixture
def database(neo4j_address: Address, neo4j_driver: neo4j.Driver) -> Address:
    """The session's Neo4j, its graph emptied."""
    wipe(neo4j_driver, neo4j_address.database)
    return neo4j_address


@pytest.fixture
def writer(database: Address) -> Iterator[Writer]:
    """Who writes to the emptied graph by our rules."""
    with Writer(database, RULES) as made:
        yield made


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `../shared` with texts and annotations that are not in this repository."""
    if not SHARED.is_dir():
        pytest.skip("NO ../shared")
    return SHARED


def pytest_configure(config: pytest.Config) -> None:
    """Tests side by side need a graph each, which a server of your own cannot give them."""
    if getattr(config.option, "numprocesses", None) and Settings.from_env().neo4j_uri:
        raise pytest.UsageError("TRACHNHIEM_NEO4J_URI is one graph for all tests: run them with WORKERS=0")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what uses the server, and skip what needs a `../shared` that is not there."""
    absent = pytest.mark.skip(reason="NO ../shared")
    for item in items:
        if NEEDS_NEO4J & set(getattr(item, "fixturenames", ())):
            item.add_marker("neo4j")
        if item.get_closest_marker("shared") and not SHARED.is_dir():
            item.add_marker(absent)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly what was left out and why."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = [report.longrepr[2] for report in skipped if isinstance(report.longrepr, tuple)]
    for cause, remedy in REMEDIES:
        count = sum(cause.casefold() in reason.casefold() for reason in reasons)
        if count:
            terminalreporter.write_line(f"LEFT OUT: {count} tests, {cause}: {remedy}", red=True, bold=True)
