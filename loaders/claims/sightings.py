"""On which days a document shows somebody in an office."""

from graph.model.days import in_full
from graph.model.facts import Facts, Person, Position
from loaders.claims.draft import Draft
from loaders.claims.positions import position_name
from loaders.language.letters import name_key

Sightings = dict[tuple[str, str], list[str]]


def sightings(facts: Facts) -> Sightings:
    """The days of the meetings at which a person is named with an office, by name and office; a text may look back."""
    found: Sightings = {}
    for meeting in facts.meetings:
        day = in_full(meeting.date)
        if not day:
            continue
        for actor in (*meeting.chairs, *meeting.concluded_by, *meeting.attendees):
            for office in actor.as_:
                found.setdefault((name_key(actor.name), name_key(position_name(office, None))), []).append(day)
    return found


def days_seen(draft: Draft, person: Person, post: Position, seen: Sightings) -> list[str]:
    """The days of meetings they came to in this office, else the day of the text.

    A text may look back: who came or left on a stated day need not be in office on the day of the text.
    """
    if post.seen:
        return list(post.seen)
    if post.former or post.since or post.until:
        return []
    office = name_key(position_name(post.title, post.body))
    return seen.get((name_key(person.name), office)) or ([draft.day] if draft.day else [])
