"""`trachnhiem db up|down|status`: the private Neo4j by hand."""

import typer

from graph.errors import ConfigError
from graph.server.private import home_of, status, stop
from graph.settings import Settings
from trachnhiem.cli.console import say
from trachnhiem.connection import server

db = typer.Typer(name="db", help="Neo4j riêng: bật, tắt, xem. / The private Neo4j by hand.", no_args_is_help=True)


@db.command()
def up() -> None:
    """Bật Neo4j riêng và để nó chạy. / Start the private Neo4j and leave it running."""
    settings = _private()
    was_up = status(settings) is not None
    address = server(settings)
    say(f"{'Đang chạy rồi (already up)' if was_up else 'Đã bật (started)'}: {address.uri}")


@db.command()
def down() -> None:
    """Tắt Neo4j riêng. / Stop the private Neo4j."""
    say("Đã tắt (stopped)" if stop(_private()) else "Không chạy (was not running)")


@db.command("status")
def show() -> None:
    """Neo4j riêng có đang chạy không, ở đâu; thoát với mã 1 khi không. / Whether and where it runs; exit 1 if not."""
    settings = _private()
    running = status(settings)
    if running is None:
        say(f"Không chạy (not running): {home_of(settings).root}")
        raise typer.Exit(1)
    typer.echo(f"{running.address.uri} · pid {running.pid} · {home_of(settings).root}")


def _private() -> Settings:
    """The settings; a ConfigError when they name a server of the user's own, which is not ours to start or stop."""
    settings = Settings.from_env()
    if settings.neo4j_uri:
        raise ConfigError(
            "TRACHNHIEM_NEO4J_URI chỉ một Neo4j khác; `db` chỉ lo Neo4j riêng / "
            f"TRACHNHIEM_NEO4J_URI names {settings.neo4j_uri}; `db` looks after the private Neo4j only"
        )
    return settings
