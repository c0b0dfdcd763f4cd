"""The reference id of a name, and its other names: what the graph uses for a reviewed body, place or programme."""

from typing import Literal

from loaders.language.letters import name_key
from loaders.reference.bodies import DEPARTMENTS, Department, ReferenceBody, body
from loaders.reference.places import UNITS, Province, Unit, province
from loaders.reference.programs import ReferenceProgram, program
from loaders.reference.tables import in_force

Kind = Literal["body", "place", "program"]
Reviewed = ReferenceBody | Department | ReferenceProgram | Province | Unit


def reference_id(kind: Kind, name: str, on: str | None) -> str | None:
    """The id of the reviewed entity of that canonical name on a day (EDTF), None where none was reviewed."""
    known = _reviewed(kind, name, on)
    return known.id if known else None


def reference_names(kind: Kind, name: str, on: str | None) -> list[str]:
    """Every name and abbreviation of the reviewed entity of that name on a day, in order; empty where there is none."""
    known = _reviewed(kind, name, on)
    return sorted({known.name, *known.aliases}) if known else []


def _reviewed(kind: Kind, name: str, on: str | None) -> Reviewed | None:
    if kind == "body":
        return body(name, on) or _department(name)
    return program(name) if kind == "program" else _unit(name, on) or province(name, on)


def _department(name: str) -> Department | None:
    """A kind of provincial department, named without its province."""
    return next((kind for kind in DEPARTMENTS if name_key(kind.name) == name_key(name)), None)


def _unit(name: str, on: str | None) -> Unit | None:
    named = [unit for unit in UNITS if name_key(unit.name) == name_key(name)]
    return next((u for u in named if in_force(on, u.valid_from, u.valid_to)), named[0] if named else None)
