"""The circles a person moves in as one document shows them: offices, bodies, provinces; what resolution compares."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.model.facts import Body, Facts, Position
from graph.the_only import the_only
from loaders.claims.positions import is_head, position_name
from loaders.language.letters import name_key
from loaders.reference.bodies import BODIES, DEPARTMENTS, body
from loaders.reference.identity import reference_id
from loaders.reference.places import LOWER_LEVELS, PROVINCES, UNITS, Province, province
from loaders.reference.tables import many

_LEADING = ("party", "people_committee", "people_council")
_DEPUTY = re.compile(r"(?:quyền |nguyên |cựu |phụ trách )*(?:phó|thứ trưởng|thường trực)\b")
_NATIONAL = re.compile(r"(?:phó )?(?:thủ tướng|tổng bí thư|chủ tịch nước|chủ tịch quốc hội)\b")
_RANK = re.compile(r"\b(?:nguyên|cựu|quyền|phụ trách)\s+")
_LOWER = re.compile(rf"(?:thành phố|{LOWER_LEVELS})\b", re.IGNORECASE)
_LEVEL = re.compile(r"\s*\b(?:tỉnh|thành phố|tp)$")
_SUCCESSORS = {known.id: many(known.successor) for known in BODIES} | {
    known.id: many(known.successor) for known in DEPARTMENTS
}
_PARENT = {name_key(known.name): known.parent for known in UNITS}
_DEPARTMENT = {name_key(known.name): known.id for known in DEPARTMENTS}


@dataclass(frozen=True, slots=True)
class Shown:
    """What a document shows of all its people at once: bodies by key, provinces, and meetings by who came."""

    on: str | None
    bodies: Mapping[str, Body]
    provinces: frozenset[str]
    meetings: Mapping[str, frozenset[str]]


def shown(facts: Facts) -> Shown:
    """Gathered once for a document."""
    on = facts.document.published
    places = {place.name for place in facts.places if place.kind == "tỉnh"} | {b.place for b in facts.bodies if b.place}
    provinces = (name for name in places if not _LOWER.match(name))
    return Shown(
        on=on,
        bodies={name_key(one.name): one for one in reversed(facts.bodies)},
        provinces=frozenset(known.id if (known := province(name, on)) else name_key(name) for name in provinces),
        meetings=_meetings(facts),
    )


def _meetings(facts: Facts) -> dict[str, frozenset[str]]:
    """By name, the meetings people came to: by host and day."""
    found: dict[str, set[str]] = {}
    for meeting in facts.meetings:
        if not meeting.date or "X" in meeting.date:
            continue
        hosts = {reference_id("body", h.name, facts.document.published) or name_key(h.name) for h in meeting.of}
        for actor in (*meeting.chairs, *meeting.concluded_by, *meeting.attendees):
            found.setdefault(actor.name, set()).update(f"{host} {meeting.date}" for host in hosts)
    return {name: frozenset(keys) for name, keys in found.items()}


@dataclass(frozen=True, slots=True)
class Seat:
    """An office with the keys of its body and province, older names included; `central` without a province.

    `local` units are below a province; `vague` ones may be in any, because the document does not tell.
    """

    title: str
    bodies: tuple[str, ...]
    places: tuple[str, ...]
    unit: Province | None
    central: bool
    leads_place: bool
    local: bool
    vague: bool


def seat(shown: Shown, post: Position) -> Seat:
    """Where an office sits, as the document shows it."""
    title = _RANK.sub("", name_key(position_name(post.title, None)))
    on = shown.on
    found = shown.bodies.get(name_key(post.body or ""))
    if not post.body or not found:
        return _without_body(title, post.body)
    unit = province(found.place, on) if found.place else None
    place, local = _place(found, shown)
    places = _with_older(unit) if unit else ((place,) if place else ())
    reviewed = body(found.name, on)
    return Seat(
        title=title.removesuffix(name_key(found.name)).strip() or title,
        bodies=tuple(f"{stem} {at}".strip() for stem in _stems(found, on) for at in places or ("",)),
        places=places,
        unit=unit,
        central=bool(reviewed and not reviewed.place),
        leads_place=found.kind in _LEADING and not local,
        local=local,
        vague=local and "," not in place,
    )


def _without_body(title: str, named: str | None) -> Seat:
    bodies = (name_key(named),) if named else ("",) if _NATIONAL.match(title) else ()
    return Seat(
        title=title,
        bodies=bodies,
        places=(),
        unit=None,
        central=bodies == ("",),
        leads_place=False,
        local=False,
        vague=False,
    )


def _place(found: Body, shown: Shown) -> tuple[str, bool]:
    """The key of the unit a body serves, and whether it is below a province: those are named in many provinces."""
    if not found.place or province(found.place, shown.on):
        return name_key(found.place or ""), False
    key = name_key(found.place)
    if not _LOWER.match(found.place):
        return key, False
    within = _province_of(key, shown)
    return (f"{key}, {within}" if within else key), True


def _province_of(unit: str, shown: Shown) -> str | None:
    """The province of a lower unit: the reviewed one, else the only one that the document names."""
    return _PARENT.get(unit) or the_only(shown.provinces)


def _with_older(unit: Province) -> tuple[str, ...]:
    """A province and those it was made of: whoever served in one of them may serve in it."""
    return (unit.id, *sorted(p.id for p in PROVINCES if p.successor == unit.id))


def _stems(found: Body, on: str | None) -> tuple[str, ...]:
    """What kind of body it is, place apart, and the kinds that it took over from."""
    reviewed = body(found.name, on)
    if reviewed and not reviewed.place:
        return _older(reviewed.id)
    stem = _LEVEL.sub("", name_key(found.name).removesuffix(name_key(found.place or "")).strip())
    stem = "tỉnh ủy" if stem == "thành ủy" else stem
    return _older(_DEPARTMENT[stem]) if stem in _DEPARTMENT else (stem,)


def _older(kind: str) -> tuple[str, ...]:
    return (kind, *sorted(old for old, then in _SUCCESSORS.items() if kind in then))


def leads(title: str) -> bool:
    """Whether an office leads its body, as its head or a deputy."""
    return is_head(title) or bool(_DEPUTY.match(name_key(title)))


def keys(found: Iterable[str]) -> tuple[str, ...]:
    """Keys in order, each once."""
    return tuple(sorted(set(found)))
