"""Where a Neo4j answers Bolt, and how to log in there."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A Bolt address with its credentials; the password never shows in a repr."""

    uri: str
    user: str = "neo4j"
    password: str | None = field(default=None, repr=False)
    database: str = "neo4j"

    @property
    def auth(self) -> tuple[str, str] | None:
        """User and password as the driver takes them; None for a server without log-in."""
        return (self.user, self.password) if self.password is not None else None
