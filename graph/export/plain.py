"""Values as formats without lists and without some characters can hold them."""

import re
from collections.abc import Mapping
from typing import Any

from graph.schema.labels import DERIVED
from graph.schema.relations import COMMON, RELATIONS

SEPARATOR = " | "  # between the values of a list
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

NODE_PROPERTIES = tuple(sorted({name for label in DERIVED for name in label.properties} - {"id", "name"}))
EDGE_PROPERTIES = tuple(sorted({p.name for relation in RELATIONS for p in (*relation.properties, *COMMON)}))


def text(value: object) -> str:
    """`value` as text: a list joined, a flag as true or false."""
    if isinstance(value, list):
        return SEPARATOR.join(map(text, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def harmless(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula: text that begins like one is quoted, numbers are left."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def xml_text(value: object) -> str:
    """The same without the characters that XML cannot hold."""
    return _NOT_XML.sub("", text(value))


def present(properties: Mapping[str, Any], names: tuple[str, ...]) -> list[tuple[str, Any]]:
    """The properties with these names that have a value."""
    return [(name, properties[name]) for name in names if properties.get(name) not in (None, [], "")]
