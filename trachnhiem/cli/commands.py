"""The commands by name, each with its module, which is imported when the command is looked at.

Together they import the grammar, the API and the server for agents, which takes seconds of processor time.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command, get_group

MODULES = {
    "load": "load",
    "unload": "load",
    "takedown": "takedown",
    "rebuild": "load",
    "extract": "extract",
    "annotate": "annotate",
    "evaluate": "evaluate",
    "ask": "ask",
    "disagreements": "disagreements",
    "path": "path",
    "query": "query",
    "view": "view",
    "export": "export",
    "review": "review",
    "judge": "judge",
    "audit": "audit",
    "serve": "serve",
    "mcp": "mcp",
    "run": "run",
    "db": "db",
    "token": "token",
}


class Commands(TyperGroup):
    """The group of all commands; only those that are asked for, or listed, are imported."""

    def __init__(self, **attributes: Any) -> None:
        """As typer makes it, with the commands of MODULES."""
        super().__init__(**attributes)
        self.commands = _Imported()  # type: ignore[assignment]  # nobody adds a command later


class _Imported(Mapping[str, Any]):
    """The commands of MODULES by name."""

    def __init__(self) -> None:
        self._found: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._found:
            found = getattr(import_module(f"trachnhiem.cli.{MODULES[name]}"), name)
            self._found[name] = get_group(found) if isinstance(found, typer.Typer) else _alone(found, name)
        return self._found[name]

    def __iter__(self) -> Iterator[str]:
        return iter(MODULES)

    def __len__(self) -> int:
        return len(MODULES)


def _alone(function: Any, name: str) -> Any:
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command(name)(function)
    return get_command(app)
