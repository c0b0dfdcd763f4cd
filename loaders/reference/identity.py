"""The reference id of a name: what the graph uses as the id of a reviewed body, place or programme."""

from typing import Literal

from loaders.language.letters import name_key
from loaders.reference.bodies import DEPARTMENTS, Department, body
from loaders.reference.places import UNITS, province
from loaders.reference.programs import program
from loaders.reference.tables import in_force


def reference_id(kind: Literal["body", "place", "program"], name: str, on: str | None) -> str | None:
    """The id of the reviewed entity of that canonical name on a day (EDTF), None where none was reviewed."""
    if kind == "body":
        known = body(name, on) or _department(name)
        return known.id if known else None
    if kind == "program":
        named = program(name)
        return named.id if named else None
    return _place_id(name, on)


def _department(name: str) -> Department | None:
    """A kind of provincial department, named without its province."""
    return next((kind for kind in DEPARTMENTS if name_key(kind.name) == name_key(name)), None)


def _place_id(name: str, on: str | None) -> str | None:
    named = [unit for unit in UNITS if name_key(unit.name) == name_key(name)]
    unit = next((u for u in named if in_force(on, u.valid_from, u.valid_to)), named[0] if named else None)
    if unit:
        return unit.id
    known = province(name, on)
    return known.id if known else None
