"""The command `trachnhiem`: its commands put together, and errors turned into a sentence and an exit status."""

import logging
import sys

import typer

from graph.errors import TrachnhiemError
from trachnhiem.cli.annotate import annotate
from trachnhiem.cli.ask import ask
from trachnhiem.cli.audit import audit
from trachnhiem.cli.console import say
from trachnhiem.cli.db import db
from trachnhiem.cli.disagreements import disagreements
from trachnhiem.cli.evaluate import evaluate
from trachnhiem.cli.export import export
from trachnhiem.cli.extract import extract
from trachnhiem.cli.judge import judge
from trachnhiem.cli.load import load, rebuild, unload
from trachnhiem.cli.mcp import mcp
from trachnhiem.cli.query import query
from trachnhiem.cli.review import review
from trachnhiem.cli.run import run
from trachnhiem.cli.serve import serve
from trachnhiem.cli.takedown import takedown
from trachnhiem.cli.token import token
from trachnhiem.cli.view import view

app = typer.Typer(
    name="trachnhiem",
    help="Ai chịu trách nhiệm việc gì, từ khi nào, hạn nào, ai nói? / Who is responsible for what, and says who?",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (
    load,
    unload,
    takedown,
    rebuild,
    extract,
    annotate,
    evaluate,
    ask,
    disagreements,
    query,
    view,
    export,
    review,
    judge,
    audit,
    serve,
    mcp,
    run,
):
    app.command()(command)
app.add_typer(db)
app.add_typer(token)


def main() -> None:
    """Run the command line; an error raised on purpose becomes one sentence and its exit status."""
    # Worker processes look at the main module; as a script it would make each of them import all commands again.
    sys.modules["__main__"] = sys.modules[__name__]
    # Libraries that log would otherwise write to the user's terminal, words of documents included.
    logging.getLogger().addHandler(logging.NullHandler())
    try:
        app(prog_name="trachnhiem")
    except TrachnhiemError as exc:
        say(f"Lỗi (error): {exc}")
        sys.exit(exc.exit_status)


if __name__ == "__main__":
    main()
