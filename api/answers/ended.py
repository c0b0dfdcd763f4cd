"""Bodies and places that ended, and what followed: said, for silence looks like going on."""

import re
from collections.abc import Collection
from datetime import date

from api.answers.history import steps_of
from graph.known import known_day
from graph.language import said
from graph.store.reader import Reads, Row
from loaders.reference.days import next_day
from loaders.reference.districts import ABOLISHED
from loaders.reference.places import OLD, PROVINCES, province

_DISTRICT = re.compile(r"\b(?:huyện|quận|thị xã)(?: ủy)? (?=(\w))", re.IGNORECASE)
_CITY = re.compile(r"\bthành phố (?P<name>\w.*)")
_OF_A_PROVINCE = frozenset(
    {"people_committee", "people_council", "party", "front", "union", "committee", "department", "agency", "court",
     "procuracy"}
)  # fmt: skip
"""Kinds of bodies that a province has of its own; its hospitals, schools and companies may go on without it."""
_NAMES = {known.id: known.name for known in PROVINCES}


def ended(reads: Reads, ids: Collection[str], on: date | str) -> list[str]:
    """A sentence for each of these bodies and places that had ended by a day while no source says who followed.

    Of a body whose province ended only that is said: no source tells of the body itself.
    """
    day = str(on)
    rows = reads.run("read/ended", ids=sorted(set(ids)), on=day) if ids else []
    known = min(day, known_day(reads) or day)
    return [sentence for row in rows if (sentence := _sentence(row, known))]


def gone(reads: Reads, ids: Collection[str], day: str) -> list[str]:
    """A sentence for each of these bodies, or bodies of these positions, that was gone on a day, with what followed."""
    rows = reads.run("read/gone", ids=sorted(set(ids)), on=day) if ids else []
    return [_with_successors(reads, row, day) for row in rows]


def _with_successors(reads: Reads, row: Row, day: str) -> str:
    followed = [step for step in steps_of(reads, row["id"], day) if step.before.id == row["id"]]
    steps = [step for step in followed if not step.function] or followed
    if not steps:
        return _nothing_followed(row["name"], row["ended"])
    after = "; ".join(dict.fromkeys(f"{step.after.name} ({step.on})" for step in steps))
    return said(
        f"{row['name']} không còn từ ngày {row['ended']}; kế tục: {after}",
        f"it ended on {row['ended']}; followed by these",
    )


def _nothing_followed(name: str, since: str) -> str:
    return said(
        f"{name} không còn từ ngày {since}; chưa thấy nguồn nào cho biết nơi nào kế tục",
        f"it ended on {since}, and no source here says who followed",
    )


def _sentence(row: Row, known: str) -> str | None:
    name = row["name"] or ""
    of_district = known >= ABOLISHED and _of_district(name, None if row["reviewed"] else row["first"])
    since = row["ended"] or (ABOLISHED if of_district else None)
    if since:
        return _nothing_followed(name, since)
    within, closed = _province_then(row)
    if not closed or closed > known:
        return None
    return said(
        f"{name}: {within} không còn từ ngày {closed}; chưa thấy nguồn nào cho biết cơ quan này thế nào, ai kế tục",
        f"its province ended on {closed}, and no source here says what became of it or who followed",
    )


def _of_district(name: str, first: str | None) -> bool:
    """Whether a name is of a district or a town that the tables do not have: the level ended everywhere on one day.

    A city was a town only by the day on which it was `first` named.
    """
    if any(match[1].isupper() for match in _DISTRICT.finditer(name)):
        return True
    city = _CITY.search(name)
    if not city or not city["name"][0].isupper() or not first or first >= ABOLISHED[: len(first)]:
        return False
    words = city["name"].split()
    could_be = (province(" ".join(words[:count]), first) for count in range(1, len(words) + 1))
    return not any(one and one.kind_on(first) == "thành phố" for one in could_be)


def _province_then(row: Row) -> tuple[str, str | None]:
    """The province that a body was of when it was first named, and its end; none if the body was named after that."""
    own = province(row["place"], row["first"]) if row["place"] and row["kind"] in _OF_A_PROVINCE else None
    closed = next_day(own.valid_to) if own and own.valid_to else None
    if own is None or closed is None or (row["last"] or "") >= closed:
        return "", None
    return own.names[-1].name + (OLD if _NAMES.get(own.successor) == own.name else ""), closed
