"""Places that only name a road or rail between them: `cao tốc Khánh Hòa - Buôn Ma Thuột`."""

import re

_TO, _FROM = re.compile(r" ?[-–] ?[A-ZĐ]"), re.compile(r"[^\W\d_]+ ?(?<!Thừa Thiên)(?<!Thừa Thiên )[-–] ?\Z")
_DATELINE, _LONGEST_DATELINE = re.compile(r"\W*[\w. ]{1,30} ?[-–] ?"), 40


def in_a_route(text: str, start: int, end: int) -> bool:
    """Whether a place is an end of a route; at the head of a line it is a dateline (`Hà Nội - `)."""
    before = text[max(0, start - _LONGEST_DATELINE) : start]
    if start < _LONGEST_DATELINE or "\n" in before:
        line = before.rpartition("\n")[2]
        if not line.strip(" (") or _DATELINE.fullmatch(line):
            return False
    return bool(_TO.match(text, end) or _FROM.search(before))
