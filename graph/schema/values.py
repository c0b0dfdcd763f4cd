"""Of which kind the values of properties are: flags, whole numbers, decimals; all others are text or lists of text."""

from typing import Literal

from graph.schema.relations import RELATIONS

ValueKind = Literal["flag", "whole", "decimal", "text"]

FLAGS = frozenset(
    {"acting", "former", "head"} | {p.name for relation in RELATIONS for p in relation.properties if p.merge == "any"}
)
WHOLE = frozenset({"count", "documents"})
DECIMAL = frozenset({"value"})


def kind_of_value(name: str, label: str | None = None) -> ValueKind:
    """The kind of the values of the property `name` of an entity with this label, or of whatever carries it.

    The number of a meeting is a number; that of an instrument is text (`9/TB-UBND`).
    """
    if name in FLAGS:
        return "flag"
    if name in WHOLE or (name, label) == ("number", "Meeting"):
        return "whole"
    return "decimal" if name in DECIMAL else "text"
