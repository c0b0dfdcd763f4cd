"""Deadlines and meetings as a calendar: days as the sources give them, in the time of Việt Nam."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from api.answers.narrowing import Narrowed
from api.answers.rhythm import Rhythm, rhythm
from graph.model.days import in_full, last_day
from graph.paging import all_rows
from graph.store.reader import Reads, Row

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
OPERATORS = {"before": "Trước", "by": "Chậm nhất", "in": "Trong", "from": "Từ"}


def deadlines(reads: Reads, asked: Narrowed, base: str) -> bytes:
    """What is due, by `read/deadlines`: an event on the last day of each deadline, a rule for what recurs.

    A deadline by month ends on its last day, one by year on 31 December; what recurs in no known rhythm is left out.
    """
    rows = all_rows(reads, "read/deadlines", about=asked.ids) if asked.any else iter(())
    return _calendar("Thời hạn", asked, (event for row in rows for event in _deadline(row, base)))


def meetings(reads: Reads, asked: Narrowed, base: str) -> bytes:
    """The meetings of `read/agenda` whose day is known in full."""
    rows = all_rows(reads, "read/agenda", about=asked.ids)
    return _calendar("Cuộc họp", asked, (event for row in rows for event in _meeting(row, base)))


def _calendar(what: str, asked: Narrowed, events: Iterator[Event]) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", "-//Trách nhiệm//trachnhiem//VI")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", asked.title(what))
    for event in events:
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _deadline(row: Row, base: str) -> Iterator[Event]:
    found = _last_day(row)
    if found is None:
        return
    event = _event(row, base)
    hour = _hour(row["due_time"])
    event.add("dtstart", datetime.combine(found.first, hour, ZONE) if hour else found.first)
    if found.rule:
        event.add("rrule", dict(found.rule))
    when = _when(row)
    doers = ", ".join(doer["name"] for doer in row["doers"])
    event.add("summary", f"{when}{doers + ' – ' if doers else ''}{row['text']}")
    event.add("description", _words(row, row["due_text"]))
    yield event


def _meeting(row: Row, base: str) -> Iterator[Event]:
    day = in_full(row["date"])
    if day is None:
        return
    event = _event(row, base)
    last = in_full(row["date_end"]) or day
    event.add("dtstart", date.fromisoformat(day))
    event.add("dtend", date.fromisoformat(last) + timedelta(days=1))
    chairs = ", ".join(chair["name"] for chair in row["chairs"])
    event.add("summary", row["name"])
    event.add("description", _words(row, f"Chủ trì: {chairs}" if chairs else "Nguồn không nêu ai chủ trì"))
    if row["places"]:
        event.add("location", ", ".join(place["name"] for place in row["places"]))
    yield event


def _event(row: Row, base: str) -> Event:
    event = Event()
    event.add("uid", f"{row['id']}@trachnhiem")
    # The time stamp is required, and the same answer must give the same file.
    event.add("dtstamp", datetime(2000, 1, 1, tzinfo=ZoneInfo("UTC")))
    event.add("url", f"{base}/view/{row['id']}")
    event.add("transp", "TRANSPARENT")
    return event


def _words(row: Row, first: str | None) -> str:
    quotes = [
        f"“{proof['quote']}” ({proof['url'] or proof['title'] or proof['document']})" for proof in row["evidence"]
    ]
    return "\n".join(filter(None, [first, *quotes]))


def _last_day(row: Row) -> Rhythm | None:
    """The last day of a deadline, or the rhythm of what recurs, from the day on which it was given."""
    if not row["recurs"]:
        day = last_day(row["due"])
        return Rhythm({}, date.fromisoformat(day)) if day else None
    given = in_full(row["made_on"])
    return rhythm(row["recurs"], row["due_text"] or "", date.fromisoformat(given)) if given else None


def _when(row: Row) -> str:
    """`Trước` and the like as the source has it; of what recurs, its own words."""
    if row["recurs"]:
        return f"{row['due_text'][:1].upper()}{row['due_text'][1:]}: " if row["due_text"] else ""
    return f"{OPERATORS[row['due_op']]} {row['due']}: " if row["due"] and row["due_op"] in OPERATORS else ""


def _hour(text: str | None) -> time | None:
    try:
        return time.fromisoformat(text) if text else None
    except ValueError:
        return None
