"""The reference id of a name, and its other names: what the graph uses for a reviewed body, place or programme."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from loaders.language.letters import name_key
from loaders.reference.bodies import DEPARTMENTS, Department, ReferenceBody, body
from loaders.reference.days import DatedName, next_day
from loaders.reference.districts import ABOLISHED, NOT_TOLD, Commune, District, Whereabouts, commune, district
from loaders.reference.local_organs import LocalOrgan, local_organ
from loaders.reference.places import UNIT, Province, Unit, province
from loaders.reference.programs import ReferenceProgram, program
from loaders.reference.provincial import ProvincialBody, provincial_body

Kind = Literal["body", "place", "program"]
Reviewed = (
    ReferenceBody | ProvincialBody | LocalOrgan | Department | ReferenceProgram | Province | Unit | District | Commune
)


def reference_id(kind: Kind, name: str, on: str | None, at: Whereabouts = NOT_TOLD) -> str | None:
    """The id of the reviewed entity of that canonical name on a day (EDTF), None where none was reviewed."""
    known = _reviewed(kind, name, on, at)
    return known.id if known else None


def committee_of(place: str, on: str | None) -> str | None:
    """The id of the People's Committee of a reviewed place on a day (EDTF), which `Hà Nội phải …` may be said of."""
    known = province(place, on)
    return reference_id("body", f"UBND {f'{known.kind_on(on)} {known.name_on(on)}' if known else place}", on)


def reference_names(kind: Kind, name: str, on: str | None, at: Whereabouts = NOT_TOLD) -> Sequence[DatedName]:
    """The names of the reviewed entity of that name on a day: its full names in turn, then all others; else none."""
    known = _reviewed(kind, name, on, at)
    if known is None:
        return ()
    full = _full(known, on)
    others = () if isinstance(known, ProvincialBody) else {known.name, *known.aliases} - {one.name for one in full}
    since, until = (full[0].since, full[-1].until) if full else ("", "")
    return (*full, *(DatedName(other, _called_since(known, other, since), until) for other in sorted(others)))


def _called_since(known: Reviewed, other: str, since: str) -> str:
    return known.called_since(other) if isinstance(known, Province) else since


def _full(known: Reviewed, on: str | None) -> Sequence[DatedName]:
    if isinstance(known, ReferenceBody) and known.place:
        organ = provincial_body(known.name, known.valid_to or known.valid_from or on)
        return _until(organ.names, known.valid_to) if organ else (_called_in_force(known),)
    if isinstance(known, ProvincialBody | Province):
        return known.names
    if isinstance(known, District | Commune | LocalOrgan):
        return (_called_below_provinces(known),)
    if isinstance(known, Department) or (isinstance(known, ReferenceBody) and not known.verified):
        return (DatedName(known.name),)
    return (_called_in_force(known),) if isinstance(known, ReferenceBody | Unit) else ()


def _called_in_force(known: ReferenceBody | Unit) -> DatedName:
    return DatedName(known.name, known.valid_from, (next_day(known.valid_to) or "") if known.valid_to else "")


def _until(names: Sequence[DatedName], last_day: str) -> Sequence[DatedName]:
    """Names in turn, the last of which ends with the body where its province goes on."""
    *before, last = names
    return names if last.until or not last_day else (*before, replace(last, until=next_day(last_day) or ""))


def _reviewed(kind: Kind, name: str, on: str | None, at: Whereabouts) -> Reviewed | None:
    if kind == "body":
        return body(name, on) or _provincial(name, on) or local_organ(name, on, at) or _department(name)
    if kind == "program":
        return program(name)
    below = district(name, on, at) or commune(name, on, at)
    return UNIT.get(at.reviewed or (below.id if below else "")) or below or province(name, on)


def _called_below_provinces(known: District | Commune | LocalOrgan) -> DatedName:
    place = known.of if isinstance(known, LocalOrgan) else known
    return DatedName(known.name, "", ABOLISHED) if isinstance(place, District) else DatedName(known.name, ABOLISHED, "")


def _provincial(name: str, on: str | None) -> ProvincialBody | None:
    found = provincial_body(name, on)
    return found if found and found.id else None


def _department(name: str) -> Department | None:
    """A kind of provincial department, named without its province."""
    return next((kind for kind in DEPARTMENTS if name_key(kind.name) == name_key(name)), None)
