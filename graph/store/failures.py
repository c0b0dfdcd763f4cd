"""The one place where exceptions of the driver become errors of this project."""

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import AuthError, ClientError, ConfigurationError, DriverError, Neo4jError

from graph.address import Address
from graph.errors import ConfigError, QueryError, ServerUnavailable, TrachnhiemError


@contextmanager
def translated(address: Address) -> Iterator[None]:
    """Raise ConfigError, QueryError or ServerUnavailable in place of what the driver raises about `address`."""
    try:
        yield
    except (DriverError, Neo4jError, TimeoutError, OSError) as exc:
        raise _translate(exc, address) from exc


def _translate(exc: Exception, address: Address) -> TrachnhiemError:
    if isinstance(exc, AuthError):
        return ConfigError(f"Neo4j at {address.uri} refuses user {address.user!r} with the password given")
    if isinstance(exc, ConfigurationError):
        return ConfigError(f"TRACHNHIEM_NEO4J_URI: {exc}")
    if isinstance(exc, ClientError) and "TransactionTimedOut" not in (exc.code or ""):
        return QueryError(f"Neo4j refuses the query: {exc.message}")
    if isinstance(exc, TimeoutError):
        return ServerUnavailable(f"Neo4j at {address.uri} did not answer in time")
    code = exc.code if isinstance(exc, Neo4jError) else None
    return ServerUnavailable(f"Neo4j at {address.uri} does not answer: {code or type(exc).__name__}")
