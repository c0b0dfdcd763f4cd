"""The lock file names every jar exactly, and its lines read back as they were written."""

import re

import pytest

from graph.server.lock import Jar, locked_jars

LINES = [
    ("org.neo4j:neo4j:5.26.30 sha256:ab 12", Jar("org.neo4j", "neo4j", "5.26.30", "", "ab", 12), "neo4j-5.26.30.jar"),
    (
        "io.netty:x:4.1:linux-x86_64 sha256:cd 3",
        Jar("io.netty", "x", "4.1", "linux-x86_64", "cd", 3),
        "x-4.1-linux-x86_64.jar",
    ),
]


@pytest.mark.parametrize(("line", "jar", "name"), LINES)
def test_line_reads_back(line: str, jar: Jar, name: str) -> None:
    assert (Jar.parse(line), str(jar), jar.name) == (jar, line, name)


def test_every_jar_is_pinned_by_hash_and_size() -> None:
    assert [jar.name for jar in locked_jars() if not (re.fullmatch(r"[0-9a-f]{64}", jar.sha256) and jar.size)] == []


def test_the_server_is_there_once_in_a_long_term_version() -> None:
    (server,) = [jar for jar in locked_jars() if jar.artifact == "neo4j"]
    assert server.version.startswith("5.26.")
    assert len({(jar.group, jar.artifact, jar.classifier) for jar in locked_jars()}) == len(locked_jars())
