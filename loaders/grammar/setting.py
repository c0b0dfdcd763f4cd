"""Where a document plays: its own province, its own lower units, its own ministry."""

import unicodedata
from collections import Counter
from dataclasses import dataclass

from graph.model.facts import SourceDocument
from loaders.grammar.body_names import FoundBody, Seat
from loaders.grammar.vocabulary import (
    LETTER,
    LEVEL_WORDS,
    LOW_LEVEL,
    PROVINCE,
    PROVINCE_WORDS,
    SYLLABLE,
    level_name,
    spaced,
)
from loaders.language.letters import one_tone_placement
from loaders.language.openings import Opening
from loaders.reference.bodies import MINISTRIES
from loaders.reference.places import PROVINCE_NAMES, province

_PROVINCE = Opening(
    f"tỉnh|thành|TP|cầu|ủy|{PROVINCE_WORDS}",
    rf"(?P<level>(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Cc]ầu|ủy) ?)?(?<!{LETTER})(?P<name>{PROVINCE})",
)
_OTHER = Opening(
    LEVEL_WORDS,
    rf"(?P<level>[Tt]ỉnh|[Tt]hành phố|TP\.?|"
    rf"{LOW_LEVEL}) ?(?P<name>(?!{PROVINCE}){SYLLABLE}(?: {SYLLABLE})?)(?! {SYLLABLE})",
)
_MINISTRY = {one_tone_placement(ministry.name): ministry.name for ministry in MINISTRIES}
_ALSO_A_PERSON = ("Hồ Chí Minh",)
_WRITTEN_WITH_LEVEL, _IN_TITLE, _IN_ADDRESS = 2, 5, 5


@dataclass(frozen=True, slots=True)
class Setting:
    """The units a document is about, best first; `day` is the document's, for kinds that changed."""

    provinces: tuple[Seat, ...]
    units: tuple[Seat, ...]
    ministry: str | None
    day: str | None

    @property
    def place(self) -> str | None:
        """The plain name of the document's own province or city."""
        return self.provinces[0].name if self.provinces else None

    def unit(self, level: str) -> Seat | None:
        """The unit that a bare level word means (`tỉnh`, `thành phố`, `phường`)."""
        own = self.provinces[:1]
        if level == "tỉnh":
            own = self.provinces
        return next((seat for seat in (*own, *self.units, *self.provinces) if seat.level == level), None)

    def level_of(self, name: str) -> str:
        """Whether a province is a tỉnh or a thành phố on the document's day."""
        known = province(name, self.day)
        return known.kind_on(self.day) if known else next((s.level for s in self.provinces if s.name == name), "tỉnh")


def setting_of(document: SourceDocument, text: str, bodies: list[FoundBody]) -> Setting:
    """The setting of a document with plain text `text` in which `bodies` are named."""
    day = document.published
    title = one_tone_placement(document.title or "")
    scores: Counter[str] = Counter()
    for weight, words in ((1, text), (_IN_TITLE, title)):
        for match in _PROVINCE.finditer(words):
            name = _plain_name(match["name"])
            if match["level"] or name not in _ALSO_A_PERSON:
                scores[name] += weight + (_WRITTEN_WITH_LEVEL if match["level"] else 0)
    for name in PROVINCE_NAMES:
        if document.url and _slug(name) in document.url.lower():
            scores[name] += _IN_ADDRESS
    others = _others(text, title, bodies)
    made_up = {seat: score for seat, score in others.items() if seat.level == "tỉnh"}  # no province that was reviewed
    seats = {Seat(_kind(name, day), name): score for name, score in scores.items()} | made_up
    provinces = sorted(seats, key=lambda seat: -seats[seat])
    units = tuple(seat for seat in others if seat.level != "tỉnh")
    return Setting(tuple(provinces), units, _own_ministry(title, text), day)


def _others(text: str, title: str, bodies: list[FoundBody]) -> dict[Seat, int]:
    found: Counter[Seat] = Counter()
    for body in bodies:
        seat = body.name.seat if body.name else None
        if seat and seat.name and seat.level:
            found[seat] += 2
    for weight, words in ((1, text), (_IN_TITLE, title)):
        for match in _OTHER.finditer(words):
            found[Seat(level_name(match["level"]), spaced(match["name"]))] += weight
    return {s: n for s, n in found.most_common() if s.level != "tỉnh" or province(s.name or "") is None}


def _plain_name(name: str) -> str:
    return "Hồ Chí Minh" if name == "HCM" else spaced(name)


def _kind(name: str, day: str | None) -> str:
    known = province(name, day)
    return known.kind_on(day) if known else "tỉnh"


def _slug(name: str) -> str:
    folded = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return "".join(letter for letter in folded if letter.isascii() and letter.isalpha())


def _own_ministry(title: str, text: str) -> str | None:
    head = title or text[:200]
    return next((name for written, name in _MINISTRY.items() if written in head), None)
