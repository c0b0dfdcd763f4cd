"""The configuration of the private Neo4j: loopback only, no telemetry, no reading of files or addresses by Cypher."""

import socket
from pathlib import Path

DEFAULT_PORT = 7787  # not Neo4j's own 7687, which a server of the user's may have
JVM_OPTIONS = (
    "-Xms128m",
    "-Xmx1g",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    # The jars are checked by hash at every start; verifying their byte code again takes a seventh of it.
    "-XX:+UnlockDiagnosticVMOptions",
    "-XX:-BytecodeVerificationRemote",
)
MAIN_CLASS = "org.neo4j.server.CommunityEntryPoint"
ADMIN_CLASS = "org.neo4j.server.startup.Neo4jAdminCommand"

# An unknown key stops the start. Without the quiet period of 0 a stop takes 5 s more. A plan that also hangs on the
# sizes of lists and texts is made anew, for seconds, whenever a question is longer or finds more than the one before.
NEO4J_CONF = """\
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.bolt.advertised_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
db.transaction.timeout=2m
db.memory.transaction.max=256m
server.memory.pagecache.size=256m
db.tx_log.preallocate=false
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=keep_none
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.cypher.use_parameter_size=false
"""


def neo4j_conf(port: int) -> str:
    """The text of neo4j.conf for a server that answers Bolt at `port`."""
    return NEO4J_CONF.format(port=port)


def write(folder: Path, port: int) -> None:
    """Write neo4j.conf into `folder` for a server that answers Bolt at `port`."""
    (folder / "neo4j.conf").write_text(neo4j_conf(port), "utf-8")


def choose_port(before: int | None = None) -> int:
    """The Bolt port the server had before, so that its clients find it again, else the default one, else a free one."""
    return next((port for port in (before, DEFAULT_PORT) if port and is_free(port)), None) or free_port()


def free_port() -> int:
    """A port that nothing listens at."""
    return _bound_port(0)


def is_free(port: int, host: str = "127.0.0.1") -> bool:
    """Whether a server could listen at this port now."""
    try:
        _bound_port(port, host)
    except OSError:
        return False
    return True


def _bound_port(port: int, host: str = "127.0.0.1") -> int:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))
        return int(probe.getsockname()[1])
