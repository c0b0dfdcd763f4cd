"""Deadlines and meetings as a calendar: days as the sources give them, in the time of Việt Nam."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from api.models.proof import Ref
from graph.model.days import in_full, last_day
from graph.store.reader import Reads, Row

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
OPERATORS = {"before": "Trước", "by": "Chậm nhất", "in": "Trong", "from": "Từ"}
RULES: Mapping[str, dict[str, object]] = {
    "daily": {"FREQ": "DAILY"},
    "weekly": {"FREQ": "WEEKLY"},
    "monthly": {"FREQ": "MONTHLY"},
    "quarterly": {"FREQ": "MONTHLY", "INTERVAL": 3},
    "yearly": {"FREQ": "YEARLY"},
}


def deadlines(reads: Reads, about: list[Ref], base: str) -> bytes:
    """What is due, by `read/deadlines`: an event on the last day of each deadline, a rule for what recurs.

    A deadline by month ends on its last day, one by year on 31 December; what recurs in no known rhythm is left out.
    """
    rows = reads.run("read/deadlines", about=[one.id for one in about])
    return _calendar("Thời hạn", about, (event for row in rows for event in _deadline(row, base)))


def meetings(reads: Reads, about: list[Ref], base: str) -> bytes:
    """The meetings of `read/agenda` whose day is known in full."""
    rows = reads.run("read/agenda", about=[one.id for one in about])
    return _calendar("Cuộc họp", about, (event for row in rows for event in _meeting(row, base)))


def _calendar(what: str, about: list[Ref], events: Iterator[Event]) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", "-//Trách nhiệm//trachnhiem//VI")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", " – ".join([what, *(one.name for one in about)]))
    for event in events:
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _deadline(row: Row, base: str) -> Iterator[Event]:
    found = _day(row)
    if found is None or (row["recurs"] and row["recurs"] not in RULES):
        return
    event = _event(row, base)
    day, hour = date.fromisoformat(found), _hour(row["due_time"])
    event.add("dtstart", datetime.combine(day, hour, ZONE) if hour else day)
    if row["recurs"]:
        event.add("rrule", RULES[row["recurs"]])
    when = f"{OPERATORS[row['due_op']]} {row['due']}: " if row["due"] and row["due_op"] in OPERATORS else ""
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


def _day(row: Row) -> str | None:
    """The last day of a deadline; what recurs does so from the day on which it was given."""
    return in_full(row["made_on"]) if row["recurs"] else last_day(row["due"])


def _hour(text: str | None) -> time | None:
    try:
        return time.fromisoformat(text) if text else None
    except ValueError:
        return None
