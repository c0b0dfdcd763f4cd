"""The claims about who and what a document names: people with posts, bodies, groups, places, programmes."""

import re
from collections.abc import Sequence

from graph.model.facts import Body, Facts, Person, Place, Program
from graph.model.span import Span
from loaders.claims.circles import Shown, shown
from loaders.claims.draft import Draft
from loaders.claims.home_province import PROVINCIAL, HomeProvinces, body_key, place_key
from loaders.claims.namesakes import namesakes
from loaders.claims.person_profile import person_profile
from loaders.claims.positions import position, position_name
from loaders.claims.sightings import Sightings, days_seen, sightings
from loaders.language.letters import name_key
from loaders.reference.identity import reference_id
from loaders.reference.periods import period_to
from loaders.reference.places import OLD
from loaders.reference.provincial import provincial_body

_COMMUNAL = ("xã", "phường", "thị trấn", "đặc khu", "commune")
_UNIT = re.compile(r"\b(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\b(?:\s+(\w))?")


def add_entities(draft: Draft, facts: Facts, provinces: HomeProvinces) -> None:
    """Mentions of everything named; bodies first, because posts are in them."""
    for place in facts.places:
        draft.by_fact[place.id] = draft.mention(
            "Place",
            place.name,
            place,
            at=provinces.whereabouts(place),
            key=place_key(place, provinces),
            formerly=(name_key(place.name),),
            kind=_level(place, draft.document.published),
            type=place.kind,
        )
    for body in facts.bodies:
        draft.by_fact[body.id] = mention = _body(draft, body, provinces)
        if body.kind == "people_committee" and body.place:
            draft.claim(mention, "GOVERNS", draft.by_name.get(("Place", name_key(body.place))), body)
    for program in facts.programs:
        key = _program_key(draft, facts, program)
        until = period_to(program.name)
        draft.by_fact[program.id] = draft.mention(
            "Program", program.name, program, key=key, kind=program.kind, period_to=until
        )
    for group in facts.groups:
        key = ("Group", draft.document.id, name_key(group.name))
        draft.by_fact[group.id] = draft.mention("Group", group.name, group, key=key, count=group.count)
    seen, known = sightings(facts), shown(facts)
    for person in facts.people:
        found = namesakes(draft.document.text, known, person)
        for one in found:
            _person(draft, known, one, seen, alone=len(found) == 1)


def _body(draft: Draft, body: Body, provinces: HomeProvinces) -> str:
    """Bodies of a place that was merged and of its namesake are two bodies; a province that becomes a city is one."""
    day, of = draft.document.published, (body.place or "").removesuffix(OLD) or None
    at = provinces.whereabouts(body)
    provincial = provincial_body(body.name, day)
    place = reference_id("place", body.place, day, at) if body.place else None
    key = ("Body", *provincial.key) if provincial else body_key(body, place, provinces)
    called = provincial.name if provincial else None
    before = ("Body", name_key(body.name), place)
    return draft.mention(
        "Body", body.name, body, at=at, key=key, formerly=before, called=called, kind=body.kind, place=of
    )


def _program_key(draft: Draft, facts: Facts, program: Program) -> tuple[str, ...]:
    """`Kế hoạch chuyển đổi số tỉnh năm 2024` is another plan in each province: the document's own, if it has one."""
    unnamed = [unit for unit in _UNIT.finditer(program.name) if not (unit[1] or "").isupper()]
    if not unnamed:
        return ()
    provinces = {place.name for place in facts.places if _level(place, draft.document.published) == "province"}
    return ("Program", name_key(program.name), min(provinces) if len(provinces) == 1 else draft.document.id)


def _person(draft: Draft, known: Shown, person: Person, seen: Sightings, alone: bool) -> None:
    """One person; who is not `alone` in bearing the name is found by the posts, never by the name."""
    profile = person_profile(draft, known, person, seen)
    draft.by_fact[person.id] = mention = draft.mention("Person", person.name, person, profile=profile)
    if not alone:
        del draft.by_name["Person", name_key(person.name)]
    for post in person.positions:
        draft.by_post[name_key(person.name), name_key(position_name(post.title, post.body))] = mention
        days = days_seen(draft, person, post, seen)
        draft.claim(
            mention,
            "HOLDS",
            position(draft, post.title, post.body, post),
            post,
            _nearest(person.evidence, post.evidence),
            {
                "acting": post.acting,
                "former": post.former,
                "since": post.since,
                "until": post.until,
                "manner": list(post.manner) or None,
                "ex_officio": post.ex_officio or None,
                "first_seen": min(days, default=None),
                "last_seen": max(days, default=None),
            },
        )


def _nearest(names: Sequence[Span], words: Sequence[Span]) -> Sequence[Span]:
    """The mention of the person that stands nearest to the words of a post: far ones may tell of another post."""
    at = words[0].start if words else 0
    return sorted(names, key=lambda span: (abs(span.start - at), span))[:1]


def _level(place: Place, on: str | None) -> str:
    """Which level an administrative unit is on; a city may be a province's equal or a district's."""
    if place.kind in PROVINCIAL or (reference_id("place", place.name, on) or "").startswith("prov"):
        return "province"
    return "commune" if place.kind in _COMMUNAL else "district"
