"""The exact jars of the private Neo4j: Maven coordinates, SHA-256 and size, as `neo4j.lock` lists them."""

from dataclasses import dataclass
from importlib.resources import files

LOCK = "neo4j.lock"


@dataclass(frozen=True, slots=True)
class Jar:
    """One locked file of Maven Central; `size` is in bytes, `classifier` is "" for most."""

    group: str
    artifact: str
    version: str
    classifier: str
    sha256: str
    size: int

    @property
    def name(self) -> str:
        """The file name, as Maven spells it."""
        parts = (self.artifact, self.version, self.classifier)
        return "-".join(part for part in parts if part) + ".jar"

    def __str__(self) -> str:
        """The jar's line in the lock file."""
        coordinates = ":".join(part for part in (self.group, self.artifact, self.version, self.classifier) if part)
        return f"{coordinates} sha256:{self.sha256} {self.size}"

    @classmethod
    def parse(cls, line: str) -> "Jar":
        """The jar of a line `group:artifact:version[:classifier] sha256:HEX BYTES`."""
        coordinates, sha256, size = line.split()
        group, artifact, version, *classifier = coordinates.split(":")
        return cls(group, artifact, version, "".join(classifier), sha256.removeprefix("sha256:"), int(size))


def locked_jars() -> tuple[Jar, ...]:
    """Every jar of the private Neo4j, in the order of the lock file."""
    lines = (files(__package__) / LOCK).read_text("utf-8").splitlines()
    return tuple(Jar.parse(line) for line in lines if line and not line.startswith("#"))
