"""Where a document plays: its own province, its own lower units, its own ministry."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from graph.model.facts import SourceDocument
from loaders.grammar.names.body_names import BodyName, FoundBody, Seat
from loaders.grammar.names.own_ministry import own_ministry
from loaders.grammar.names.vocabulary import (
    END,
    LETTER,
    LEVEL_WORDS,
    LOW_LEVEL,
    NO_PLACE,
    PROVINCE,
    PROVINCE_WORDS,
    SYLLABLE,
    UPPER,
    level_name,
    spaced,
)
from loaders.language.letters import one_tone_placement
from loaders.language.lexicon import one_of
from loaders.language.openings import Opening
from loaders.language.routes import in_a_route
from loaders.reference.districts import province_around
from loaders.reference.places import PROVINCE_NAMES, province, province_name
from loaders.reference.unit_names import known_length
from loaders.reference.words import SURNAMES

_PROVINCE = Opening(
    f"tỉnh|thành phố|tp|TPHCM|cầu|ủy|{PROVINCE_WORDS}",
    rf"(?P<level>(?:[Tt]ỉnh|[Tt]hành phố|T[Pp]\.?|[Cc]ầu|ủy) ?)?(?:(?<!{LETTER})|(?<=TP))(?P<name>{PROVINCE}|"
    rf"{one_of(name.upper() for name in PROVINCE_NAMES)}{END})",
)
_OTHER = Opening(
    LEVEL_WORDS,
    rf"(?P<level>[Tt]ỉnh|[Tt]hành phố|T[Pp]\.?|"
    rf"{LOW_LEVEL}) ?(?P<run>(?!{PROVINCE}|{NO_PLACE}|(?:Đoàn|Ủy|Đội|Hội|Điện(?= ?:)){END})"
    rf"{SYLLABLE}(?: {SYLLABLE}){{0,4}})",
)
_LEVELS_IN_CAPITALS = "HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|THỊ TRẤN|XÃ|PHƯỜNG"
_IN_CAPITALS = Opening(
    _LEVELS_IN_CAPITALS,
    rf"(?P<level>{_LEVELS_IN_CAPITALS}) (?P<run>{UPPER}{{2,7}}(?: {UPPER}{{1,7}}){{0,3}})",
)
_LINE_START = re.compile(r"(?:^|\n)[^\w\n]{0,4}\Z")  # of several provinces: each has its own part of the text
_CAPITALISED = re.compile(rf"{SYLLABLE}(?: {SYLLABLE}){{1,3}}")
_SENTENCE_END = re.compile(r"[\n.!?](?:(?<=\n)| )")
_ALSO_A_PERSON = ("Hồ Chí Minh",)
_FAMILY_NAME = re.compile(rf"(?<!\w)(?:{one_of(SURNAMES)}) \Z")  # `Huỳnh Tây Ninh` is a person
_LONGEST_FAMILY_NAME = 12
_WRITTEN_WITH_LEVEL, _IN_TITLE, _IN_ADDRESS, _PORTAL = 2, 5, 5, 3
_PORTALS = re.compile(r"\b([a-z]{4,20})\.gov\.vn\b", re.IGNORECASE)
_CONTENDS = 2  # a province named half as often as the first, or all others together, are as good a guess
_PARTY_LEVELS = {"Huyện ủy": "huyện", "Quận ủy": "quận", "Thị ủy": "thị xã", "Thành ủy": "thành phố", "Tỉnh ủy": "tỉnh"}
_HEAD = 200  # characters
_NEXT_LINE = 2  # characters between two lines of a letterhead
_LONGEST_UNKNOWN = 2  # words of a unit that no list knows
_REMEMBERED = 12  # units named shortly before
_MOST_UNITS = 40  # lower units, the most named ones: a text with more is about no unit of its own


@dataclass(frozen=True, slots=True)
class Setting:
    """The units a document is about, best first; `day` is the document's, for kinds that changed.

    `named` is where the text names which unit; `contended`: no province is named so often that it is the document's.
    """

    provinces: tuple[Seat, ...]
    units: tuple[Seat, ...]
    ministry: str | None
    department: BodyName | None
    day: str | None
    named: tuple[tuple[int, Seat], ...] = ()
    sentence_ends: tuple[int, ...] = ()
    contended: bool = False
    _provinces: frozenset[Seat] = frozenset()  # the same as `provinces`, to look up

    @property
    def place(self) -> str | None:
        """The plain name of the document's own province or city."""
        return self.provinces[0].name if self.provinces else None

    def at(self, offset: int) -> "Setting":
        """The setting as a reader has it at an offset of the text: the units named last come first.

        A province counts when the same sentence names it, or anywhere before where several contend.
        """
        index = bisect_left(self.named, offset, key=lambda n: n[0])
        last = tuple(reversed(self.named[max(0, index - _REMEMBERED) : index]))
        if not last:
            return self
        begin = self.sentence_ends[at - 1] if (at := bisect_right(self.sentence_ends, offset)) else 0
        provinces = tuple(s for start, s in last if s in self._provinces and (self.contended or start >= begin))[:1]
        units = tuple(dict.fromkeys(seat for _, seat in last if seat not in self._provinces))
        return replace(self, provinces=_first(provinces, self.provinces), units=_first(units, self.units))

    def unit(self, level: str) -> Seat | None:
        """The unit that a bare level word means (`tỉnh`, `thành phố`, `phường`)."""
        own = self.provinces[:1]
        if level == "tỉnh":
            own = self.provinces
        return next((seat for seat in (*own, *self.units, *self.provinces) if seat.level == level), None)

    def level_of(self, name: str) -> str:
        """Whether a province is a tỉnh or a thành phố on the document's day."""
        return next((seat.level for seat in self.provinces if seat.name == name), _kind(name, self.day))


def setting_of(document: SourceDocument, text: str, bodies: list[FoundBody]) -> Setting:
    """The setting of a document with plain text `text` in which `bodies` are named."""
    day = document.published
    title = one_tone_placement(document.title or "")
    written, others = list(_provinces(text, day)), [*_others(text), *_cities(text, day)]
    kinds = {name: "tỉnh" for _, name, level in written if level.lower().strip() == "tỉnh"}
    provinces = [(at, Seat(kinds.get(name) or _kind(name, day), name), level) for at, name, level in written]
    scores: Counter[Seat] = Counter()
    for _, seat, level in provinces:
        scores[seat] += 1 + (_WRITTEN_WITH_LEVEL if level else 0)
    lower = _scored(others, title, bodies)
    for name, score in _hints(document, text, title):
        scores[Seat(kinds.get(name) or _kind(name, day), name)] += score
    for seat in _gone(scores, day):
        del scores[seat]
    around = _around(lower, day)
    scores.update({seat: around[seat.name] for seat in scores})
    unknown = {seat: score for seat, score in lower.items() if seat.level == "tỉnh"}  # provinces that no list knows
    scores.update({seat: score * (1 + _WRITTEN_WITH_LEVEL) for seat, score in unknown.items()})
    units = tuple(seat for seat in lower if seat.level != "tỉnh")[:_MOST_UNITS]
    units = units or _without_level(f"{title}\n{text[:_HEAD]}", bodies)
    ranked = tuple(sorted(scores, key=lambda seat: -scores[seat]))
    rivals = [scores[seat] for seat in ranked[1:]]
    headings = {seat for at, seat, _ in provinces if _LINE_START.search(text, max(0, at - 5), at)}
    contended = bool(rivals) and (len(headings) > 1 or max(_CONTENDS * rivals[0], sum(rivals)) >= scores[ranked[0]])
    named = sorted([*((at, seat) for at, seat, _ in provinces), *others], key=lambda n: n[0])
    ends = tuple(match.end() for match in _SENTENCE_END.finditer(text))
    return Setting(
        ranked,
        units,
        own_ministry(title, text, bodies),
        _own_department(bodies),
        day,
        tuple(named),
        ends,
        contended,
        frozenset(ranked),
    )


def _first(first: tuple[Seat, ...], others: tuple[Seat, ...]) -> tuple[Seat, ...]:
    return (*first, *(seat for seat in others if seat not in first))


def _hints(document: SourceDocument, text: str, title: str) -> Iterator[tuple[str, int]]:
    """Provinces that the title, publisher, address and portals name, and how strongly that speaks for each."""
    day = document.published
    for _, name, level in _provinces(title, day):
        yield name, _IN_TITLE + (_WRITTEN_WITH_LEVEL if level else 0)
    for _, name, _ in _provinces(one_tone_placement(document.publisher or ""), day):
        yield name, _IN_ADDRESS
    portals = {portal.lower() for portal in _PORTALS.findall(text)}
    for name in PROVINCE_NAMES:
        if document.url and _slug(name) in document.url.lower():
            yield name, _IN_ADDRESS
        if _slug(name) in portals:
            yield name, _PORTAL


def _gone(scores: Counter[Seat], day: str | None) -> list[Seat]:
    """Provinces that had ended by the document's day, where it names others: they are only remembered."""
    known = {seat: province(seat.name or "", day) for seat in scores}
    gone = [seat for seat, one in known.items() if one and day and one.valid_to and day > one.valid_to]
    return gone if len(gone) < len(known) else []


def _around(lower: dict[Seat, int], day: str | None) -> Counter[str | None]:
    """How often the text names lower units that only this province has: it tells which of the named ones is meant."""
    found: Counter[str | None] = Counter()
    for seat, score in lower.items():
        around = province_around(seat.level, seat.name or "", day)
        if around and around.name != seat.name:  # the city of its name counts as the province already
            found[around.name_on(day)] += score
    return found


def _provinces(text: str, day: str | None) -> Iterator[tuple[int, str, str]]:
    """Where a text names which province, and with what level."""
    for match in _PROVINCE.finditer(text):
        name = province_name(match["name"])
        known = province(name, day)
        if known and known.name == name:
            name = known.name_on(day)
        if not match["level"] and in_a_route(text, match.start(), match.end()):
            continue
        of_a_person = _FAMILY_NAME.search(text, max(0, match.start() - _LONGEST_FAMILY_NAME), match.start())
        if match["level"] or not (of_a_person or name in _ALSO_A_PERSON):
            yield match.start(), name, match["level"] or ""


def _cities(text: str, day: str | None) -> Iterator[tuple[int, Seat]]:
    """Where a text names the city that a province is called after (`TP. Hưng Yên`)."""
    for match in _PROVINCE.finditer(text):
        level = level_name((match["level"] or "").strip())
        known = province(province_name(match["name"]), day)
        if level == "thành phố" and known and known.kind_on(day) == "tỉnh":
            yield match.start(), Seat(level, province_name(match["name"]))


def _others(text: str) -> Iterator[tuple[int, Seat]]:
    """Where a text names which district, commune or province that was not reviewed."""
    for match in _OTHER.finditer(text):
        level, run = level_name(match["level"]), match["run"].split(" ")
        known = 0 if level == "tỉnh" else known_length(run, level)  # the provinces that are known stand apart
        length = known or len(run)
        if known == 1 < len(run) and run[0] in SURNAMES:
            continue  # a person's name
        if not known and (length > _LONGEST_UNKNOWN or (level == "tỉnh" and run[0] in SURNAMES)):
            continue
        yield match.start(), Seat(level, spaced(" ".join(run[:length])))
    for match in _IN_CAPITALS.finditer(text):
        level, run = match["level"].lower(), match["run"].title().split(" ")
        length = known_length(run, level)
        if length and province(" ".join(run[:length])) is None:
            yield match.start(), Seat(level, " ".join(run[:length]))


def _scored(others: list[tuple[int, Seat]], title: str, bodies: list[FoundBody]) -> dict[Seat, int]:
    found: Counter[Seat] = Counter()
    for name in (name for body in bodies if body.name for name in (body.name, body.name.parent) if name):
        level = name.seat.level or _PARTY_LEVELS.get(name.core, "") if name.seat else ""
        if name.seat and name.seat.name and level:
            found[Seat(level, name.seat.name)] += 2
    for weight, named in ((1, others), (_IN_TITLE, _others(title))):
        for _, seat in named:
            found[seat] += weight
    return {s: n for s, n in found.most_common() if s.level != "tỉnh" or province(s.name or "") is None}


def _without_level(head: str, bodies: list[FoundBody]) -> tuple[Seat, ...]:
    """`Lạc Sơn kết nạp đảng viên` over a text of a `Huyện ủy`: the head names the unit without its level."""
    level = next((level for body in bodies if (level := _level_alone(body.name))), None)
    for match in _CAPITALISED.finditer(head) if level else ():
        run = match[0].split(" ")
        for first in range(len(run) - 1):
            length = known_length(run[first:], level or "")
            if length > 1 and province(" ".join(run[first : first + length])) is None:
                return (Seat(level or "", " ".join(run[first : first + length])),)
    return ()


def _level_alone(name: BodyName | None) -> str | None:
    """The level of a body of a lower unit that is not named with it (`Huyện ủy`, `UBND huyện`)."""
    inner = name.parent or name if name else None
    if not inner or (inner.seat and inner.seat.name):
        return None
    level = inner.seat.level if inner.seat else _PARTY_LEVELS.get(inner.core)
    return level if level in ("huyện", "quận", "thị xã") else None


def _kind(name: str, day: str | None) -> str:
    known = province(name, day)
    return known.kind_on(day) if known else "tỉnh"


@cache
def _slug(name: str) -> str:
    folded = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return "".join(letter for letter in folded if letter.isascii() and letter.isalpha())


def _own_department(bodies: list[FoundBody]) -> BodyName | None:
    """The provincial department whose meeting, page or letter it is: the first body that the text names, at its head.

    Under a `UBND TỈNH …` it is the next line of the letterhead; where only `Sở` stands there (`Giám đốc Sở Trần Văn
    An`), the first department that the text names in full.
    """
    departments = [body for body in bodies if body.name and body.name.core.startswith("Sở ")]
    first = bodies[0] if bodies and bodies[0].start < _HEAD else None
    if not first or not departments:
        return None
    near = first.head == "Sở" or departments[0].start - first.end <= _NEXT_LINE
    return departments[0].name if near else None
