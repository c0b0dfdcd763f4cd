"""The claims about who and what a document names: people with posts, bodies, groups, places, programmes."""

import re
from collections.abc import Iterable

from graph.model.claims import Profile
from graph.model.facts import Body, Facts, Person, Place, Position, Program
from loaders.claims.draft import Draft
from loaders.claims.positions import position, position_name
from loaders.claims.sightings import Sightings, sightings
from loaders.language.letters import name_key
from loaders.language.unaccented import unaccented
from loaders.reference.identity import reference_id

_PROVINCIAL = ("tỉnh", "province", "thành phố trực thuộc trung ương")
_COMMUNAL = ("xã", "phường", "thị trấn", "đặc khu", "commune")
_UNIT = re.compile(r"\b(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\b(?:\s+(\w))?")


def add_entities(draft: Draft, facts: Facts) -> None:
    """Mentions of everything named; bodies first, because posts are in them."""
    for place in facts.places:
        draft.by_fact[place.id] = draft.mention(
            "Place", place.name, place, kind=_level(place, draft.document.published), type=place.kind
        )
    for body in facts.bodies:
        draft.by_fact[body.id] = mention = draft.mention(
            "Body", body.name, body, key=_body_key(draft, body), kind=body.kind, place=body.place
        )
        if body.kind == "people_committee" and body.place:
            draft.claim(mention, "GOVERNS", draft.by_name.get(("Place", name_key(body.place))), body)
    for program in facts.programs:
        key = _program_key(draft, facts, program)
        draft.by_fact[program.id] = draft.mention("Program", program.name, program, key=key, kind=program.kind)
    for group in facts.groups:
        key = ("Group", draft.document.id, name_key(group.name))
        draft.by_fact[group.id] = draft.mention("Group", group.name, group, key=key, count=group.count)
    seen = sightings(facts)
    for person in facts.people:
        _person(draft, person, seen)


def _body_key(draft: Draft, body: Body) -> tuple[str | None, ...]:
    """Bodies of a place that was merged and of its namesake are two bodies."""
    place = reference_id("place", body.place, draft.document.published) if body.place else None
    return ("Body", name_key(body.name), place)


def _program_key(draft: Draft, facts: Facts, program: Program) -> tuple[str, ...]:
    """`Kế hoạch chuyển đổi số tỉnh năm 2024` is another plan in each province: the document's own, if it has one."""
    unnamed = [unit for unit in _UNIT.finditer(program.name) if not (unit[1] or "").isupper()]
    if not unnamed:
        return ()
    provinces = {place.name for place in facts.places if _level(place, draft.document.published) == "province"}
    return ("Program", name_key(program.name), min(provinces) if len(provinces) == 1 else draft.document.id)


def _person(draft: Draft, person: Person, seen: Sightings) -> None:
    bodies = [p.body for p in person.positions if p.body]
    places = [draft.mentions[m].said.get("place") for b in bodies if (m := draft.by_name.get(("Body", name_key(b))))]
    profile = Profile(
        kind="Person",
        block=unaccented(name_key(person.name)),
        name=person.name,
        features={
            "name": (name_key(person.name),),
            "offices": _keys(position_name(p.title, p.body) for p in person.positions),
            "bodies": _keys(bodies),
            "places": _keys(str(p) for p in places if p),
        },
    )
    draft.by_fact[person.id] = mention = draft.mention("Person", person.name, person, profile=profile)
    for post in person.positions:
        days = _days_seen(draft, person, post, seen)
        draft.claim(
            mention,
            "HOLDS",
            position(draft, post.title, post.body, post),
            post,
            person.evidence[:1],
            {
                "acting": post.acting,
                "former": post.former,
                "since": post.since,
                "until": post.until,
                "manner": [post.manner] if post.manner else None,
                "first_seen": min(days, default=None),
                "last_seen": max(days, default=None),
            },
        )


def _days_seen(draft: Draft, person: Person, post: Position, seen: Sightings) -> list[str]:
    """The days of meetings they came to in this office, else the day of the text.

    A text may look back: who came or left on a stated day need not be in office on the day of the text.
    """
    if post.former or post.since or post.until:
        return []
    office = name_key(position_name(post.title, post.body))
    return seen.get((name_key(person.name), office)) or ([draft.day] if draft.day else [])


def _keys(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({name_key(name) for name in names}))


def _level(place: Place, on: str | None) -> str:
    """Which level an administrative unit is on; a city may be a province's equal or a district's."""
    if place.kind in _PROVINCIAL or (reference_id("place", place.name, on) or "").startswith("prov"):
        return "province"
    return "commune" if place.kind in _COMMUNAL else "district"
