"""Rows for the terminal, for a spreadsheet, or for a program."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

import typer
from rich.console import Console
from rich.table import Table

Row = Mapping[str, Any]


class RowFormat(StrEnum):
    """How rows are printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def print_rows(columns: Sequence[str], rows: Iterable[Row], form: RowFormat) -> None:
    """Print `rows` to stdout; JSON is a list of objects."""
    if form is RowFormat.JSON:
        typer.echo(json.dumps(list(rows), ensure_ascii=False, default=str))
    elif form is RowFormat.CSV:
        typer.echo(_csv(columns, rows), nl=False)
    else:
        table = Table(*columns)
        for row in rows:
            table.add_row(*(_cell(row[column]) for column in columns))
        Console(highlight=False, markup=False).print(table)


def _csv(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """One line for each row; nothing for null, JSON for what is nested."""
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    lines.writerow(columns)
    lines.writerows(["" if row[column] is None else _cell(row[column]) for column in columns] for row in rows)
    return text.getvalue()


def _cell(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
