"""Lists that name the kind of body once: `các Bộ: Tài chính, Công an`, `UBND các huyện Mường Lát, Quan Sơn`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from loaders.grammar.names.body_names import BodyName, FoundBody, Seat
from loaders.grammar.names.body_rules import RULES
from loaders.grammar.names.vocabulary import LOW_LEVEL, SYLLABLE, UPPER, level_name, spaced
from loaders.reference.bodies import DEPARTMENTS, MINISTRIES
from loaders.reference.words import SURNAMES

_UNIT = rf"{SYLLABLE}(?: {SYLLABLE}){{0,2}}"
_SEATS = re.compile(
    rf"(?P<head>UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Đảng ủy|Công an) (?:các )(?P<level>{LOW_LEVEL}|tỉnh):? "
    rf"(?P<names>{_UNIT}(?:(?:, | và |; ){_UNIT}){{1,40}})"
)
_HEADS = {"UBND": "people_committee", "HĐND": "people_council", "Đảng ủy": "party", "Công an": "police"}
_SHORT = {"Ủy ban nhân dân": "UBND", "Hội đồng nhân dân": "HĐND"}
_NEXT = re.compile(r"(?:, và |,? và |, |; )")
_COLON = re.compile(r"(?<=[Cc]ác )(?:Bộ|bộ|Sở|sở|Vụ|Cục)(?: |: ?)(?=[A-ZĐ])")
_PLURAL = re.compile(r"[Cc]ác (?:Bộ|bộ|Sở|sở|Vụ|Cục|Ban|Phòng)?:? ?$")
_KNOWN = frozenset([*(m.name for m in MINISTRIES), *(d.name for d in DEPARTMENTS)])
_SEAT_AHEAD = re.compile(r" (?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường)\b")


def more_of_a_list(text: str, pos: int, body: FoundBody | None) -> Iterator[FoundBody]:
    """`body` and the further items of the list that it opens, if it opens one."""
    seats = _SEATS.match(text, pos)
    if seats:
        yield from _by_seats(seats)
        return
    opened = _COLON.match(text, pos)
    if opened and (body is None or body.name is None):
        head = opened[0].strip(": ").capitalize()
        body = _item(text, head, opened.end(), opened.end())
        body = replace(body, start=opened.end()) if body and not _is_a_person(body) else None
    if body is None:
        return
    plural = bool(_PLURAL.search(text[max(0, pos - 8) : pos]))
    items = _split(text, body) if plural else [body]
    yield from items
    yield from _continued(text, items[-1], plural)


def _is_a_person(body: FoundBody) -> bool:
    """Whether what follows `các sở:` is rather a person: `các sở: Trần Văn Mẫu (Y tế)`."""
    words = body.name.core.split(" ") if body.name else []
    return len(words) > 1 and words[1] in SURNAMES and " ".join(words) not in _KNOWN


def _by_seats(match: re.Match[str]) -> Iterator[FoundBody]:
    head = _SHORT.get(match["head"], match["head"])
    for unit in re.finditer(_UNIT, match["names"]):
        start = match.start("names") + unit.start()
        seat = Seat(level_name(match["level"]), spaced(unit[0]))
        name = BodyName((head, seat), _HEADS[head], "unit")
        yield FoundBody(start, start + len(unit[0]), "body/list-of-units", name)


def _item(text: str, head: str, start: int, end: int) -> FoundBody | None:
    """The item at `start` read as if `head` stood before it."""
    shown = f"{head} {text[start : start + 90]}"
    for rule in RULES:
        begun = rule.at(shown, 0)
        if begun:
            length = begun[1] - len(head) - 1
            return FoundBody(start, start + length, "body/list", begun[0])
    return None


def _split(text: str, body: FoundBody) -> list[FoundBody]:
    """`các Vụ Chính sách, Tuyên truyền` are two bodies, though their fields would make one name."""
    head, _, tail = (body.name.core if body.name else "").partition(" ")
    if not body.name or head not in ("Vụ", "Cục", "Ban", "Phòng") or not re.search(rf"(?:, | và )(?={UPPER})", tail):
        return [body]
    found = []
    for piece in re.finditer(rf"(?:^|(?<=, )|(?<= và )){UPPER}.*?(?=, {UPPER}| và {UPPER}|$)", tail):
        start = text.find(piece[0], body.start, body.end)
        if start >= 0:
            name = replace(body.name, parts=(f"{head} {piece[0]}", *body.name.parts[1:]))
            found.append(FoundBody(start, start + len(piece[0]), "body/list", name))
    return found or [body]


def _continued(text: str, last: FoundBody, plural: bool) -> Iterator[FoundBody]:
    head = last.name.core.split(" ")[0] if last.name else ""
    if head not in ("Bộ", "Sở") or (last.name and last.name.kind not in ("ministry", "department", "central")):
        return
    end = last.end
    for _ in range(30):
        joint = _NEXT.match(text, end)
        if not joint or not re.match(UPPER, text[joint.end() : joint.end() + 1]):
            return
        item = _item(text, head, joint.end(), joint.end())
        if not item or not item.name or (not plural and _SEAT_AHEAD.match(text, item.end)):
            return
        if item.name.core not in _KNOWN:
            return
        yield item
        end = item.end
