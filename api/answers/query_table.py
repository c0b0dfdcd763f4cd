"""The rows of a named query as a table: of a page, and for spreadsheets."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.export.plain import SEPARATOR, harmless
from graph.export.tables import BYTE_ORDER_MARK
from graph.store.reader import Row

IDS = ("id", "person", "commitment", "meeting", "position", "figure", "platform")
NAMES = ("name", "text", "measure")


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns that a page shows; what stands in `linked` leads to the entity whose id is in the column `id`."""

    shown: list[str]
    linked: str | None
    id: str | None


def layout(columns: Sequence[str], rows: Sequence[Row]) -> Layout:
    """The columns in which something stands; ids are behind the names of what they are of, where there are names."""
    filled = [column for column in columns if any(row[column] not in (None, [], "") for row in rows)]
    id = next((column for column in filled if column in IDS and isinstance(rows[0][column], str)), None)
    name = next((column for column in filled if column in NAMES), None)
    if id is None or (id == "id" and name is None):  # the id of a relationship, which has no page
        return Layout([column for column in filled if column != "id"], None, None)
    return Layout([column for column in filled if column != id or name is None], name or id, id)


def table(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """CSV with one line for each row: entities by name and id, quotes with where they stand."""
    lines = io.StringIO(newline="")
    lines.write(BYTE_ORDER_MARK)
    written = csv.writer(lines)
    written.writerow(columns)
    for row in rows:
        written.writerow([harmless(_cell(row[column])) for column in columns])
    return lines.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, list):
        return SEPARATOR.join(str(_cell(one)) for one in value)
    if isinstance(value, Mapping):
        return _told(value)
    return "" if value is None else str(value).lower() if isinstance(value, bool) else value


def _told(value: Mapping[str, object]) -> str:
    """A quote with its document, an entity with its id, anything else with the names of its parts."""
    if "quote" in value:
        return f"“{value['quote']}” ({value.get('url') or value.get('title') or value['document']})"
    if "id" in value and "name" in value:
        return f"{value['name']} ({value['id']})"
    return "; ".join(f"{name}: {_cell(one)}" for name, one in value.items() if one not in (None, []))
