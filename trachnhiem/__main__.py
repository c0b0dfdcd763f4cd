"""The command `trachnhiem`: its commands put together, and errors turned into a sentence and an exit status."""

import logging
import sys

import typer

from graph.errors import TrachnhiemError
from trachnhiem.cli.commands import Commands
from trachnhiem.cli.console import say

app = typer.Typer(
    name="trachnhiem",
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def trachnhiem() -> None:
    """Ai chịu trách nhiệm việc gì, từ khi nào, hạn nào, ai nói? / Who is responsible for what, and says who?"""


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
