"""Bodies and places that ended, and what followed: said, for silence looks like going on."""

import re
from collections.abc import Collection
from datetime import date

from api.answers.history import steps_of
from graph.known import known_day
from graph.language import said
from graph.store.reader import Reads, Row
from loaders.reference.districts import ABOLISHED

_DISTRICT = re.compile(r"\b(?:huyện|quận|thị xã)(?: ủy)? (?=(\w))", re.IGNORECASE)


def ended(reads: Reads, ids: Collection[str], on: date | str) -> list[str]:
    """A sentence for each of these bodies and places that had ended by a day while no source says who followed."""
    day = str(on)
    rows = reads.run("read/ended", ids=sorted(set(ids)), on=day) if ids else []
    known = min(day, known_day(reads) or day)
    found = [(row["name"], row["ended"] or _with_the_districts(row["name"] or "", known)) for row in rows]
    return [_sentence(name, since) for name, since in found if since]


def gone(reads: Reads, ids: Collection[str], day: str) -> list[str]:
    """A sentence for each of these bodies, or bodies of these positions, that was gone on a day, with what followed."""
    rows = reads.run("read/gone", ids=sorted(set(ids)), on=day) if ids else []
    return [_with_successors(reads, row, day) for row in rows]


def _with_successors(reads: Reads, row: Row, day: str) -> str:
    followed = [step for step in steps_of(reads, row["id"], day) if step.before.id == row["id"]]
    steps = [step for step in followed if not step.function] or followed
    if not steps:
        return _sentence(row["name"], row["ended"])
    after = "; ".join(dict.fromkeys(f"{step.after.name} ({step.on})" for step in steps))
    return said(
        f"{row['name']} không còn từ ngày {row['ended']}; kế tục: {after}",
        f"it ended on {row['ended']}; followed by these",
    )


def _with_the_districts(name: str, day: str) -> str | None:
    """The day on which the districts ended, for what bears the name of one that the tables do not have."""
    of_district = any(match[1].isupper() for match in _DISTRICT.finditer(name))
    return ABOLISHED if of_district and day >= ABOLISHED else None


def _sentence(name: str, since: str) -> str:
    return said(
        f"{name} không còn từ ngày {since}; chưa thấy nguồn nào cho biết nơi nào kế tục",
        f"it ended on {since}, and no source here says who followed",
    )
