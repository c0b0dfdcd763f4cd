"""Meetings by their days: those that a question about a day may mean, and the agenda of somebody."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date

from api.answers.canonical import canonical
from api.answers.findings import ACTED
from api.answers.tied import governing
from api.answers.understand import levelless, meetings_like
from api.models.asked import Finding
from api.models.proof import Ref, proofs
from graph.clock import today
from graph.store.reader import Reads, Row
from graph.words import folded
from loaders.language.date_grammar import find_dates
from loaders.language.years import UNKNOWN_YEAR
from loaders.reference.days import next_day

YEARS = 10  # back to which a day without its year is looked for
_ENDS = re.compile(r"(?P<what>.+) (?:ở|tại|của|o|tai|cua) (?P<of>.+)", re.IGNORECASE)


def meetings_meant(reads: Reads, text: str, on: date | None) -> list[Ref]:
    """The meetings that `text` may mean: on a day, `on` or one that it names, by any of its words; else by all.

    A day without its year is that of the last year in which there was a meeting on it.
    """
    for found in find_dates(text):
        if found.rule == "day":
            words = text[: found.span.start] + text[found.span.end :]
            held = (_on_day(reads, words, day) for day in _days_meant(found.edtf))
            return next((meetings for meetings in held if meetings), [])
    return _worded(reads, text) if on is None else _on_day(reads, text, on)


def _worded(reads: Reads, text: str) -> list[Ref]:
    """The meetings whose names hold the words of `text`; those of the place or body that ends it, where none do."""
    found = meetings_like(reads, text)
    ends = None if found else _ENDS.fullmatch(text)
    if not ends:
        return found
    of = levelless(canonical(ends["of"]))
    return [
        one for one in meetings_like(reads, ends["what"]) if any(of in levelless(name) for name in _near(reads, one))
    ]


def _near(reads: Reads, meeting: Ref) -> list[str]:
    """The names of the hosts and places of a meeting, and of those who were there, with their offices."""
    held = reads.run("read/meeting", meeting=meeting.id)
    there = reads.run("read/meeting_roles", meeting=meeting.id)
    names = [one["name"] for row in held for one in (*row["hosts"], *row["places"])]
    return names + [name for row in there for name in (row["who"]["name"], *row["as"])]


def agenda(reads: Reads, about: Iterable[Ref], first: date | None, last: date | None) -> list[Finding]:
    """The meetings tied to `about`, those of everybody when it is empty, in these days."""
    return [
        Finding(
            sentence=_sentence(row),
            about=[Ref(id=row["id"], name=row["name"], kind="meeting"), *map(Ref.of, row["chairs"])],
            evidence=proofs(row["evidence"]),
        )
        for row in _meetings(reads, [one.id for one in about], first, last)
    ]


def took_part(reads: Reads, who: Iterable[Ref], type: str, first: date | None, last: date | None) -> list[Finding]:
    """The meetings in these days that one of `who` chaired, concluded or attended, as `type` says, by their days."""
    rows = [(one, row) for one in who for row in reads.run("read/ties", id=one.id, type=type) if row["outgoing"]]
    days = first.isoformat() if first else "", last.isoformat() if last else "9"
    dated = [(row["other"].get("date") or "", one, row) for one, row in rows]
    within = [found for found in dated if days[0] <= found[0] <= days[1]]
    return [
        Finding(
            sentence=f"{day or 'không rõ ngày'}: {row['other']['name']}; {ACTED[type]}: {one.name}",
            about=[Ref.of(row["other"]), one],
            evidence=proofs(row["evidence"]),
        )
        for day, one, row in sorted(within, key=lambda found: found[0])
    ]


def holders_then(reads: Reads, things: Iterable[Ref], on: date | None) -> list[Ref]:
    """`things`, and beside each position whoever held it on the day, as far as sources tell."""
    found: list[Ref] = []
    for thing in things:
        found.append(thing)
        if thing.kind == "position":
            rows = reads.run("read/position_holders", position=thing.id, on=on and on.isoformat())
            known = [row for row in rows if row["basis"] != "not known"]
            found += [Ref(id=row["person"], name=row["name"], kind="person") for row in known]
    return found


def with_governing(reads: Reads, things: Iterable[Ref]) -> list[Ref]:
    """`things`, and beside each place the bodies that govern it."""
    return [one for thing in things for one in (thing, *governing(reads, thing))]


def _on_day(reads: Reads, text: str, day: date) -> list[Ref]:
    """The meetings of a day that share most words with `text`, of all that share as many."""
    asked = set(folded(text).split())
    rows = [(len(asked & _words(row)), row) for row in _meetings(reads, [], day, day)]
    most = max((shared for shared, _ in rows), default=0)
    return [Ref(id=row["id"], name=row["name"], kind="meeting") for shared, row in rows if shared == most]


def _days_meant(edtf: str) -> Iterator[date]:
    """The day, or where its year is not told the days of that name in the last years, the newest first."""
    year = today().year
    for then in range(year, year - YEARS, -1) if UNKNOWN_YEAR in edtf else [year]:
        with suppress(ValueError):  # 29 February
            yield date.fromisoformat(edtf.replace(UNKNOWN_YEAR, str(then)))


def _words(row: Row) -> set[str]:
    named = [row["name"], *(one["name"] for one in (*row["hosts"], *row["places"]))]
    return set(folded(" ".join(named)).split())


def _meetings(reads: Reads, ids: list[str], first: date | None, last: date | None) -> list[Row]:
    days = {"from": first and first.isoformat(), "to": last and next_day(last.isoformat())}
    return reads.run("read/agenda", about=ids, **{name: day for name, day in days.items() if day})


def _sentence(row: Row) -> str:
    chairs = "; ".join(chair["name"] for chair in row["chairs"]) or "nguồn không nêu ai"
    places = f", tại {'; '.join(place['name'] for place in row['places'])}" if row["places"] else ""
    return f"{row['date']}: {row['name']}{places}; chủ trì: {chairs}"
