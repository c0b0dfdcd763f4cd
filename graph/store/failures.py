"""The one place where exceptions of the driver become errors of this project."""

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import AuthError, ClientError, ConfigurationError, DriverError, Neo4jError

from graph.address import Address
from graph.errors import ConfigError, QueryError, ServerUnavailable, TooLarge, TrachnhiemError


@contextmanager
def translated(address: Address) -> Iterator[None]:
    """Raise ConfigError, QueryError, TooLarge or ServerUnavailable in place of what the driver raises."""
    try:
        yield
    except (DriverError, Neo4jError, TimeoutError, OSError) as exc:
        raise _translate(exc, address) from exc


def is_too_large(exc: Exception) -> bool:
    """Whether a transaction needed more memory than the server gives to one."""
    return isinstance(exc, Neo4jError) and "OutOfMemory" in (exc.code or "")


def too_large(what: str) -> TooLarge:
    """The error for a change of which `what` did not fit."""
    return TooLarge(
        f"{what}: không vừa bộ nhớ của một giao dịch Neo4j (does not fit into the memory of one transaction, "
        "db.memory.transaction.max)"
    )


def _translate(exc: Exception, address: Address) -> TrachnhiemError:
    if isinstance(exc, AuthError):
        return ConfigError(f"Neo4j at {address.uri} refuses user {address.user!r} with the password given")
    if isinstance(exc, ConfigurationError):
        return ConfigError(f"TRACHNHIEM_NEO4J_URI: {exc}")
    if isinstance(exc, ClientError) and "TransactionTimedOut" not in (exc.code or ""):
        return QueryError(f"Neo4j refuses the query: {exc.message}")
    if is_too_large(exc):
        return too_large("commit")
    if isinstance(exc, TimeoutError):
        return ServerUnavailable(f"Neo4j at {address.uri} did not answer in time")
    code = exc.code if isinstance(exc, Neo4jError) else None
    return ServerUnavailable(f"Neo4j at {address.uri} does not answer: {code or type(exc).__name__}")
