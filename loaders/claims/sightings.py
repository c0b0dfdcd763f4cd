"""On which days a document shows somebody in an office."""

from graph.model.facts import Facts
from loaders.language.letters import name_key

Sightings = dict[tuple[str, str], list[str]]


def sightings(facts: Facts) -> Sightings:
    """The days of the meetings at which a person is named with an office, by name and office; a text may look back."""
    found: Sightings = {}
    for meeting in facts.meetings:
        if not meeting.date or len(meeting.date) != 10 or "X" in meeting.date:
            continue
        for actor in (*meeting.chairs, *meeting.concluded_by, *meeting.attendees):
            for office in actor.as_:
                found.setdefault((name_key(actor.name), name_key(office)), []).append(meeting.date)
    return found
