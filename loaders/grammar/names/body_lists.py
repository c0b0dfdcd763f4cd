"""Lists that name the kind of body once: `các Bộ: Tài chính, Công an`, `UBND các huyện Mường Lát, Quan Sơn`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from loaders.grammar.names.body_names import LIST, LIST_OF_UNITS, MANY, BodyName, FoundBody, Seat, of_the_party
from loaders.grammar.names.body_rules import RULES
from loaders.grammar.names.fields import OTHER_BODY
from loaders.grammar.names.vocabulary import END, LEVEL, LOW_LEVEL, PROVINCE, SYLLABLE, UPPER, level_name, spaced
from loaders.reference.bodies import DEPARTMENTS, MINISTRIES
from loaders.reference.places import COMMUNE_LEVELS, DISTRICT_LEVELS, province_name
from loaders.reference.words import SURNAMES

_UNIT = rf"(?:{PROVINCE}|{SYLLABLE}(?: {SYLLABLE}){{0,2}})"
_ONE = rf"(?!{OTHER_BODY})(?:(?:các )?{LEVEL} ?)?{_UNIT}"
# What follows `Sở Y tế`, `UBND`: `các tỉnh Gia Lai, Kon Tum và TP. Đà Nẵng`.
_SEATS = re.compile(
    rf" (?:của )?(?:các|hai|ba|bốn) (?P<level>{LOW_LEVEL}|tỉnh|thành phố)(?:(?:,| và) (?:{LEVEL}))*:? "
    rf"(?P<names>{_ONE}(?:(?:,? và |, |; ){_ONE}){{1,40}})"
)
_ITEM = re.compile(rf"(?:(?P<many>các )?(?P<level>{LEVEL}) ?)?(?P<name>{_UNIT})")
_MORE_PROVINCES = re.compile(rf"(?:, | và )(?P<name>{PROVINCE})(?! {SYLLABLE})")
# The units of one tier: `UBND TP Dĩ An, TX Tân Uyên` are two, `UBND xã A, huyện B` is one and where it lies.
_TIERS = (DISTRICT_LEVELS, COMMUNE_LEVELS)
_MORE_UNITS = re.compile(rf"(?:, | và )(?P<level>{LEVEL}) ?(?P<name>(?!{PROVINCE}{END}){_UNIT})")
_NEXT = re.compile(r"(?:, và |,? và |, |; )")
_COLON = re.compile(r"(?<=[Cc]ác )(?:Bộ|bộ|Sở|sở|Vụ|Cục)(?: |: ?)(?=[A-ZĐ])")
_PLURAL = re.compile(r"[Cc]ác (?:Bộ|bộ|Sở|sở|Vụ|Cục|Ban|Phòng)?:? ?$")
_KNOWN = frozenset([*(m.name for m in MINISTRIES), *(d.name for d in DEPARTMENTS)])
_SEAT_AHEAD = re.compile(r" (?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường)\b")


def more_of_a_list(text: str, pos: int, body: FoundBody | None) -> Iterator[FoundBody]:
    """`body` and the further items of the list that it opens, if it opens one."""
    if body and body.rule == MANY:
        yield body
        yield from _by_seats(text, pos, body.end)
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
    if plural:
        yield from _in_provinces(text, items[-1])
    yield from _continued(text, items[-1], plural)
    yield from _in_like_units(text, items[-1])


def _is_a_person(body: FoundBody) -> bool:
    """Whether what follows `các sở:` is rather a person: `các sở: Trần Văn Mẫu (Y tế)`."""
    words = body.name.core.split(" ") if body.name else []
    return len(words) > 1 and words[1] in SURNAMES and " ".join(words) not in _KNOWN


def _by_seats(text: str, pos: int, end: int) -> Iterator[FoundBody]:
    seats = _SEATS.match(text, end)
    begun = next((begun for rule in RULES if (begun := rule.at(text, pos))), None) if seats else None
    if not seats or not begun:
        return
    of_all = seats["level"]
    for item in _ITEM.finditer(text, seats.start("names"), seats.end()):
        known = province_name(item["name"])
        of_all = item["level"] if item["many"] else of_all  # `… và các huyện An Biên, An Minh`
        seat = Seat(level_name(item["level"] or of_all), spaced(known or item["name"]))
        name = begun[0].with_part(of_the_party(seat) if begun[0].needs == "party" else seat)
        yield FoundBody(item.start(), item.end(), LIST_OF_UNITS, name)


def _in_provinces(text: str, body: FoundBody) -> Iterator[FoundBody]:
    """`các Sở Y tế Gia Lai, Kon Tum`: one department in each of several provinces."""
    if not body.name or not body.name.seat or body.name.needs not in ("province", "unit"):
        return
    end = body.end
    while joint := _MORE_PROVINCES.match(text, end):
        end = joint.end()
        yield _in_seat(body.name, Seat("", province_name(joint["name"])), joint.start("name"), end)


def _in_like_units(text: str, body: FoundBody) -> Iterator[FoundBody]:
    """`UBND TP Dĩ An, TX Tân Uyên`: the same body in each of several units of one tier."""
    seat = body.name.seat if body.name and body.name.needs == "unit" else None
    tier = next((tier for tier in _TIERS if seat and seat.name and seat.level in tier), None)
    if not tier or not body.name or body.name.parent:
        return
    end = body.end
    while (joint := _MORE_UNITS.match(text, end)) and level_name(joint["level"]) in tier:
        end = joint.end()
        yield _in_seat(body.name, Seat(level_name(joint["level"]), joint["name"]), joint.start("level"), end)


def _in_seat(name: BodyName, seat: Seat, start: int, end: int) -> FoundBody:
    """The body of that name in another unit, which stands at the end of its name."""
    return FoundBody(start, end, LIST_OF_UNITS, replace(name, parts=(*name.parts[:-1], seat)))


def _item(text: str, head: str, start: int, end: int) -> FoundBody | None:
    """The item at `start` read as if `head` stood before it."""
    shown = f"{head} {text[start : start + 90]}"
    for rule in RULES:
        begun = rule.at(shown, 0)
        if begun:
            length = begun[1] - len(head) - 1
            return FoundBody(start, start + length, LIST, begun[0])
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
            found.append(FoundBody(start, start + len(piece[0]), LIST, name))
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
