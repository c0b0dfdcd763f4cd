"""How what several documents say adds up to one value, whatever the order in which they are loaded."""

from collections.abc import Iterable, Mapping

from graph.model.claims import Value
from graph.schema.relations import Merge, RelationType

Said = Mapping[str, Value]


def relationship(relation: RelationType, said: Iterable[Said]) -> dict[str, Value]:
    """The properties of a relationship from the qualifiers of its statements (or of itself so far)."""
    rows = list(said)
    return _without_none({p.name: _value(p.merge, [row.get(p.name) for row in rows]) for p in relation.properties})


# What one source says together is not mixed with what another says: the first of each decides.
_TOGETHER = (
    ("due", "due_op", "due_time", "due_text", "due_basis"),
    ("date", "date_end", "date_basis"),
    ("value", "value_text", "bound", "unit", "measure"),
)


def entity(said: Iterable[Said], is_person: bool = False) -> dict[str, Value]:
    """The properties of an entity from what its mentions say: the smallest value (`2024-…` before `XXXX-…`).

    Names that nobody dated are all kept where there are several, so that each spelling finds the entity; a person is
    called by one that has its accents.
    """
    rows = list(said)
    names = sorted({name for row in rows for name in row})
    found = {name: _value("min", [row.get(name) for row in rows]) for name in names}
    for together in _TOGETHER:
        versions = [[row.get(name) for name in together] for row in rows if row.get(together[0]) is not None]
        if versions:
            smallest = min(versions, key=lambda version: [_order(value) for value in version])
            found |= dict(zip(together, smallest, strict=True))
    if found.get("names_from") is None:
        written = _value("union", [row.get(name) for row in rows for name in ("name", "names")])
        several = written if isinstance(written, list) and len(written) > 1 else None
        found["names"] = several
        if several and is_person:
            found["name"] = min(several, key=lambda name: (name.isascii(), name))
    return _without_none(found)


def _value(merge: Merge, values: list[Value]) -> Value:
    given = [v for v in values if v is not None]
    if not given:
        return None
    if merge == "any":
        return any(given)
    if merge == "union":
        return sorted({str(x) for v in given for x in (v if isinstance(v, list) else [v])})
    return (max if merge == "max" else min)(given, key=_order)


def _order(value: Value) -> tuple[str, float, str]:
    number = float(value) if isinstance(value, int | float) else 0.0
    return type(value).__name__, number, str(value)


def _without_none(properties: dict[str, Value]) -> dict[str, Value]:
    return {name: value for name, value in properties.items() if value is not None}
