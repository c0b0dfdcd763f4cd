"""Makes `neo4j.lock` anew with Maven's own resolution: `make neo4j-lock` (needs Maven and a network)."""

import subprocess
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.server.lock import LOCK, Jar

NEO4J = "5.26.30"
POM = f"""<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>trachnhiem</groupId><artifactId>neo4j-lock</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>{NEO4J}</version></dependency>
  </dependencies>
</project>
"""
HEADER = f"""# Neo4j Community {NEO4J}: every jar it runs with, as `mvn dependency:list` resolves org.neo4j:neo4j.
# Made by `make neo4j-lock`; do not edit. group:artifact:version[:classifier] sha256:… bytes
"""


def main() -> None:
    """Resolve, hash and write the lock file beside this module."""
    with TemporaryDirectory() as folder:
        jars = sorted((_jar(line) for line in _resolve(Path(folder))), key=str)
    Path(__file__).with_name(LOCK).write_text(HEADER + "".join(f"{jar}\n" for jar in jars), "utf-8")


def _resolve(folder: Path) -> list[str]:
    (folder / "pom.xml").write_text(POM, "utf-8")
    command = ["mvn", "-q", "-B", "dependency:list", "-DincludeScope=runtime"]
    options = ["-DoutputAbsoluteArtifactFilename=true", "-DoutputFile=list.txt"]
    subprocess.run([*command, *options], cwd=folder, check=True)  # noqa: S603
    lines = (folder / "list.txt").read_text("utf-8").splitlines()
    return [line.strip() for line in lines if ":jar:" in line]


def _jar(line: str) -> Jar:
    """The jar of `group:artifact:jar[:classifier]:version:scope:path`."""
    group, artifact, _, *classifier, version, _, path = line.split(":")
    data = Path(path).read_bytes()
    return Jar(group, artifact, version, "".join(classifier), sha256(data).hexdigest(), len(data))


if __name__ == "__main__":
    main()
