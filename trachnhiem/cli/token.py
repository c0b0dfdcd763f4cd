"""`trachnhiem token new|list|revoke`: who may write over HTTP."""

from typing import Annotated

import typer

from graph.kept.tokens import Token, Tokens, hashed
from graph.settings import Settings
from trachnhiem.cli.console import say

token = typer.Typer(name="token", help="Ai được ghi qua HTTP. / Who may write over HTTP.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="NAME", help="Mã của ai; ghi trong nhật ký. / Whose; the audit says it.")]


@token.command()
def new(name: Name) -> None:
    """Tạo một mã ghi, in ra một lần duy nhất. / Make a token; it is printed this once and only its hash is kept.

    Dịch vụ đang chạy nhận ngay. / A running service takes it at once.

    Ví dụ / Example:

      trachnhiem token new lan
    """
    made = _kept().make(name)
    typer.echo(made)
    say("Hãy cất đi: không xem lại được. / Keep it: nothing shows it again.")
    say(f"Cho container / for containers: TRACHNHIEM_WRITE_TOKEN={name}:{hashed(made)}")


@token.command("list")
def show() -> None:
    """Tên, mã băm, ngày tạo của mọi mã. / Name, hash and day of every token; `-` for those of the environment."""
    settings = Settings.from_env()
    found: list[Token] = [*settings.write_token, *Tokens(settings.home).all()]
    for one in found:
        typer.echo(f"{one.name}\t{one.sha256}\t{one.made or '-'}")
    if not found:
        say("Chưa có mã nào, không ai ghi được qua HTTP. / None: nobody writes over HTTP.")


@token.command()
def revoke(name: Name) -> None:
    """Thu hồi một mã, hiệu lực ngay. / Revoke a token; a running service refuses it at once."""
    _kept().revoke(name)
    say(f"Đã thu hồi (revoked): {name}")


def _kept() -> Tokens:
    return Tokens(Settings.from_env().home)
