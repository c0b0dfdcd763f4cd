"""The meetings of the examples: when, who chaired, who concluded, who sat where."""

from graph.model.facts import Facts

Row = dict[str, str]


def cell(names: str) -> set[str]:
    """The names in a cell, which joins them with "|"."""
    return set(filter(None, names.split("|")))


def test_meeting_has_its_day_chairs_and_conclusion(facts: dict[str, Facts], meeting: Row) -> None:
    wanted = meeting["name"].casefold()
    (found,) = [held for held in facts[meeting["document"]].meetings if held.name.casefold().startswith(wanted)]
    assert found.date == meeting["date"]
    assert {actor.name for actor in found.chairs} == cell(meeting["chairs"])
    assert {actor.name for actor in found.concluded_by} == cell(meeting["concluded_by"])


def test_attendee_sits_at_the_site_named(facts: dict[str, Facts], attendee: Row) -> None:
    meetings = facts[attendee["document"]].meetings
    venues = [actor.venue or "" for held in meetings for actor in held.attendees if actor.name == attendee["name"]]
    assert venues == [attendee["venue"]]


def test_who_stands_in_for_a_body_is_told_from_the_body(facts: dict[str, Facts]) -> None:
    (meeting,) = facts["made-up-may-ngan-phien-hop-4-bao-khac"].meetings
    (attendee,) = [actor for actor in meeting.attendees if actor.name == "Giang Thu Vọng"]
    assert (attendee.on_behalf_of, attendee.spoke) == ("Sở Tài chính tỉnh Mây Ngàn", True)
