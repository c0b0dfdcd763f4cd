"""The reviewed reference tables (CSV with sources) and how a cell is read."""

import csv
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

Row = dict[str, str]


@cache
def table(name: str) -> tuple[Row, ...]:
    """The rows of `data/<name>.csv`."""
    text = (files("loaders.reference") / "data" / f"{name}.csv").read_text("utf-8")
    return tuple(csv.DictReader(text.splitlines()))


def many(cell: str) -> tuple[str, ...]:
    """The values of a cell that holds a list."""
    return tuple(part for part in cell.split("|") if part)


def in_force(on: str | None, since: str, until: str) -> bool:
    """Whether a day (EDTF, may be a year or month; None: today's order) lies in an interval of inclusive days."""
    if on is None:
        return not until
    return not (since and on < since[: len(on)]) and not (until and on > until[: len(on)])


def verified(name: str) -> Iterator[Row]:
    """The rows of a table whose facts were seen in their source."""
    return (row for row in table(name) if row["verified"] == "yes")
