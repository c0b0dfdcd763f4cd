"""Bodies and places that ended without anybody known to have followed them: said, for silence looks like going on."""

import re
from collections.abc import Collection
from datetime import date

from graph.known import known_day
from graph.language import said
from graph.store.reader import Reads
from loaders.reference.districts import ABOLISHED

_DISTRICT = re.compile(r"\b(?:huyện|quận|thị xã)(?: ủy)? (?=(\w))", re.IGNORECASE)


def ended(reads: Reads, ids: Collection[str], on: date | str) -> list[str]:
    """A sentence for each of these bodies and places that had ended by a day while no source says who followed."""
    day = str(on)
    rows = reads.run("read/ended", ids=sorted(set(ids)), on=day) if ids else []
    known = min(day, known_day(reads) or day)
    found = [(row["name"], row["ended"] or _with_the_districts(row["name"] or "", known)) for row in rows]
    return [_sentence(name, since) for name, since in found if since]


def _with_the_districts(name: str, day: str) -> str | None:
    """The day on which the districts ended, for what bears the name of one that the tables do not have."""
    of_district = any(match[1].isupper() for match in _DISTRICT.finditer(name))
    return ABOLISHED if of_district and day >= ABOLISHED else None


def _sentence(name: str, since: str) -> str:
    return said(
        f"{name} không còn từ ngày {since}; chưa thấy nguồn nào cho biết nơi nào kế tục",
        f"it ended on {since}, and no source here says who followed",
    )
