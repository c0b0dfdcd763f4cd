"""What tells a person apart from namesakes, as one document shows them."""

from collections.abc import Iterator
from datetime import date, timedelta

from graph.model.claims import Profile
from graph.model.days import in_full
from graph.model.facts import Person, Position
from loaders.claims.circles import Seat, Shown, keys, leads, seat
from loaders.claims.draft import Draft
from loaders.claims.positions import is_head
from loaders.claims.sightings import Sightings, days_seen
from loaders.language.letters import name_key
from loaders.language.unaccented import unaccented


def person_profile(draft: Draft, known: Shown, person: Person, seen: Sightings) -> Profile:
    """The circles of a person in a document: offices, bodies, provinces, meetings, and the days they headed one."""
    seats = [(post, seat(known, post)) for post in person.positions]
    leading = [(post, at) for post, at in seats if leads(at.title) and not at.vague]
    others = [(post, at) for post, at in seats if at.vague or not leads(at.title)]
    return Profile(
        kind="Person",
        block=unaccented(name_key(person.name)),
        name=person.name,
        features={
            "name": (name_key(person.name),),
            "head_offices": keys(o for post, at in leading if is_head(at.title) for o in _offices(at)),
            "offices": keys(o for post, at in leading if not is_head(at.title) for o in _offices(at)),
            "memberships": keys(o for post, at in others for o in _offices(at)),
            "bodies": keys(body for _, at in leading for body in at.bodies if body),
            "member_bodies": keys(body for _, at in others for body in at.bodies if body),
            "led_places": keys(p for _, at in leading if at.leads_place for p in at.places),
            "places": keys(p for _, at in seats if not at.local for p in at.places),
            "levels": ("central",) if any(at.central for _, at in leading) else (),
            "meetings": keys(known.meetings.get(person.name, ())),
            "heads": keys(_headed(draft, person, leading, seen)),
        },
    )


def _offices(at: Seat) -> Iterator[str]:
    return (f"{at.title} {body}".strip() for body in at.bodies)


def _headed(draft: Draft, person: Person, held: list[tuple[Position, Seat]], seen: Sightings) -> Iterator[str]:
    """`2031-03-01 2031-03-01 place` for each province where they head a body on those days."""
    for post, at in held:
        if not at.places or at.local or post.former or not is_head(at.title):
            continue
        days = days_seen(draft, person, post, seen)
        since, until = (min(days), max(days)) if days else _stated(draft, post)
        if since and until:
            since = max(since, at.unit.valid_from) if at.unit else since
            yield f"{since} {until} {at.places[0]}"


def _stated(draft: Draft, post: Position) -> tuple[str | None, str | None]:
    """From a stated first day to the day before a stated last one, else to the day of the text."""
    since, until = in_full(post.since), in_full(post.until)
    if not since:
        return None, None
    if until:
        return since, max(since, str(date.fromisoformat(until) - timedelta(days=1)))
    return since, max(since, draft.day or since)
